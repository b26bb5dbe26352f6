import { bandNames } from '../../src/engine/names.ts';
import type { Play, Position } from '../../src/engine/play.ts';
import { replyAt, said } from '../../src/engine/said.ts';
import { choose, openChoices, sceneAt, settle, start } from '../../src/engine/walker.ts';
import type { Start } from '../../src/model/state.ts';
import type { Proof } from '../../src/proof/proof.ts';
import type { Line, Prose } from '../../src/scenario/prose.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { seededRandom } from '../support/seeded-random.ts';

/** Choice and band of every reply that is marked `other_starts_only`, such as `ask_least_sure open`, in order. */
export function markedBands({ scenes, acts }: Scenario): readonly string[] {
  const choices = Object.values(scenes).flatMap((scene) =>
    scene.choices.map(({ id, other_starts_only }) => ({ id, other_starts_only })),
  );
  const repairs = acts.flatMap(({ repair }) =>
    repair === undefined
      ? []
      : (['name_it', 'kind_act', 'carry_on'] as const).map((way) => ({
          id: `repair_${way}`,
          other_starts_only: repair[way].other_starts_only,
        })),
  );
  return [...choices, ...repairs]
    .flatMap(({ id, other_starts_only = [] }) => other_starts_only.map((band) => `${id} ${band}`))
    .sort();
}

/** The same of every text that is marked: the name of its variant, behind the steps that lead to it. */
export function markedTexts(value: unknown, steps: readonly string[] = []): ReadonlyMap<object, string> {
  if (typeof value !== 'object' || value === null) return new Map();
  const { id, text, other_starts_only } = value as {
    id?: string;
    text?: object;
    other_starts_only?: unknown;
  };
  if (other_starts_only === true && text !== undefined) return new Map([[text, [...steps, id].join(' ')]]);
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...markedTexts(inner, [...steps, key])]));
}

/** The same of every reply that no run meets at the declared start values. */
export function bandsMissed({ scenes }: Proof): readonly string[] {
  return [...scenes.values()]
    .flatMap(({ choices }) => choices)
    .flatMap(({ id, bands }) =>
      bands.flatMap(({ known }, band) => (known === 'yes' ? [] : [`${id} ${bandNames[band]!}`])),
    )
    .sort();
}

const farthest = 30;
const mostStarts = 2000;
const runsPerStart = 40;

/** Which of the wanted replies are met by seeded random runs from start values up to 30 points away, strands together or apart. */
export function marksMetElsewhere(
  play: Play,
  wanted: readonly string[],
  texts: ReadonlyMap<object, string> = new Map(),
): ReadonlySet<string> {
  const missing = new Set([...wanted, ...texts.values()]);
  const met = new Set<string>();
  const random = seededRandom(7);
  for (let seed = 0; seed < mostStarts && missing.size > 0; seed++) {
    const moved = withStart(play, random);
    for (let run = 0; run < runsPerStart; run++) {
      for (const reply of randomRun(moved, random, texts)) if (missing.delete(reply)) met.add(reply);
    }
  }
  return met;
}

/** The same scenario, with the first act starting elsewhere: all strands pulled one way, each moved by itself. */
function withStart(play: Play, random: () => number): Play {
  const pull = 3 * random() - 1.5;
  const spread = 2 * random();
  const move = (value: number): number => {
    const by = pull + spread * (2 * random() - 1);
    return Math.round(Math.min(100, Math.max(0, value + farthest * Math.min(1, Math.max(-1, by)))));
  };
  const moved = ({ V, C, R, G, T, B, O, margin }: Start): Start => ({
    V: move(V),
    C: move(C),
    R: move(R),
    G: move(G),
    T: move(T),
    B: move(B),
    O: move(O),
    margin,
  });
  return { ...play, acts: play.acts.map((act) => ({ ...act, start: moved(act.start) })) };
}

function* randomRun(play: Play, random: () => number, texts: ReadonlyMap<object, string>): Generator<string> {
  let here = settle(play, start(play));
  for (;;) {
    const open = openChoices(play, here);
    if (open.length === 0) return;
    yield* wordsOf(play, here, texts);
    const index = open[Math.floor(random() * open.length)]!;
    const { id } = sceneAt(play, here).choices[index]!;
    const after = choose(play, here, index);
    if (after.state.offer >= 0) {
      yield `${id} ${bandNames[after.state.offer]!}`;
      yield* known([replyAt(sceneAt(play, after), after, after.state.offer)], texts);
    }
    here = settle(play, after);
  }
}

function* wordsOf(play: Play, here: Position, texts: ReadonlyMap<object, string>): Generator<string> {
  const { title, text, says, choices } = sceneAt(play, here);
  const shown = [title, text, ...(says === undefined ? [] : [says]), ...choices.map((choice) => choice.text)];
  yield* known(
    shown.map((variants) => said<Line | Prose>(variants, here)),
    texts,
  );
}

function* known(words: readonly object[], texts: ReadonlyMap<object, string>): Generator<string> {
  for (const each of words) {
    const name = texts.get(each);
    if (name !== undefined) yield name;
  }
}
