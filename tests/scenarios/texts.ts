import { plainText } from '../../src/scenario/plain-text.ts';
import type { Line, Prose } from '../../src/scenario/prose.ts';
import { bands } from '../../src/scenario/schema.ts';
import type { Choice, Scenario, Scene } from '../../src/scenario/scenario.ts';

export interface Text {
  /** Where it stands: scene, choice, field, band, variant. */
  readonly at: string;
  readonly text: string;
}

export interface Decision {
  readonly id: string;
  readonly scene: Scene;
  readonly choices: readonly Choice[];
}

type Said<T> = readonly { readonly id: string; readonly text: T }[];

/** The scenes in which something is decided. */
export function decisionsOf({ scenes }: Scenario): readonly Decision[] {
  return Object.entries(scenes)
    .filter(([, { choices }]) => choices.length > 0)
    .map(([id, scene]) => ({ id, scene, choices: scene.choices }));
}

/** What happens, in every scene and in the repair moments. */
export function sceneTexts(scenario: Scenario): readonly Text[] {
  return [
    ...Object.entries(scenario.scenes).flatMap(([id, { text }]) => proseTexts(`${id} text`, text)),
    ...repairsOf(scenario).flatMap(({ id, repair }) => proseTexts(`${id} repair text`, repair.text)),
  ];
}

/** What the learner chooses from. */
export function optionTexts(scenario: Scenario): readonly Text[] {
  return everyOption(scenario).flatMap(({ at, option }) => lineTexts(at, option.text));
}

export function replyTexts(scenario: Scenario): readonly Text[] {
  const scenes = Object.entries(scenario.scenes).map(([id, { replies }]) => ({ at: id, replies }));
  const options = everyOption(scenario).map(({ at, option: { replies } }) => ({ at, replies }));
  return [...scenes, ...options].flatMap(({ at, replies = {} }) =>
    bands.flatMap((band) => proseTexts(`${at} ${band}`, replies[band] ?? [])),
  );
}

export function whyTexts(scenario: Scenario): readonly Text[] {
  return everyOption(scenario).map(({ at, option }) => ({ at, text: plainText(option.why) }));
}

/** Every wording of an option: its variants. */
export function wordings(choice: Choice): readonly string[] {
  return choice.text.map(({ text }) => plainText(text));
}

export function wordsIn(text: string): number {
  return text.split(/[\s—–]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Sentences, roughly: cut after a full stop, question mark or colon at the end of a clause that is followed by a space. */
export function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.?!…][”’)]*)\s+/u);
}

function everyOption(scenario: Scenario) {
  return [
    ...decisionsOf(scenario).flatMap(({ id, choices }) =>
      choices.map((option) => ({ at: `${id} ${option.id}`, option })),
    ),
    ...repairsOf(scenario).flatMap(({ id, repair }) =>
      (['name_it', 'kind_act', 'carry_on'] as const).map((way) => ({
        at: `${id} repair ${way}`,
        option: repair[way],
      })),
    ),
  ];
}

function repairsOf({ acts }: Scenario) {
  return acts.flatMap(({ id, repair }) => (repair === undefined ? [] : [{ id, repair }]));
}

function lineTexts(at: string, variants: Said<Line>): Text[] {
  return variants.map(({ id, text }) => ({ at: `${at} ${id}`, text: plainText(text) }));
}

function proseTexts(at: string, variants: Said<Prose>): Text[] {
  return variants.map(({ id, text }) => ({ at: `${at} ${id}`, text: plainProse(text) }));
}

function plainProse(prose: Prose): string {
  return prose
    .map((block) => ('p' in block ? plainText(block.p) : block.list.map(plainText).join(' ')))
    .join(' ');
}
