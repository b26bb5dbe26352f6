import { endingIds, residentEndingIds } from '../../src/scenario/schema-names.ts';
import type { Act, Choice, Scenario, Scene } from '../../src/scenario/scenario.ts';
import type { Line, Prose } from '../../src/scenario/prose.ts';

type RepairOption = NonNullable<Act['repair']>['name_it'];

/** One line of plain words, as the reader makes it. */
export function line(text: string): Line {
  return [text];
}

/** One paragraph of plain words, as the reader makes it. */
export function prose(text: string): Prose {
  return [{ p: [text] }];
}

export function saidLine(text: string) {
  return [{ id: 'otherwise', text: line(text) }];
}

export function saidProse(text: string) {
  return [{ id: 'otherwise', text: prose(text) }];
}

/** Replies that name the choice and the band, so that a test can see which was given. */
export function repliesFor(name: string): NonNullable<Scene['replies']> {
  return {
    open: saidProse(`${name}, open.`),
    testing: saidProse(`${name}, testing.`),
    guarded: saidProse(`${name}, guarded.`),
  };
}

/** A choice that does nothing but what is given. */
export function choiceOf(id: string, code: string, given: Partial<Choice> = {}): Choice {
  return {
    id,
    code,
    text: saidLine(`Choose ${id}.`),
    minutes: 0,
    moves: {},
    unexplained: false,
    candour: false,
    promises: [],
    keeps: [],
    repairs: false,
    sets: [],
    clears: [],
    why: line(`Why ${id} matters, because of what it does.`),
    rows: ['T1'],
    sources: ['trier_2022'],
    ...given,
  };
}

/** A scene; with choices it reads the offer to disclose a doubt unless told otherwise. */
export function sceneOf(title: string, given: Partial<Scene> = {}): Scene {
  return {
    title: saidLine(title),
    text: saidProse(`What happens at ${title}.`),
    hazard: 0,
    resident_starts: false,
    choices: [],
    ...(given.choices === undefined ? {} : { reads: 'disclose', replies: repliesFor(title) }),
    ...given,
  };
}

export function endsAt(go: string): NonNullable<Scene['next']> {
  return [{ go }];
}

function repairOption(name: string): RepairOption {
  return {
    text: saidLine(name),
    why: line(`Why ${name}.`),
    rows: ['T6'],
    sources: ['trier_2022'],
    replies: repliesFor(name),
  };
}

export function repairOf(): NonNullable<Act['repair']> {
  return {
    title: saidLine('A breach'),
    text: saidProse('Something broke between you.'),
    unsaid: saidLine('That hurt.'),
    name_it: repairOption('Name it'),
    kind_act: repairOption('A kind act'),
    carry_on: repairOption('Carry on'),
  };
}

/** An act with a repair moment and an epilogue for every ending. */
export function actOf(opens: string, given: Partial<Act> = {}): Act {
  const endings: Act['endings'] = {};
  for (const id of given.you === 'resident' ? residentEndingIds : endingIds) {
    endings[id] = { title: line(id), epilogue: saidProse(`Epilogue of ${id}.`) };
  }
  return {
    id: 'a',
    you: 'teacher',
    opens,
    start: { V: 40, C: 40, R: 40, G: 40, T: 40, B: 40, O: 55, margin: 8, minutes: 6 },
    repair: repairOf(),
    endings,
    ...given,
  };
}

/** A scenario around some scenes; it opens at the first of them. */
export function scenarioOf(scenes: Scenario['scenes'], given: Partial<Scenario> = {}): Scenario {
  const [first] = Object.keys(scenes);
  return {
    format: 1,
    id: 'tiny',
    kind: 'er',
    language: 'en',
    title: line('A tiny evening'),
    summary: line('Two decisions and a walk.'),
    about: prose('An evening with Amara.'),
    minutes_to_play: [1, 2],
    hidden_concern: prose('She has not slept.'),
    takeaway: line('Ask first.'),
    questions: [line('What did you notice?')],
    cast: {
      amara: {
        name: 'Amara Diallo',
        short: 'Amara',
        role: 'resident, second year',
        pronoun: 'she',
        resident: true,
      },
      joan: { name: 'Joan Bell', short: 'Joan', role: 'nurse', pronoun: 'she', resident: false },
    },
    promises: {},
    flags: {},
    retired: { codes: [], ids: [] },
    signed: { seen_done: [], cast_balance: [] },
    waive: [],
    expect: [],
    acts: [actOf(first!)],
    good_ways: [],
    scenes,
    ...given,
  };
}

/**
 * Two decisions with a scene without choices between them, a promise, a closed door, a harsh option that opens a
 * rupture, a repair moment, and a rescue that hard luck can reach. Codes: `aa ab ac`, then `ba bb bc bd`.
 */
export function tinyScenario(given: Partial<Scenario> = {}): Scenario {
  return scenarioOf(
    {
      hallway: sceneOf('Hallway', {
        hazard: 1,
        clock: '19:40',
        says: saidLine('It is all done.'),
        unsaid: saidLine('She has not checked the allergies.'),
        choices: [
          choiceOf('ask', 'aa', { moves: { V: 2, B: 1 }, minutes: 2, cover: 'responsive', sees: 'learner' }),
          choiceOf('trust', 'ab', { moves: { C: 1 }, cover: 'routine', promises: ['talk'] }),
          choiceOf('scold', 'ac', { moves: { V: -2, B: -1 }, cover: 'direct', unexplained: true }),
        ],
        next: endsAt('walk'),
      }),
      walk: sceneOf('Walk', { next: endsAt('bedside') }),
      bedside: sceneOf('Bedside', {
        hazard: 1,
        reads: 'challenge',
        choices: [
          choiceOf('listen', 'ba', { moves: { R: 2, G: 2 }, minutes: 1, candour: true }),
          choiceOf('explain', 'bb', { moves: { T: 2 }, keeps: ['talk'] }),
          choiceOf('hurry', 'bc', { moves: { C: -1 }, cover: 'routine' }),
          choiceOf('share', 'bd', { moves: { V: 3 }, needs: [{ of: 'B', at_least: 45 }] }),
        ],
        next: endsAt('end'),
      }),
      help: sceneOf('Help', { speaker: 'joan', next: endsAt('onward') }),
    },
    { promises: { talk: line('To talk at eight') }, acts: [actOf('hallway', { rescue: 'help' })], ...given },
  );
}

/** Two acts: `tinyScenario`'s evening as the teacher, then three words as the resident, whom the same teacher meets. */
export function twoActScenario(): Scenario {
  const tiny = tinyScenario();
  const { repair: _, ...asResident } = actOf('desk', {
    id: 'r',
    you: 'resident',
    start: { V: 40, C: 50, R: 40, G: 40, T: 40, B: 50, O: 'carry', margin: 8, minutes: 4 },
  });
  return {
    ...tiny,
    acts: [...tiny.acts, asResident],
    scenes: {
      ...tiny.scenes,
      desk: sceneOf('Desk', {
        reads: 'invite',
        hazard: 2,
        choices: [
          choiceOf('say', 'ra', { moves: { C: 3, O: 1 } }),
          choiceOf('hint', 'rb', { moves: { C: 1 }, cover: 'none' }),
          choiceOf('keep_quiet', 'rc', { moves: { C: -1, O: -2 } }),
        ],
        next: endsAt('end'),
      }),
    },
  };
}

/** So many decisions in a row, of three options each, with levels that move. */
export function straightScenario(decisions: number): Scenario {
  const names = [...'abcdefghijklmnopqrstuvwxyz'].slice(0, decisions);
  const scenes = names.map((name, index) => {
    const next = endsAt(names[index + 1] ?? 'end');
    const choices = [
      choiceOf(`${name}1`, `${name}a`, { moves: { V: 1, B: -1 }, minutes: 1 }),
      choiceOf(`${name}2`, `${name}b`, { moves: { C: 2, G: 1 }, minutes: 3 }),
      choiceOf(`${name}3`, `${name}c`, { moves: { R: -2, T: 1, O: 1 } }),
    ];
    return [name, sceneOf(name, { choices, next })] as const;
  });
  return scenarioOf(Object.fromEntries(scenes));
}
