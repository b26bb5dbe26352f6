import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import { readFileSync } from 'node:fs';
import { endsAt } from '../support/scenario-builder.ts';
import { randomScenario } from '../support/random-scenario.ts';
import { seededRandom } from '../support/seeded-random.ts';
import * as edits from './edits.ts';
import { begin, make, memoryOf, placeOf, toldIn, type Visit, visitTo } from './versions.ts';

/*
 * Any edit of any attempt: no throw, a place that can be played to its end, no finished result lost, one sentence at most,
 * and the same at the next launch.
 */

/** Plays on by chance; tells whether the run came to its end before the moves were used up. */
function playOn(visit: Visit, moves: number, random: () => number): boolean {
  for (let move = 0; move < moves; move += 1) {
    const { screen } = visit.session;
    if (screen.at === 'ending' && screen.run.over) return true;
    const choices = screen.at === 'scene' ? screen.run.moment.choices : [];
    make(visit, [choices[Math.floor(random() * choices.length)]?.id ?? '>']);
  }
  return visit.session.screen.at === 'ending';
}

/** The exact place in the run; a briefing stands before the scene it is about. */
function exactPlace({ session: { screen } }: Visit): string {
  if (!('run' in screen)) return screen.at;
  const { run } = screen;
  return `${screen.at === 'briefing' ? 'scene' : screen.at} ${run.place} after ${run.path.join('')}`;
}

interface Attempt {
  /** Whether a whole play was finished before, and its debrief read. */
  readonly before: 'nothing' | 'played' | 'read';
  readonly moves: number;
  readonly seed: number;
}

async function attempt(scenario: Scenario, { before, moves, seed }: Attempt): Promise<Visit> {
  const random = seededRandom(seed);
  const visit = await visitTo({ scenarios: [scenario] });
  await begin(visit, scenario.id);
  if (before !== 'nothing') {
    playOn(visit, 400, random);
    make(visit, before === 'read' ? ['debrief', 'read'] : ['debrief']);
    await begin(visit, scenario.id);
  }
  playOn(visit, moves, random);
  return visit;
}

/** Everything that must hold when the attempt is gone on with in another version. */
async function expectKept(first: Visit, scenario: Scenario, seed: number): Promise<void> {
  const { id } = scenario;
  const was = memoryOf(first, id);
  const isUnderWay = was?.latest !== undefined && was.latest.ending === undefined;
  const launched = async (stored: string) => {
    const visit = await visitTo({ scenarios: [scenario] }, stored);
    await (isUnderWay ? visit.session.open(id) : visit.session.openDebriefOf(id));
    return visit;
  };
  const again = await launched(first.lms.text);
  expect(toldIn(again)).toMatch(/^([^.]+\.)?$/);
  if (isUnderWay) expect(toldIn(again) === '').toBe(exactPlace(again) === exactPlace(first));
  else expect(placeOf(again)).toBe('debrief');

  const once = await launched(again.lms.text);
  expect([exactPlace(once), toldIn(once)]).toEqual([exactPlace(again), toldIn(again)]);

  if (isUnderWay) expectPlayable(once, id, seed);
  make(once, ['read']);
  const now = memoryOf(once, id);
  if (was?.first?.ending !== undefined)
    expect(now?.first).toMatchObject({ path: was.first.path, ending: was.first.ending });
  expect(now?.debriefRead).toBe(true);
  expect(once.session.keeper?.memory.completed).toBe(true);
}

/** From where it is, it can be played to its end, and that is kept. */
function expectPlayable(visit: Visit, id: string, seed: number): void {
  const { screen } = visit.session;
  expect(['scene', 'ending']).toContain(screen.at);
  if (screen.at === 'scene' && /deciding|repairing/.test(screen.run.moment.phase))
    expect(screen.run.moment.choices.length).toBeGreaterThan(0);
  expect(playOn(visit, 400, seededRandom(seed + 1))).toBe(true);
  make(visit, ['debrief']);
  expect(toldIn(visit)).toBe('');
  const { first, latest } = memoryOf(visit, id)!;
  expect((latest ?? first)?.ending).toBeDefined();
}

/** An edit at the nth scene and choice that there are. */
const randomEdit: fc.Arbitrary<edits.Edit> = fc
  .record({ kind: fc.nat(14), scene: fc.nat(20), choice: fc.nat(4), amount: fc.integer({ min: -3, max: 3 }) })
  .map(({ kind, scene, choice, amount }): edits.Edit => {
    return (scenario) => {
      const all = Object.keys(scenario.scenes);
      const at = all[scene % all.length]!;
      const { choices, next } = scenario.scenes[at]!;
      const chosen = choices[choice % Math.max(1, choices.length)]?.id ?? '';
      const codes = Object.values(scenario.scenes).flatMap((one) => one.choices.map(({ code }) => code));
      const added = codes.filter((code) => code.startsWith('z')).length;
      const isRescue = scenario.acts.some(({ rescue }) => rescue === at);
      const after = next?.at(-1)?.go ?? 'end';
      const follows = after === 'onward' ? 'end' : after;
      const opens = scenario.acts.some((act) => act.opens === at);
      const gone =
        isRescue || (opens && follows === 'end') ? edits.otherWords : edits.withoutScene(at, follows);
      const kinds: readonly edits.Edit[] = [
        edits.otherWords,
        edits.withoutChoice(chosen),
        edits.withChoice(at, `added_${added}`, `z${added}`),
        edits.reversedChoices,
        edits.shuffledScenes,
        gone,
        edits.withSceneBefore(`before_${at}`, at),
        isRescue || choices.length === 0 ? edits.otherWords : edits.splitScene(at, `second_${at}`),
        isRescue ? edits.otherWords : edits.renamedScene(at, `renamed_${at}`),
        edits.changedChoice(chosen, (one) => ({
          ...one,
          moves: amount === 0 ? {} : { V: amount, B: amount },
        })),
        edits.changedChoice(chosen, (one) => ({ ...one, next: endsAt('end') })),
        edits.otherStart({ V: 50 + 15 * amount, margin: 4 + amount, minutes: 6 + amount }),
        edits.otherHazard(Math.abs(amount)),
        edits.withLastAct,
        edits.withoutLastAct,
      ];
      return kinds[kind]!(scenario);
    };
  });

test('any edits of any attempt keep what was finished and lead on from the nearest place', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomScenario,
      fc.array(randomEdit, { minLength: 1, maxLength: 3 }),
      fc.record({
        before: fc.constantFrom('nothing', 'played', 'read'),
        moves: fc.nat(14),
        seed: fc.nat(1_000_000),
      }),
      async (scenario, changes, given) => {
        const first = await attempt(scenario, given);
        const changed = changes.reduce((here, change) => change(here), scenario);
        await expectKept(first, changed, given.seed);
      },
    ),
    { numRuns: 500 },
  );
});

const file = 'scenarios/er-1/scenario.yaml';
const er1 = readScenario(readFileSync(file, 'utf8'), file).scenario!;

/** Edits that meet a run where it stands: at its last choice, or at the scene it is in. */
function editsAt(last: string | undefined, scene: string): readonly edits.Edit[] {
  const choices = er1.scenes[scene]?.choices ?? [];
  return [
    edits.otherWords,
    edits.reversedChoices,
    edits.otherStart({ V: 20, B: 20, minutes: 4, margin: 2 }),
    edits.otherHazard(3),
    edits.withLastAct,
    ...(last === undefined ? [] : [edits.withoutChoice(last)]),
    ...(choices.length === 0
      ? []
      : [
          edits.splitScene(scene, 'second_half'),
          edits.renamedScene(scene, 'renamed'),
          edits.withSceneBefore('lift', scene),
        ]),
  ];
}

test('the first scenario of the course, left at each step of a run, is gone on with after each kind of edit', async () => {
  const all = Object.values(er1.scenes).flatMap(({ choices }) => choices);
  const random = seededRandom(3);
  const visit = await visitTo({ scenarios: [er1] });
  await begin(visit, 'er-1');
  let tried = 0;
  for (let over = false; !over; over = playOn(visit, 1, random)) {
    const { screen } = visit.session;
    if (screen.at !== 'scene') continue;
    const { path, moment } = screen.run;
    const last = all.find(({ code }) => code === path.at(-1))?.id;
    for (const edit of editsAt(last, moment.scene)) {
      await expectKept(visit, edit(er1), 3);
      tried += 1;
    }
  }
  expect(tried).toBeGreaterThan(100);
});
