import type { FileDocument, Path } from '../document/file-document.ts';
import { withValue } from '../document/yaml-edits.ts';
import { addChoice } from '../edits/add-choice.ts';
import { addScene } from '../edits/add-scene.ts';
import { branchOf } from '../edits/branch.ts';
import { chained } from '../edits/chained.ts';
import { connect } from '../edits/connect.ts';
import { copyChoice } from '../edits/copy-choice.ts';
import { copyBranch, copyScene } from '../edits/copy-scene.ts';
import { disconnect } from '../edits/disconnect.ts';
import { freshId } from '../edits/fresh-id.ts';
import { moveChoice } from '../edits/move-choice.ts';
import { moveScene } from '../edits/move-scene.ts';
import { inTurn, type Steps } from '../edits/steps.ts';
import { releasedOf, removeFromStory, renameInStory } from '../edits/story.ts';
import { unfinished } from '../edits/unfinished.ts';
import type { Studio } from '../session/studio.ts';
import { counted, cut, titleOf } from './row-words.ts';
import type { ChoiceRow, Row, SceneRow, WayRow } from './rows.ts';
import { storyOf } from './story.ts';

/** What was done, in a sentence, and the place that one stands on afterwards. */
export interface Outcome {
  readonly says: string;
  readonly place?: Path | undefined;
}

const back = 'Ctrl+Z brings it back.';

/** A new scene: where the line leads, if it leads one way; a loose one behind it otherwise. */
export function addSceneAt(studio: Studio, row: Row | undefined, title = ''): Outcome {
  const { document } = studio;
  const id = freshId(document, title || unfinished.title, releasedOf(studio));
  const scene = { id, ...(title === '' ? {} : { title }) };
  const place = ['scenes', id];
  const way = row === undefined ? undefined : wayOf(row);
  const behind = row === undefined || row.kind === 'act' || row.kind === 'loose' ? undefined : row.station.id;
  if (way === undefined) {
    const first = withoutBeginning(document);
    studio.edit(
      'adding a scene',
      chained(
        document,
        (now) => addScene(now, scene, behind),
        (now) => (first === undefined ? [] : inTurn(now, (one) => withValue(one, first, id))),
      ),
    );
    return first === undefined
      ? {
          says: 'A new scene. Nothing leads to it yet: press L at a choice or scene to let it lead here.',
          place,
        }
      : { says: 'A new scene. The story begins with it.', place };
  }
  const next = way.next === undefined || way.next === 'onward' ? {} : { next: way.next };
  studio.edit(
    'adding a scene',
    chained(
      document,
      (now) => addScene(now, { ...scene, ...next }, behind),
      (now) => leading(now, way.from, id),
    ),
  );
  return { says: 'A new scene, on the way from here to what followed.', place };
}

export function addChoiceAt(studio: Studio, row: SceneRow | ChoiceRow): Outcome {
  const { station } = row;
  const index = row.kind === 'choice' ? row.index + 1 : station.choices.length;
  studio.edit('adding a choice', addChoice(studio.document, station.id, {}, index, releasedOf(studio)));
  return {
    says: 'A new choice, with words to be replaced.',
    place: ['scenes', station.id, 'choices', index],
  };
}

/** @param to The id of a scene, `end` or `onward`. */
export function connectAt(studio: Studio, row: Row, to: string): Outcome {
  const from = originOf(row);
  const story = storyOf(studio.document);
  const name = to === 'end' ? 'the end' : to === 'onward' ? 'where it was leading' : titleOf(story, to);
  studio.edit('drawing a way', leading(studio.document, from, to));
  return { says: `It leads to ${name} now.`, place: row.place };
}

/** The same with a scene that is made for it. */
export function connectToNew(studio: Studio, row: Row, title: string): Outcome {
  const { document } = studio;
  const id = freshId(document, title || unfinished.title, releasedOf(studio));
  const scene = { id, ...(title === '' ? {} : { title }) };
  const behind = row.kind === 'act' || row.kind === 'loose' ? undefined : row.station.id;
  studio.edit(
    'adding a scene',
    chained(
      document,
      (now) => addScene(now, scene, behind),
      (now) => leading(now, originOf(row), id),
    ),
  );
  return { says: 'A new scene, and it leads there.', place: ['scenes', id] };
}

export function disconnectAt(studio: Studio, row: ChoiceRow): Outcome {
  studio.edit('taking a way away', disconnect(studio.document, row.place));
  return { says: `It leads where its scene leads. ${back}`, place: row.place };
}

/** Moves a line before the one above it of its kind, or behind the one below. */
export function moveAt(studio: Studio, row: SceneRow | ChoiceRow, by: -1 | 1): Outcome {
  if (row.kind === 'scene') return moveSceneBy(studio, row, by);
  const { index, station } = row;
  const to = index + by;
  if (to < 0 || to >= station.choices.length)
    return { says: 'It is at the edge of its scene. Press M to give it to another scene.', place: row.place };
  const before = by < 0 ? to : to + 1;
  const end = before >= station.choices.length ? {} : { index: before };
  studio.edit(
    'moving a choice',
    moveChoice(studio.document, { scene: station.id, index }, { scene: station.id, ...end }),
  );
  return {
    says: `Choice ${to + 1} of ${station.choices.length} now.`,
    place: ['scenes', station.id, 'choices', to],
  };
}

function moveSceneBy(studio: Studio, row: SceneRow, by: -1 | 1): Outcome {
  const { document } = studio;
  const { place } = row;
  const story = storyOf(document);
  const order = story.groups.find(({ scenes }) => scenes.includes(row.station))?.scenes ?? [];
  const at = order.indexOf(row.station);
  const other = order[at + by];
  if (other === undefined) return { says: 'There is no scene of its group beyond this one.', place };
  const ids = document.keysAt(['scenes']);
  const steps =
    by < 0
      ? moveScene(document, row.station.id, other.id)
      : moveScene(document, row.station.id, ids[ids.indexOf(other.id) + 1]);
  studio.edit('moving a scene', steps);
  const now = storyOf(studio.document).numbers.get(row.station.id) ?? 0;
  if (now !== row.number) return { says: `Scene ${now} now.`, place };
  const why =
    by < 0
      ? `${titleOf(story, other.id)} comes first on the way`
      : `the way leads on to ${titleOf(story, other.id)}`;
  return { says: `It stays scene ${now}: ${why}.`, place };
}

export function moveSceneBefore(studio: Studio, row: SceneRow, other: string): Outcome {
  if (other === row.station.id) return { says: 'It stands there already.', place: row.place };
  studio.edit(
    'moving a scene',
    moveScene(studio.document, row.station.id, other === 'end' ? undefined : other),
  );
  const number = storyOf(studio.document).numbers.get(row.station.id) ?? 0;
  return { says: `Moved in the file; by the order of play it is scene ${number}. ${back}`, place: row.place };
}

export function giveTo(studio: Studio, row: ChoiceRow, scene: string): Outcome {
  const story = storyOf(studio.document);
  if (scene === row.station.id) return { says: 'It is a choice of this scene already.', place: row.place };
  const index = story.stations.get(scene)?.choices.length ?? 0;
  const from = { scene: row.station.id, index: row.index };
  studio.edit('moving a choice', moveChoice(studio.document, from, { scene }, releasedOf(studio)));
  return {
    says: `It is a choice of ${titleOf(story, scene)} now.`,
    place: ['scenes', scene, 'choices', index],
  };
}

export function copyAt(studio: Studio, row: SceneRow | ChoiceRow, branch = false): Outcome {
  const { document } = studio;
  const { id } = row.station;
  if (row.kind === 'choice') {
    studio.edit(
      'copying a choice',
      copyChoice(document, { scene: id, index: row.index }, releasedOf(studio)),
    );
    return {
      says: 'Copied. The copy has a name and a code of its own.',
      place: ['scenes', id, 'choices', row.index + 1],
    };
  }
  const { steps, copies } = (branch ? copyBranch : copyScene)(document, id, releasedOf(studio));
  studio.edit(branch ? 'copying a branch' : 'copying a scene', steps);
  return { says: 'Copied. Nothing leads to the copy yet.', place: ['scenes', copies.get(id) ?? id] };
}

/** Says what went along; undo brings all of it back. */
export function removeAt(studio: Studio, row: SceneRow | ChoiceRow | WayRow, branch = false): Outcome {
  const { document } = studio;
  if (row.kind === 'way') {
    studio.edit('taking a way away', disconnect(document, row.place));
    return { says: `The way is taken away. ${back}` };
  }
  const story = storyOf(document);
  if (row.kind === 'choice') {
    const { choices } = removeFromStory(studio, 'deleting a choice', { choices: [row.place] });
    const others = choices.size > 1 ? ` and ${counted(choices.size - 1, 'choice')} that needed it` : '';
    return { says: `“${cut(row.choice.text, 40)}” is deleted${others}, with all that named it. ${back}` };
  }
  const scenes = branch ? branchOf(document, row.station.id) : [row.station.id];
  const label = branch ? 'deleting a branch' : 'deleting a scene';
  const { choices } = removeFromStory(studio, label, { scenes });
  const what =
    scenes.length > 1 ? `${counted(scenes.length, 'scene')} are` : `${titleOf(story, row.station.id)} is`;
  const along = choices.size > 0 ? ` with ${counted(choices.size, 'choice')} and all that named them` : '';
  return { says: `${what} deleted${along}. ${back}` };
}

export function renameAt(studio: Studio, row: SceneRow | ChoiceRow, to: string): Outcome {
  const id = row.kind === 'scene' ? row.station.id : row.choice.id;
  renameInStory(studio, row.kind, id, to);
  return {
    says: `It is called ${to} now, everywhere. ${back}`,
    place: row.kind === 'scene' ? ['scenes', to] : row.place,
  };
}

/** Where a way starts in the file. */
function originOf(row: Row): Path {
  return row.kind === 'act' ? [...row.place, 'opens'] : row.place;
}

function leading(document: FileDocument, from: Path, to: string): Steps {
  return from[0] === 'acts'
    ? inTurn(document, (now) => withValue(now, from, to))
    : connect(document, from, to);
}

/** The one way of a line and where it leads so far; undefined where there are several, or choices. */
function wayOf(row: Row): { readonly from: Path; readonly next: string | undefined } | undefined {
  if (row.kind === 'way') return { from: row.place, next: row.way.go };
  if (row.kind === 'scene' && row.station.choices.length === 0 && row.station.ways.length < 2)
    return { from: row.place, next: row.station.ways[0]?.go };
  if (row.kind !== 'choice' || row.choice.ways.length > 1) return undefined;
  const [own] = row.choice.ways;
  const shared = row.station.ways.length === 1 ? row.station.ways[0] : undefined;
  return { from: row.place, next: (own ?? shared)?.go };
}

/** The place of the first scene of an act that begins with none. */
function withoutBeginning(document: FileDocument): Path | undefined {
  const { groups, stations } = storyOf(document);
  const act = groups.find((group) => group.act !== undefined && !stations.has(group.act.opens))?.act;
  return act === undefined ? undefined : [...act.place, 'opens'];
}
