import { assign, setup, type SnapshotFrom } from 'xstate';
import { end, onward, type Exit, type Play, type PlayScene, type Position } from './play.ts';
import { choose, isOver, openChoices, proceed, sceneAt, start } from './walker.ts';

export type SessionEvent =
  | { readonly type: 'choose'; readonly choice: string }
  | { readonly type: 'continue' }
  | { readonly type: 'openDebrief' }
  | { readonly type: 'finishDebrief' };

export interface SessionContext {
  readonly position: Position;
  /** Where the latest decision was made, while its reply is shown. */
  readonly before: Position | undefined;
  /** Codes of the choices made. */
  readonly path: readonly string[];
}

export type SessionMachine = ReturnType<typeof sessionMachine>;
export type SessionSnapshot = SnapshotFrom<SessionMachine>;

/**
 * The machine that runs a scenario: one state per scene under `scene`, the repair moment, the end and the debrief.
 * A choice that is not open is ignored.
 */
export function sessionMachine(play: Play) {
  const session = setup({
    types: { context: {} as SessionContext, events: {} as SessionEvent, meta: {} as { play: Play } },
    guards: {
      isOpen: ({ context, event }) =>
        event.type === 'choose' && openChoice(play, context.position, event.choice) >= 0,
      leadsTo: ({ context }, { place }: { place: string }) =>
        placeOf(play, proceed(play, context.position)) === place,
      isOver: ({ context }) => isOver(play, context.position),
    },
    actions: {
      decide: assign(({ context: { position, path }, event }) => {
        if (event.type !== 'choose') return {};
        const index = openChoice(play, position, event.choice);
        const { code } = sceneAt(play, position).choices[index]!;
        return { position: choose(play, position, index), before: position, path: [...path, code] };
      }),
      proceed: assign(({ context }) => ({ position: proceed(play, context.position), before: undefined })),
    },
  });
  const leadsTo = (places: readonly string[]) =>
    places.map((place) => ({
      target: `#${place}`,
      guard: { type: 'leadsTo' as const, params: { place } },
      actions: 'proceed' as const,
      reenter: true,
    }));
  const reading = (places: readonly string[]) => ({ reading: { on: { continue: leadsTo(places) } } });
  const deciding = (places: readonly string[]) => ({
    deciding: {
      on: { choose: { guard: 'isOpen' as const, target: 'replying', actions: 'decide' as const } },
    },
    replying: { on: { continue: leadsTo(places) } },
  });
  const sceneState = (scene: PlayScene) => {
    const places = placesAfter(play, scene);
    return scene.choices.length > 0
      ? { id: scenePlace(scene), initial: 'deciding', states: deciding(places) }
      : { id: scenePlace(scene), initial: 'reading', states: reading(places) };
  };
  const from = start(play);
  return session.createMachine({
    id: play.scenario.id,
    meta: { play },
    context: { position: from, before: undefined, path: [] },
    initial: 'scene',
    states: {
      scene: {
        initial: play.scenes[from.scene]!.id,
        states: Object.fromEntries(play.scenes.map((scene) => [scene.id, sceneState(scene)])),
      },
      repair: { id: 'repair', initial: 'deciding', states: deciding(allPlaces(play)) },
      ended: {
        id: 'ended',
        on: {
          continue: leadsTo(play.acts.slice(1).map(({ opens }) => scenePlace(play.scenes[opens]!))),
          openDebrief: { guard: 'isOver', target: 'debriefing' },
        },
      },
      debriefing: { on: { finishDebrief: 'done' } },
      done: { on: { openDebrief: 'debriefing' } },
    },
  });
}

function openChoice(play: Play, position: Position, id: string): number {
  const { choices } = sceneAt(play, position);
  return openChoices(play, position).find((index) => choices[index]!.id === id) ?? -1;
}

/** The id of the state in which a position is played. */
function placeOf(play: Play, position: Position): string {
  if (position.stage === 'ended') return 'ended';
  return position.repairing ? 'repair' : scenePlace(play.scenes[position.scene]!);
}

function scenePlace({ id }: PlayScene): string {
  return `scene:${id}`;
}

/** Every state that can follow a scene; the guards find the one that does. */
function placesAfter(play: Play, scene: PlayScene): string[] {
  const exits = scene.choices.length > 0 ? scene.choices.map(({ exit }) => exit) : [scene.exit];
  const places = new Set(
    exits.some((exit) => exit.some(({ go }) => go === onward)) ? allPlaces(play) : placesOf(play, exits),
  );
  for (const { rescue, repair } of play.acts) {
    if (rescue >= 0 && scene.step.hazard > 0) places.add(scenePlace(play.scenes[rescue]!));
    if (repair !== undefined) places.add('repair');
  }
  return [...places];
}

function allPlaces(play: Play): string[] {
  return placesOf(
    play,
    play.scenes.flatMap(({ choices, exit }) => [exit, ...choices.map((choice) => choice.exit)]),
  );
}

/** An exit of which nothing may hold ends the act. */
function placesOf(play: Play, exits: readonly Exit[]): string[] {
  const numbers = new Set(exits.flatMap((exit) => exit.map(({ go }) => go)));
  const scenes = [...numbers]
    .filter((go) => go !== end && go !== onward)
    .map((go) => scenePlace(play.scenes[go]!));
  return [...scenes, 'ended'];
}
