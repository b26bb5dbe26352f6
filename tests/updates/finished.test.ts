import { expect, test } from 'vitest';
import { parseMemory } from '../../src/resume/parse-memory.ts';
import { writeMemory } from '../../src/resume/write-memory.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { tinyScenario, twoActScenario } from '../support/scenario-builder.ts';
import * as edits from './edits.ts';
import { begin, make, memoryOf, toldIn, type Visit, visitTo } from './versions.ts';

/* What was finished in one version stays finished in every later one; only what its debrief can show may be less. */

const play = ['trust', '>', '>', 'explain', '>'];
const two = twoActScenario();
const updated = 'This scenario has been updated since you finished it;';
const stays = 'and your result stays as it was';

/** A visit in which the tiny scenario was finished, its debrief read or not. */
async function finished(from: Scenario, read: boolean, moves: readonly string[] = play): Promise<Visit> {
  const visit = await visitTo({ scenarios: [from] });
  await begin(visit, 'tiny');
  make(visit, [...moves, 'debrief', ...(read ? ['read'] : [])]);
  expect(memoryOf(visit, 'tiny')?.first?.ending).toBeDefined();
  return visit;
}

/** The decisions that the debrief on the screen shows. */
function shownIn({ session: { screen } }: Visit): readonly string[] {
  return screen.at === 'debrief' ? screen.run.debrief.decisions.map(({ choice }) => choice) : ['no debrief'];
}

const otherLevels = edits.otherStart({ V: 90, C: 90, R: 90, G: 90, T: 90, B: 90 });

const table: readonly {
  readonly name: string;
  readonly from?: Scenario;
  readonly moves?: readonly string[];
  readonly edit: edits.Edit;
  readonly shown: readonly string[];
  readonly told?: string;
}[] = [
  { name: 'other words', edit: edits.otherWords, shown: ['trust', 'explain'] },
  {
    name: 'an option gone that was not chosen',
    edit: edits.withoutChoice('hurry'),
    shown: ['trust', 'explain'],
  },
  {
    name: 'a scene dropped that was only read',
    edit: edits.withoutScene('walk', 'bedside'),
    shown: ['trust', 'explain'],
  },
  {
    name: 'the option that was chosen last is gone',
    edit: edits.withoutChoice('explain'),
    shown: ['trust'],
    told: `${updated} of your 2 decisions only the first can be shown here, ${stays} (polite_distance).`,
  },
  {
    name: 'the option that was chosen first is gone',
    edit: edits.withoutChoice('trust'),
    shown: [],
    told: `${updated} of your 2 decisions none can be shown here, ${stays} (polite_distance).`,
  },
  {
    name: 'the scene of the last decision is gone',
    edit: edits.withoutScene('bedside', 'end'),
    shown: ['trust'],
    told: `${updated} of your 2 decisions only the first can be shown here, ${stays} (polite_distance).`,
  },
  {
    name: 'the same decisions would end in another way',
    edit: otherLevels,
    shown: ['trust', 'explain'],
    told: `${updated} your decisions would not end like that today, ${stays} (polite_distance).`,
  },
  {
    name: 'an act was added, which was never played',
    edit: edits.withLastAct,
    shown: ['trust', 'explain'],
    told: `${updated} your decisions would not end like that today, ${stays} (polite_distance).`,
  },
  {
    name: 'the act is gone in which it ended',
    from: two,
    moves: [...play, '>', '>', 'hint', '>'],
    edit: edits.withoutLastAct,
    shown: ['trust', 'explain'],
    told: `${updated} of your 3 decisions only the first 2 can be shown here, ${stays}.`,
  },
];

test.each(table)(
  '$name: the debrief shows as far as it leads, and nothing is unfinished, completed twice or told again',
  async ({ from = tinyScenario(), moves = play, edit, shown, told = '' }) => {
    const first = await finished(from, true, moves);
    const record = memoryOf(first, 'tiny')?.first;

    const again = await visitTo({ scenarios: [edit(from)] }, first.lms.text);
    await again.session.openDebriefOf('tiny');
    expect(shownIn(again)).toEqual(shown);
    expect(toldIn(again)).toBe(told);
    make(again, ['>', 'explain', 'hint', 'read']);

    expect(memoryOf(again, 'tiny')).toMatchObject({ first: record, latest: undefined, debriefRead: true });
    expect(again.session.keeper?.memory.completed).toBe(true);
    expect(again.lms.told).toEqual(['begin after-completion']);
    expect(again.lms.decisions).toEqual([]);
  },
);

test.each(table)(
  '$name: a debrief half-read counts once it is read',
  async ({ from = tinyScenario(), moves = play, edit, shown }) => {
    const first = await finished(from, false, moves);
    expect(first.lms.told).toEqual(['begin first']);

    const again = await visitTo({ scenarios: [edit(from)] }, first.lms.text);
    await again.session.openDebriefOf('tiny');
    expect(shownIn(again)).toEqual(shown);
    make(again, ['read']);

    expect(again.lms.told).toEqual(['begin again', 'done tiny', 'progress 1', 'completed']);
    expect(memoryOf(again, 'tiny')?.first).toEqual(memoryOf(first, 'tiny')?.first);
  },
);

test('a second play under way goes its own way, and the record beside it stays', async () => {
  const first = await finished(tinyScenario(), true);
  await begin(first, 'tiny');
  make(first, ['ask', '>', '>', 'listen']);
  const record = memoryOf(first, 'tiny')?.first;

  const version = {
    scenarios: [edits.withoutChoice('listen')(edits.withoutChoice('explain')(tinyScenario()))],
  };
  const again = await visitTo(version, first.lms.text);
  await again.session.open('tiny');
  expect(toldIn(again)).toContain('of your 2 decisions the first still holds');
  make(again, ['>', 'hurry', '>', 'debrief', 'read']);

  expect(memoryOf(again, 'tiny')).toMatchObject({
    first: record,
    latest: { path: ['aa', 'bc'] },
    debriefRead: true,
  });
  expect(again.lms.decisions).toEqual([]);
});

test('a way tried from a debrief that is not whole leads back to it and is not kept', async () => {
  const first = await finished(tinyScenario(), true);

  const again = await visitTo(
    { scenarios: [edits.withoutChoice('explain')(tinyScenario())] },
    first.lms.text,
  );
  await again.session.openDebriefOf('tiny');
  again.session.explore(1);
  make(again, ['listen', '>', 'debrief']);

  expect(shownIn(again)).toEqual(['trust']);
  expect(memoryOf(again, 'tiny')?.latest).toBeUndefined();
  expect(memoryOf(again, 'tiny')?.first).toEqual(memoryOf(first, 'tiny')?.first);
});

/** The same text as an LMS with little room has it: its paths packed, and not as codes. */
function packedOnly(text: string, scenario: Scenario): string {
  const options = (_id: string, path: readonly string[]) =>
    path.length === 0
      ? scenario.scenes['hallway']!.choices.map(({ code }) => code)
      : path.length === 1
        ? scenario.scenes['bedside']!.choices.map(({ code }) => code)
        : undefined;
  const whole = writeMemory(parseMemory(text).memory, { limit: 3900, optionsAfter: options });
  return whole.slice(0, whole.search(/![ef][0-9a-z]+\.tiny/));
}

test('packed decisions that a new version can no longer unpack are lost, and the result stays', async () => {
  const first = await finished(tinyScenario(), true);
  const stored = packedOnly(first.lms.text, tinyScenario());

  const same = await visitTo({ scenarios: [tinyScenario()] }, stored);
  await same.session.openDebriefOf('tiny');
  expect([shownIn(same), toldIn(same)]).toEqual([['trust', 'explain'], '']);

  const version = { scenarios: [edits.withoutChoice('trust')(edits.reversedChoices(tinyScenario()))] };
  const again = await visitTo(version, stored);
  await again.session.openDebriefOf('tiny');
  expect([shownIn(again), toldIn(again)]).toEqual([
    [],
    'Your decisions in this run can no longer be read; that you finished it stays as it was (polite_distance).',
  ]);
  make(again, ['read']);
  expect(memoryOf(again, 'tiny')).toMatchObject({ first: { ending: 'pd' }, debriefRead: true });

  await begin(again, 'tiny');
  make(again, ['ask', '>', '>', 'listen', '>']);
  expect(memoryOf(again, 'tiny')).toMatchObject({ first: { ending: 'pd' }, latest: { path: ['aa', 'ba'] } });
});

test('packed decisions of a run under way that can no longer be unpacked begin it again, with a sentence', async () => {
  const first = await visitTo({ scenarios: [tinyScenario()] });
  await begin(first, 'tiny');
  make(first, ['trust', '>', '>', 'explain']);
  const stored = packedOnly(first.lms.text, tinyScenario());

  const version = { scenarios: [edits.withoutChoice('trust')(edits.reversedChoices(tinyScenario()))] };
  const again = await visitTo(version, stored);
  await again.session.open('tiny');
  const screen = again.session.screen;
  expect(screen.at === 'scene' && screen.run.moment.scene).toBe('hallway');
  expect(toldIn(again)).toBe(
    'This scenario has been updated since you left it; your decisions in it can no longer be read, so you start at the beginning.',
  );

  make(again, ['ask']);
  expect(toldIn(again)).toBe('');
  expect(memoryOf(again, 'tiny')?.latest?.path).toEqual(['aa']);
});
