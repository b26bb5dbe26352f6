import type { Path } from '../../scenario/diagnostic.ts';
import { plainText } from '../../scenario/plain-text.ts';
import type { Line, Prose } from '../../scenario/prose.ts';
import { bands } from '../../scenario/schema.ts';
import type { Act, CastMember, Medium, Scenario, Scene } from '../../scenario/scenario.ts';

/** What a text is for. `note`: only authors read it. */
export type TextKind =
  | 'title'
  | 'summary'
  | 'about'
  | 'concern'
  | 'takeaway'
  | 'question'
  | 'name'
  | 'promise'
  | 'scene'
  | 'says'
  | 'unsaid'
  | 'option'
  | 'why'
  | 'reply'
  | 'epilogue'
  | 'way'
  | 'guess'
  | 'hint'
  | 'medium'
  | 'note';

/** One text of a scenario: one variant, where there are several. */
export interface Text {
  readonly kind: TextKind;
  /** Leads to the words in the file as written. */
  readonly path: Path;
  /** Its paragraphs and the entries of its lists. */
  readonly lines: readonly Line[];
  /** The same without emphasis and links. */
  readonly paragraphs: readonly string[];
}

type Said<T> = readonly { readonly text: T }[];
type Repair = NonNullable<Act['repair']>;

export const repairWays = ['name_it', 'kind_act', 'carry_on'] as const;

/** A dozen rules ask for the same texts. */
const collected = new WeakMap<Scenario, readonly Text[]>();

/** Every text that somebody reads, in the order of the format. */
export function textsOf(scenario: Scenario): readonly Text[] {
  const texts = collected.get(scenario) ?? collect(scenario);
  collected.set(scenario, texts);
  return texts;
}

function collect(scenario: Scenario): readonly Text[] {
  const { cast, promises, flags, acts, good_ways: ways, waive, expect, scenes } = scenario;
  const { strand_names: strandNames = {}, media = {} } = scenario;
  return [
    oneLine('title', ['title'], scenario.title),
    oneLine('summary', ['summary'], scenario.summary),
    onePiece('about', ['about'], scenario.about),
    onePiece('concern', ['hidden_concern'], scenario.hidden_concern),
    oneLine('takeaway', ['takeaway'], scenario.takeaway),
    ...scenario.questions.map((question, index) => oneLine('question', ['questions', index], question)),
    ...Object.entries(strandNames).map(([strand, words]) => oneLine('name', ['strand_names', strand], words)),
    ...Object.entries(cast).flatMap(([id, member]) => namesOf(member, ['cast', id])),
    ...Object.entries(promises).map(([id, words]) => oneLine('promise', ['promises', id], words)),
    ...Object.entries(flags).map(([id, words]) => oneLine('note', ['flags', id], [words])),
    ...Object.entries(media).flatMap(([id, medium]) => ofMedium(medium, ['media', id])),
    ...acts.flatMap((act, index) => inAct(act, ['acts', index])),
    ...ways.flatMap(({ title, why }, index) => [
      oneLine('title', ['good_ways', index, 'title'], title),
      oneLine('way', ['good_ways', index, 'why'], why),
    ]),
    ...waive.map(({ reason }, index) => oneLine('note', ['waive', index, 'reason'], [reason])),
    ...expect.map(({ title }, index) => oneLine('note', ['expect', index, 'title'], [title])),
    ...Object.entries(scenes).flatMap(([id, scene]) => inScene(scene, ['scenes', id])),
  ];
}

/** A text as one piece, for what may run over the end of a paragraph. */
export function wholeText({ paragraphs }: Text): string {
  return paragraphs.join(' ');
}

function namesOf({ name, short, role }: CastMember, path: Path): Text[] {
  return Object.entries({ name, short, role }).map(([key, words]) =>
    oneLine('name', [...path, key], [words]),
  );
}

function ofMedium({ alt, transcript, credit }: Medium, path: Path): Text[] {
  return [
    ...(alt === undefined ? [] : [oneLine('medium', [...path, 'alt'], [alt])]),
    ...(transcript === undefined ? [] : [onePiece('medium', [...path, 'transcript'], transcript)]),
    // Names of people and licences, where a brand may well stand.
    ...(credit === undefined ? [] : [oneLine('note', [...path, 'credit'], credit)]),
  ];
}

function inAct({ repair, endings }: Act, path: Path): Text[] {
  return [
    ...(repair === undefined ? [] : inRepair(repair, [...path, 'repair'])),
    ...Object.entries(endings).flatMap(([id, ending]) => {
      const here = [...path, 'endings', id];
      return [
        oneLine('title', [...here, 'title'], ending.title),
        ...pieces('epilogue', [...here, 'epilogue'], ending.epilogue),
      ];
    }),
  ];
}

function inRepair(repair: Repair, path: Path): Text[] {
  return [
    ...lines('title', [...path, 'title'], repair.title),
    ...pieces('scene', [...path, 'text'], repair.text),
    ...lines('unsaid', [...path, 'unsaid'], repair.unsaid),
    ...repairWays.flatMap((way) => inOption(repair[way], [...path, way])),
  ];
}

function inScene(scene: Scene, path: Path): Text[] {
  return [
    ...lines('title', [...path, 'title'], scene.title),
    ...pieces('scene', [...path, 'text'], scene.text),
    ...lines('says', [...path, 'says'], scene.says),
    ...lines('unsaid', [...path, 'unsaid'], scene.unsaid),
    ...inReplies(scene.replies, [...path, 'replies']),
    ...inPitStop(scene.pit_stop, [...path, 'pit_stop']),
    ...(scene.hint === undefined ? [] : [oneLine('hint', [...path, 'hint'], scene.hint)]),
    ...scene.choices.flatMap((choice, index) => inOption(choice, [...path, 'choices', index])),
  ];
}

function inPitStop(pitStop: Scene['pit_stop'], path: Path): Text[] {
  if (pitStop === undefined) return [];
  return [
    ...(pitStop.asks === undefined ? [] : [oneLine('guess', [...path, 'asks'], pitStop.asks)]),
    ...pitStop.guesses.map((guess, index) => oneLine('guess', [...path, 'guesses', index], guess)),
  ];
}

function inOption({ text, why, replies }: Pick<Repair['name_it'], 'text' | 'why'> & Answered, path: Path) {
  return [
    ...lines('option', [...path, 'text'], text),
    oneLine('why', [...path, 'why'], why),
    ...inReplies(replies, [...path, 'replies']),
  ];
}

interface Answered {
  readonly replies?: Scene['replies'];
}

function inReplies(replies: Scene['replies'], path: Path): Text[] {
  return bands.flatMap((band) => pieces('reply', [...path, band], replies?.[band]));
}

function lines(kind: TextKind, path: Path, said: Said<Line> = []): Text[] {
  return said.map(({ text }, index) => oneLine(kind, variantPath(path, said, index), text));
}

function pieces(kind: TextKind, path: Path, said: Said<Prose> = []): Text[] {
  return said.map(({ text }, index) => onePiece(kind, variantPath(path, said, index), text));
}

/** A single variant is nearly always written as one text without a list; a place in the list would then not be found. */
export function variantPath(path: Path, said: Said<unknown>, index: number): Path {
  return said.length === 1 ? path : [...path, index, 'text'];
}

function oneLine(kind: TextKind, path: Path, words: Line): Text {
  return { kind, path, lines: [words], paragraphs: [plainText(words)] };
}

function onePiece(kind: TextKind, path: Path, prose: Prose): Text {
  const all = prose.flatMap((block) => ('p' in block ? [block.p] : block.list));
  return { kind, path, lines: all, paragraphs: all.map(plainText) };
}
