import { bandNames } from '../../src/engine/names.ts';
import type { Play } from '../../src/engine/play.ts';
import { choose, openChoices, sceneAt, settle, start } from '../../src/engine/walker.ts';
import type { Start } from '../../src/model/state.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { seededRandom } from '../support/seeded-random.ts';
import type { Survey } from '../support/survey.ts';

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

/** The same of every reply that no run meets at the declared start values. */
export function bandsMissed({ bands }: Survey): readonly string[] {
  return bands
    .flatMap(({ choice, shares }) =>
      shares.flatMap((share, index) => (share === 0 ? [`${choice} ${bandNames[index]!}`] : [])),
    )
    .sort();
}

const farthest = 30;
const mostStarts = 2000;
const runsPerStart = 40;

/** Which of the wanted replies are met by seeded random runs from start values up to 30 points away, strands together or apart. */
export function marksMetElsewhere(play: Play, wanted: readonly string[]): ReadonlySet<string> {
  const missing = new Set(wanted);
  const met = new Set<string>();
  const random = seededRandom(7);
  for (let seed = 0; seed < mostStarts && missing.size > 0; seed++) {
    const moved = withStart(play, random);
    for (let run = 0; run < runsPerStart; run++) {
      for (const reply of randomRun(moved, random)) if (missing.delete(reply)) met.add(reply);
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

function* randomRun(play: Play, random: () => number): Generator<string> {
  let here = settle(play, start(play));
  for (;;) {
    const open = openChoices(play, here);
    if (open.length === 0) return;
    const index = open[Math.floor(random() * open.length)]!;
    const { id } = sceneAt(play, here).choices[index]!;
    const after = choose(play, here, index);
    if (after.state.offer >= 0) yield `${id} ${bandNames[after.state.offer]!}`;
    here = settle(play, after);
  }
}
