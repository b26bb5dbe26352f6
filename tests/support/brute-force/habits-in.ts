import type { HabitProof } from '../../../src/proof/proof.ts';
import type { EndingId, Scenario } from '../../../src/scenario/scenario.ts';
import type { Ledger } from './ledger.ts';

type Wish = (traits: Readonly<Record<string, number>>, at: number) => number;

/** What is wanted most of the open choices; of two alike, the one that is written first. */
const habits: readonly (readonly [name: string, wish: Wish])[] = [
  ['always the first', () => 0],
  ['always the last', (_, at) => at],
  ['the longest text', ({ length }) => length!],
  ['the shortest text', ({ length }) => -length!],
  ['the kindest', ({ kindness }) => kindness!],
  ['the quickest', ({ minutes }) => -minutes!],
  ['the slowest', ({ minutes }) => minutes!],
  ['the most control', ({ control }) => control!],
  ['the least control', ({ control }) => -control!],
  ['most of everything', ({ everything }) => everything!],
];

/** What learners come to who always decide in the same way, read from what was found open along each run. */
export function habitsIn(scenario: Scenario, ledger: Ledger): readonly HabitProof[] {
  const choices = Object.entries(scenario.scenes).flatMap(([scene, { choices }]) =>
    choices.map(({ id, code }) => ({ name: `open ${scene}/${id}`, code })),
  );
  const moment = ['name_it', 'kind_act', 'carry_on'].map((way, index) => ({
    name: `open repair/repair_${way}`,
    code: `R${'abc'[index]}`,
  }));
  const all = [...choices, ...moment];
  return habits.map(([name, wish]) => {
    let path: readonly string[] = [];
    for (;;) {
      const open = all
        .flatMap(({ name, code }) => ledger.at(name, path).map(({ numbers }) => ({ code, numbers })))
        .map(({ code, numbers }, at) => ({ code, wanted: wish(numbers, at) }));
      const [first, ...others] = open;
      if (first === undefined) break;
      path = [...path, others.reduce((best, each) => (each.wanted > best.wanted ? each : best), first).code];
    }
    return { name, path, endings: endingsAlong(ledger, path) };
  });
}

/** How each act ended along a run. */
function endingsAlong(ledger: Ledger, run: readonly string[]): readonly EndingId[] {
  const found = ledger.names
    .filter((name) => name.startsWith('ending '))
    .flatMap((name) => ledger.facts(name).map(({ path }) => ({ name, path })))
    .filter(({ path }) => path.every((code, index) => code === run[index]));
  return found
    .sort((one, other) => one.path.length - other.path.length)
    .map(({ name }) => name.split(' ')[2] as EndingId);
}
