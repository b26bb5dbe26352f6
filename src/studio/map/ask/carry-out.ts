import type { FileDocument, Path } from '../../document/file-document.ts';
import { stationsOf, type Station } from '../../document/stations.ts';
import { withValue } from '../../document/yaml-edits.ts';
import { addChoice } from '../../edits/add-choice.ts';
import { addScene } from '../../edits/add-scene.ts';
import { branchOf } from '../../edits/branch.ts';
import { connect } from '../../edits/connect.ts';
import { copyBranch, copyScene } from '../../edits/copy-scene.ts';
import { disconnect } from '../../edits/disconnect.ts';
import { freshId } from '../../edits/fresh-id.ts';
import { moveChoice } from '../../edits/move-choice.ts';
import { inTurn, type Steps } from '../../edits/steps.ts';
import { releasedOf, removeFromStory } from '../../edits/story.ts';
import { unfinished } from '../../edits/unfinished.ts';
import type { Studio } from '../../session/studio.ts';
import { counted } from '../plan/names.ts';
import type { Plan } from '../plan/plan.ts';
import type { Ask, Origin } from './ask.ts';
import { chained } from './written.ts';

/** The spot that one stands on afterwards, and what is said about it; neither where nothing was done. */
export interface Outcome {
  readonly spot?: string | undefined;
  readonly says?: string | undefined;
}

/** What changes the scenario. */
export type Edit = Exclude<Ask, { readonly do: 'fold' | 'pick' | 'menu' }>;

/** Changes the scenario at hand as it was asked for, as one thing to undo. */
export function carryOut(studio: Studio, plan: Plan, ask: Edit, behind: string | undefined): Outcome {
  switch (ask.do) {
    case 'add-scene':
      return addLoose(studio, behind);
    case 'add-after':
      return addAfter(studio, ask.from, ask.title);
    case 'connect':
      return lead(studio, plan, ask.from, ask.to);
    case 'retarget':
      return retarget(studio, plan, ask.line, ask.to);
    case 'disconnect':
      studio.edit('taking a way away', disconnect(studio.document, ask.from));
      return { says: 'The way is taken away.' };
    case 'move-choice':
      return moveTo(studio, plan, ask.choice, ask.to);
    case 'copy':
      return copy(studio, ask.scene, ask.branch);
    case 'remove':
      return remove(studio, plan, ask.scene, ask.branch);
    case 'remove-choice':
      removeFromStory(studio, 'deleting a choice', {
        choices: [['scenes', ask.choice.scene, 'choices', ask.choice.index]],
      });
      return { spot: ask.choice.scene, says: 'The choice is deleted. Undo brings it back.' };
    default:
      return ask satisfies never;
  }
}

function addLoose(studio: Studio, behind: string | undefined): Outcome {
  const { document } = studio;
  const id = freshId(document, unfinished.title, releasedOf(studio));
  const known = behind !== undefined && document.keysAt(['scenes']).includes(behind) ? behind : undefined;
  studio.edit('adding a scene', addScene(document, { id }, known));
  return { spot: id, says: 'A new scene. Nothing leads to it yet.' };
}

/** The new scene leads where the way led before. */
function addAfter(studio: Studio, { scene, way }: Origin, title = ''): Outcome {
  const { document } = studio;
  const named = title === '' ? {} : { title };
  const id = freshId(document, title === '' ? unfinished.title : title, releasedOf(studio));
  const station = stationsOf(document).find((one) => one.id === scene);
  const next = targetOf(document, station, way);
  const known = station === undefined ? undefined : scene;
  studio.edit(
    'adding a scene',
    chained(
      document,
      (now) => addScene(now, next === undefined ? { id, ...named } : { id, next, ...named }, known),
      (now) => leading(now, { scene, way }, id, studio),
    ),
  );
  return { spot: id, says: 'A new scene on the line.' };
}

function targetOf(
  document: FileDocument,
  station: Station | undefined,
  way: Path | undefined,
): string | undefined {
  if (way?.[0] === 'acts') return textAt(document, way);
  if (station === undefined || (way === undefined && station.choices.length > 0)) return undefined;
  const ways = [...station.ways, ...station.choices.flatMap((choice) => choice.ways)];
  const own = way === undefined ? undefined : ways.find(({ place }) => place.join('/') === way.join('/'));
  const go = own?.go ?? (station.ways.length === 1 ? station.ways[0]?.go : undefined);
  return go === 'onward' ? undefined : go;
}

function textAt(document: FileDocument, path: Path): string | undefined {
  const value = document.valueAt(path);
  return typeof value === 'string' ? value : undefined;
}

function lead(studio: Studio, plan: Plan, from: Origin, to: string): Outcome {
  const id = idOf(plan, to);
  if (id === undefined) return { says: nowhere };
  if (from.way?.[0] === 'acts' && id === 'end') return { says: 'An act begins with a scene.' };
  const steps = leading(studio.document, from, id, studio);
  studio.edit('drawing a line', steps);
  return { says: steps.length === 0 ? 'It leads there already.' : `It leads to ${titleOf(plan, to)} now.` };
}

/** A scene with choices gets another choice: its lines are its choices. */
function leading(document: FileDocument, { scene, way }: Origin, to: string, studio: Studio): Steps {
  if (way?.[0] === 'acts') return inTurn(document, (now) => withValue(now, way, to));
  if (way !== undefined) return connect(document, way, to);
  const hasChoices = (stationsOf(document).find(({ id }) => id === scene)?.choices.length ?? 0) > 0;
  return hasChoices
    ? addChoice(document, scene, { next: to }, undefined, releasedOf(studio))
    : connect(document, ['scenes', scene], to);
}

function retarget(studio: Studio, plan: Plan, key: string, to: string): Outcome {
  const line = plan.lines.find((one) => one.key === key);
  const id = idOf(plan, to);
  if (line === undefined) return {};
  if (id === undefined) return { says: nowhere };
  const places = [...new Map(line.ways.map(({ place }) => [place.join('/'), place])).values()];
  const steps = chained(
    studio.document,
    ...places.map((way) => (now: FileDocument) => leading(now, { scene: line.from, way }, id, studio)),
  );
  studio.edit('leading a line elsewhere', steps);
  return { spot: line.from, says: `It leads to ${titleOf(plan, to)} now.` };
}

function moveTo(studio: Studio, plan: Plan, choice: { scene: string; index: number }, to: string): Outcome {
  const scene = plan.spots.get(to)?.station?.id;
  if (scene === undefined) return { says: 'A choice belongs to a scene.' };
  if (scene === choice.scene) return { says: 'It is a choice of this scene already.' };
  studio.edit('moving a choice', moveChoice(studio.document, choice, { scene }, releasedOf(studio)));
  return { spot: scene, says: `The choice belongs to ${titleOf(plan, to)} now.` };
}

function copy(studio: Studio, scene: string, branch: boolean): Outcome {
  const make = branch ? copyBranch : copyScene;
  const { steps, copies } = make(studio.document, scene, releasedOf(studio));
  studio.edit(branch ? 'copying a branch' : 'copying a scene', steps);
  return { spot: copies.get(scene), says: 'Copied. Nothing leads to the copy yet.' };
}

function remove(studio: Studio, plan: Plan, scene: string, branch: boolean): Outcome {
  const scenes = branch ? branchOf(studio.document, scene) : [scene];
  if (plan.spots.get(scene)?.station === undefined) return {};
  removeFromStory(studio, branch ? 'deleting a branch' : 'deleting a scene', { scenes });
  const what = scenes.length > 1 ? `${counted(scenes.length, 'scene')} are` : `${titleOf(plan, scene)} is`;
  return { says: `${what} deleted. Undo brings ${scenes.length > 1 ? 'them' : 'it'} back.` };
}

const nowhere = 'A line can lead to a scene, or to the end.';

/** What stands in the file for a spot that a line can lead to. */
function idOf(plan: Plan, key: string): string | undefined {
  if (key === 'end') return key;
  const spot = plan.spots.get(key);
  return spot?.station?.id ?? (spot?.kind === 'end' ? 'end' : undefined);
}

function titleOf(plan: Plan, key: string): string {
  return key === 'end' ? 'the end' : `“${plan.spots.get(key)?.title ?? key}”`;
}
