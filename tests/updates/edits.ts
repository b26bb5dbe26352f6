import type { Choice, Scenario, Scene } from '../../src/scenario/scenario.ts';
import { actOf, choiceOf, endsAt, saidLine, saidProse, sceneOf } from '../support/scenario-builder.ts';

/*
 * What an author may do to a scenario that people are playing. Each edit leaves a scenario that can be played.
 */

export type Edit = (scenario: Scenario) => Scenario;

type SceneEdit = (scene: Scene, id: string) => Scene;
type ChoiceEdit = (choice: Choice) => Choice;

/** Every word is another. */
export const otherWords: Edit = (scenario) => ({
  ...scenario,
  scenes: scenesOf(scenario, (scene) => ({
    ...scene,
    title: saidLine('Another title'),
    text: saidProse('Another text.'),
    choices: scene.choices.map((choice) => ({ ...choice, text: saidLine('Another choice') })),
  })),
});

export const withoutChoice =
  (id: string): Edit =>
  (scenario) => ({
    ...scenario,
    scenes: scenesOf(scenario, (scene) => {
      const choices = scene.choices.filter((choice) => choice.id !== id);
      return choices.length === 0 ? scene : { ...scene, choices: firstOpen(choices) };
    }),
  });

export const withChoice =
  (scene: string, id: string, code: string): Edit =>
  (scenario) => ({
    ...scenario,
    scenes: scenesOf(scenario, (here, name) =>
      name === scene ? { ...here, choices: [choiceOf(id, code), ...here.choices] } : here,
    ),
  });

export const reversedChoices: Edit = (scenario) => ({
  ...scenario,
  scenes: scenesOf(scenario, (scene) => ({ ...scene, choices: scene.choices.toReversed() })),
});

/** The same scenes in another order of the file. */
export const shuffledScenes: Edit = (scenario) => ({
  ...scenario,
  scenes: Object.fromEntries(Object.entries(scenario.scenes).reverse()),
});

/** Whoever was led to the scene is led to another one, or `end`. */
export const withoutScene =
  (gone: string, instead: string): Edit =>
  (scenario) => {
    const { [gone]: _, ...scenes } = scenario.scenes;
    const led = leading(gone, instead);
    return {
      ...scenario,
      acts: scenario.acts.map((act) => ({
        ...act,
        opens: act.opens === gone ? instead : act.opens,
        ...(act.rescue === gone ? { rescue: undefined } : {}),
      })),
      scenes: scenesOf({ ...scenario, scenes }, led),
    };
  };

/** A scene without choices before another; once. */
export const withSceneBefore =
  (id: string, before: string): Edit =>
  (scenario) => {
    if (scenario.scenes[id] !== undefined) return scenario;
    const led = leading(before, id);
    return {
      ...scenario,
      acts: scenario.acts.map((act) => ({ ...act, opens: act.opens === before ? id : act.opens })),
      scenes: { ...scenesOf(scenario, led), [id]: sceneOf(id, { next: endsAt(before) }) },
    };
  };

/** The choices of a scene come in a scene of their own after it. */
export const splitScene =
  (id: string, second: string): Edit =>
  (scenario) => {
    const { choices, reads, replies, ...first } = scenario.scenes[id]!;
    return {
      ...scenario,
      scenes: {
        ...scenario.scenes,
        [id]: { ...first, choices: [], next: endsAt(second) },
        [second]: sceneOf(second, {
          choices,
          ...(reads === undefined ? {} : { reads }),
          ...(replies === undefined ? {} : { replies }),
          ...(first.next === undefined ? {} : { next: first.next }),
        }),
      },
    };
  };

/** A scene under another name. */
export const renamedScene =
  (id: string, name: string): Edit =>
  (scenario) => {
    const moved = withoutScene(id, name)(scenario);
    const led = leading(id, name);
    return { ...moved, scenes: { ...moved.scenes, [name]: led(scenario.scenes[id]!, name) } };
  };

export const changedChoice =
  (id: string, change: ChoiceEdit): Edit =>
  (scenario) => ({
    ...scenario,
    scenes: scenesOf(scenario, (scene) => ({
      ...scene,
      choices: scene.choices.map((choice) => (choice.id === id ? change(choice) : choice)),
    })),
  });

/** The levels of the first act start elsewhere. */
export const otherStart =
  (start: Partial<Scenario['acts'][number]['start']>): Edit =>
  (scenario) => ({
    ...scenario,
    acts: scenario.acts.map((act, index) =>
      index === 0 ? { ...act, start: { ...act.start, ...start } } : act,
    ),
  });

export const otherHazard =
  (hazard: number): Edit =>
  (scenario) => ({
    ...scenario,
    scenes: scenesOf(scenario, (scene) => (scene.choices.length > 0 ? { ...scene, hazard } : scene)),
  });

/** A part as the resident after all others; once. */
export const withLastAct: Edit = (scenario) => {
  if (scenario.acts.some(({ id }) => id === 'later')) return scenario;
  const { repair: _, ...act } = actOf('later', { id: 'later', you: 'resident' });
  return {
    ...scenario,
    acts: [...scenario.acts, act],
    scenes: {
      ...scenario.scenes,
      later: sceneOf('Later', {
        choices: [choiceOf('later_say', 'ya'), choiceOf('later_hint', 'yb'), choiceOf('later_keep', 'yc')],
        next: endsAt('end'),
      }),
    },
  };
};

export const withoutLastAct: Edit = (scenario) =>
  scenario.acts.length === 1 ? scenario : { ...scenario, acts: scenario.acts.slice(0, -1) };

function scenesOf({ scenes }: Scenario, change: SceneEdit): Scenario['scenes'] {
  return Object.fromEntries(Object.entries(scenes).map(([id, scene]) => [id, change(scene, id)]));
}

/** The first choice of a scene is never closed, so that every run can go on. */
function firstOpen(choices: readonly Choice[]): Choice[] {
  return choices.map((choice, index) => {
    if (index > 0) return choice;
    const { when: _when, needs: _needs, ...open } = choice;
    return open;
  });
}

function leading(from: string, to: string): SceneEdit {
  const led = (next: Scene['next']) => next?.map((way) => (way.go === from ? { ...way, go: to } : way));
  return (scene) => ({
    ...scene,
    ...(scene.next === undefined ? {} : { next: led(scene.next) }),
    choices: scene.choices.map((choice) =>
      choice.next === undefined ? choice : { ...choice, next: led(choice.next) },
    ),
  });
}
