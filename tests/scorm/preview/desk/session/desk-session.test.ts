import { describe, expect, test } from 'vitest';
import type { PackageReport } from '../../../../../scorm/check/package-report.ts';
import { aDesk } from '../../../../support/desk/a-desk.ts';
import { packageFile, packageText } from '../../../../support/desk/desk-package.ts';
import { FakeShelf } from '../../../../support/desk/fake-shelf.ts';

const textOf = (stored: Readonly<Record<string, string>> | undefined) => stored?.['cmi.suspend_data'];

test('what is drawn is a new object whenever something is another, and who watches is told', async () => {
  const { desk } = await aDesk();
  const before = desk.state;
  let told = 0;
  const stop = desk.watch(() => (told += 1));

  desk.chooseLearner(1);
  stop();
  desk.chooseLearner(0);

  expect(told).toBe(1);
  expect(before.learner).toBe(0);
  expect(desk.state).not.toBe(before);
});

describe('launching', () => {
  test('a launch plays what is at hand for the learner at hand, and what was given is shown', async () => {
    const { desk, play } = await aDesk();

    desk.setHabits({ launchData: 'score=share', language: 'fr' });
    await desk.launch();

    expect(desk.state.running).toMatchObject({ learner: { id: 'learner-1' }, lesson: { id: 'item-1' } });
    expect(desk.state.said).toBe('Lesson item-1 is running for Okonkwo, Ada.');
    expect(desk.state.last?.given?.elements).toMatchObject({
      'cmi.core.entry': 'ab-initio',
      'cmi.launch_data': 'score=share',
      'cmi.student_preference.language': 'fr',
    });
    play.call('initialize');
    expect(play.call('get cmi.launch_data')).toBe('score=share');
    expect(desk.state.attempt).toMatchObject({ launches: 1, stored: undefined, storedAt: 0 });
  });

  test('a launch while another is running says so and changes nothing', async () => {
    const { desk, play } = await aDesk();
    await desk.launch();

    desk.chooseLearner(1);
    await desk.launch();

    expect(play.orders).toHaveLength(1);
    expect(desk.state.said).toContain('still running for Okonkwo, Ada');
  });

  test('two launches at once are one', async () => {
    const { desk, play } = await aDesk();

    await Promise.all([desk.launch(), desk.launch()]);

    expect(play.orders).toHaveLength(1);
  });

  test('what could not be played is said, and another launch may follow', async () => {
    const { desk, play } = await aDesk();
    play.trouble = 'no such page';

    await desk.launch();
    expect(desk.state).toMatchObject({
      running: undefined,
      said: 'The package could not be played: no such page',
    });
    play.trouble = undefined;
    await desk.launch();

    expect(desk.state.running).toBeDefined();
  });

  test('a browser that opens no tab is named', async () => {
    const { desk, play } = await aDesk();
    play.opensTabs = false;
    desk.setHabits({ window: 'tab' });

    await desk.launch();

    expect(play.orders).toEqual([]);
    expect(desk.state.said).toContain('opened no tab');
  });

  test('of several lessons one is chosen, and a real LMS would show a menu', async () => {
    const { desk, play } = await aDesk({}, packageFile({ lessons: ['one', 'two', 'three'] }));

    desk.chooseLesson(1);
    await desk.launch();

    expect(play.orders[0]?.lesson.id).toBe('two');
    expect(desk.state.said).toContain('3 lessons, of which this is number 2: a real LMS would show a menu');
    desk.chooseLesson(0);
    expect(desk.state.attempt).toBeUndefined();
  });

  test('review is a switch of one launch', async () => {
    const { desk, play } = await aDesk();

    await desk.launch({ mode: 'review' });
    play.call('initialize');

    expect(play.call('get cmi.core.lesson_mode')).toBe('review');
    expect(play.call('get cmi.core.credit')).toBe('no-credit');
    expect(desk.state.habits.mode).toBe('as-it-decides');
  });
});

describe('what is stored', () => {
  test('what is set and not saved is told apart from what is stored', async () => {
    const { desk, play } = await aDesk();
    await desk.launch();
    play.play('F1');

    play.call('set cmi.suspend_data F2');
    play.call('set cmi.core.session_time 0000:00:00.00');

    expect(textOf(desk.state.attempt?.stored)).toBe('F1');
    expect(desk.state.last?.unsaved).toEqual([{ element: 'cmi.suspend_data', before: 'F1', after: 'F2' }]);
    play.call('commit');
    expect(desk.state.last?.unsaved).toEqual([]);
    expect(textOf(desk.state.attempt?.stored)).toBe('F2');
  });

  test('before and after differ in what the lesson has changed, not in what the LMS said', async () => {
    const { desk, play } = await aDesk();
    await desk.launch();
    play.play('F1');
    await desk.relaunch();
    play.play('F2');
    play.call('set cmi.core.lesson_status incomplete');
    play.call('finish');

    expect(textOf(desk.state.last?.before)).toBe('F1');
    expect(desk.state.changes).toEqual([
      { element: 'cmi.core.lesson_status', before: 'not attempted', after: 'incomplete' },
      { element: 'cmi.suspend_data', before: 'F1', after: 'F2' },
    ]);
  });

  test('a relaunch is given what was stored, by the LMS’s own exit', async () => {
    const { desk, play } = await aDesk();
    await desk.launch();
    play.play('F1');
    play.farewell = () => play.call('set cmi.suspend_data never-saved');

    await desk.relaunch();
    play.call('initialize');

    expect(play.left).toEqual(['button']);
    expect(play.call('get cmi.suspend_data')).toBe('F1');
    expect(play.call('get cmi.core.entry')).toBe('resume');
    expect(desk.state.attempt?.launches).toBe(2);
  });

  test('leaving says what became of it', async () => {
    const { desk, play } = await aDesk();
    await desk.launch();
    await desk.leave('navigate');
    expect(desk.state.said).toContain('Nothing was stored');

    await desk.launch();
    play.play('F1');
    play.call('set cmi.suspend_data F2');
    await desk.leave('close');
    expect(desk.state.said).toContain('one value was set and never stored');

    await desk.launch();
    play.play('F3');
    await desk.leave('button');
    expect(desk.state.said).toContain('kept for the next launch');
    expect(play.left).toEqual(['navigate', 'close', 'button']);
  });

  test('what a closed tab says in farewell is stored', async () => {
    const { desk, play } = await aDesk();
    desk.setHabits({ window: 'tab' });
    await desk.launch();
    play.call('initialize');
    play.farewell = () => {
      play.call('set cmi.suspend_data F9');
      play.call('finish');
    };

    play.closeTab();

    expect(desk.state.running).toBeUndefined();
    expect(textOf(desk.state.attempt?.stored)).toBe('F9');
    expect(desk.state.said).toBe('The learner closed the tab. What was stored is kept for the next launch.');
  });

  test('two learners do not see each other’s attempts', async () => {
    const { desk, play } = await aDesk();
    await desk.launch();
    play.play('ada');
    desk.chooseLearner(1);
    expect(desk.state.attempt).toBeUndefined();
    play.call('set cmi.suspend_data ada-again');
    play.call('commit');
    await desk.leave();

    await desk.launch();
    play.call('initialize');

    expect(play.call('get cmi.suspend_data')).toBe('');
    expect(desk.state.attempts.map((attempt) => textOf(attempt?.stored))).toEqual(['ada-again', undefined]);
    expect(desk.state.last?.calls).toHaveLength(2);
  });

  test('a reset starts from nothing, and what the old launch still says is not heard', async () => {
    const { desk, play } = await aDesk();
    await desk.launch();
    play.play('F1');

    await desk.resetAttempt();
    play.call('commit');

    expect(desk.state).toMatchObject({ attempt: undefined, last: undefined, running: undefined });
    await desk.launch();
    play.call('initialize');
    expect(play.call('get cmi.core.entry')).toBe('ab-initio');
  });

  test('attempts survive the desk', async () => {
    const storage = new FakeShelf();
    const first = await aDesk({ storage });
    await first.desk.launch();
    first.play.play('F1');

    const { desk, play } = await aDesk({ storage });
    await desk.launch();
    play.call('initialize');

    expect(play.call('get cmi.suspend_data')).toBe('F1');
  });

  test('what cannot be kept is said, and the desk goes on', async () => {
    const full = new FakeShelf();
    full.room = 10;
    const one = await aDesk({ storage: full });
    const none = await aDesk({ storage: undefined });

    for (const { desk, play } of [one, none]) {
      await desk.launch();
      play.play('F1');
      await desk.relaunch();
      play.call('initialize');
      expect(play.call('get cmi.suspend_data')).toBe('F1');
    }

    expect([one.desk.state.keeping, none.desk.state.keeping]).toEqual(['full', 'absent']);
  });

  test('damaged keepings count as none', async () => {
    const storage = new FakeShelf();
    const first = await aDesk({ storage });
    await first.desk.launch();
    first.play.play('F1');
    for (const key of storage.kept.keys()) storage.kept.set(key, '{"standard":"scorm12","launches":"many"}');

    const { desk } = await aDesk({ storage });

    expect(desk.state.attempt).toBeUndefined();
  });
});

describe('another build over the first', () => {
  test('attempts stay, a running lesson goes on, and the next launch plays the new files', async () => {
    const storage = new FakeShelf();
    const { desk, play } = await aDesk({ storage });
    await desk.launch();
    play.play('F1');

    await desk.updatePackage(packageFile({ text: 'second' }));
    play.call('set cmi.suspend_data F2');
    play.call('commit');
    expect(desk.state.said).toContain('The running lesson is still the old one');
    await desk.relaunch();
    play.call('initialize');

    expect(play.call('get cmi.suspend_data')).toBe('F2');
    const { key = '' } = play.orders.at(-1) ?? {};
    expect(new TextDecoder().decode(play.unpacked.get(key)?.get('index.html'))).toBe('second');
    expect(desk.state.packages).toHaveLength(1);
    expect(desk.state.packages[0]?.updated).toBe(true);
    const later = await aDesk({ storage }, packageFile({ text: 'second' }));
    expect(textOf(later.desk.state.attempt?.stored)).toBe('F2');
  });

  test.each([
    ['another course', { course: 'course-2' }, /identifier was “course-1” and is “course-2”/],
    ['another standard', { standard: 'scorm2004' }, /other SCORM standard/],
    ['an item that is gone', { lessons: ['item-2'] }, /item “item-1” is not in it any more/],
  ] as const)('%s is not put over it: an LMS would lose the attempts', async (_, fields, why) => {
    const { desk, play } = await aDesk();
    await desk.launch();
    play.play('F1');

    await desk.updatePackage(packageFile(fields));

    expect(desk.state.said).toMatch(why);
    expect(desk.state.packages[0]?.what.key).toBe(JSON.stringify(packageText()));
    expect(textOf(desk.state.attempt?.stored)).toBe('F1');
  });

  test('what is no package is refused', async () => {
    const { desk } = await aDesk();

    await desk.updatePackage(new File(['x'], 'notes.txt'));

    expect(desk.state.said).toBe('notes.txt: This is not a package.');
  });
});

describe('opening', () => {
  test('ours are opened and the first one is at hand; without them the desk says how to build them', async () => {
    const ours = [
      { name: 'SCORM 1.2', address: 'packages/a.zip' },
      { name: 'SCORM 2004', address: 'packages/b.zip' },
    ];
    const fetched = (address: string) =>
      Promise.resolve(new Response(JSON.stringify(packageText({ course: address }))));
    const { desk } = await aDesk({ fetch: fetched, ownOrigin: false }, 'nothing');
    const without = await aDesk({}, 'nothing');

    await desk.openOurs(ours);
    await without.desk.openOurs(ours);

    expect(desk.state.packages.map(({ name }) => name)).toEqual([
      'Two-Way Street, SCORM 1.2',
      'Two-Way Street, SCORM 2004',
    ]);
    expect(desk.state).toMatchObject({ chosen: 0, busy: false });
    expect(without.desk.state.said).toContain('npm run package');
  });

  test('one of ours that is missing, breaks off or is no package is named, and the others are there', async () => {
    const broken = new ReadableStream({ start: (stream) => stream.error(new Error('cut')) });
    const answers: Readonly<Record<string, () => Response>> = {
      missing: () => new Response('x', { status: 404 }),
      cut: () => new Response(broken),
      other: () => new Response('no package'),
      good: () => new Response(JSON.stringify(packageText())),
    };
    const fetched = (address: string) => Promise.resolve((answers[address] ?? Response.error)());
    const { desk } = await aDesk({ fetch: fetched }, 'nothing');

    await desk.openOurs(
      ['missing', 'cut', 'other', 'good'].map((address) => ({ name: address.toUpperCase(), address })),
    );

    expect(desk.state.packages.map(({ name }) => name)).toEqual(['Two-Way Street, GOOD']);
    expect(desk.state).toMatchObject({ chosen: 0, busy: false });
    expect(desk.state.said).toContain('(MISSING; CUT; OTHER)');
    await desk.launch();
    expect(desk.state.running?.place).toBe(desk.state.packages[0]?.place);
  });

  test('without an origin of its own no other package is played', async () => {
    const { desk } = await aDesk({ ownOrigin: false });

    expect(desk.state.packages).toEqual([]);
    expect(desk.state.said).toContain('origin of their own');
  });

  test('the same build opened again is the same package', async () => {
    const { desk } = await aDesk();

    await desk.openPackage(packageFile());

    expect(desk.state.packages).toHaveLength(1);
  });

  test('what the check says comes with the build it is about', async () => {
    const report = (name: string): PackageReport => ({ name, refusal: { code: 'empty', says: name } });
    const answers: ((report: PackageReport) => void)[] = [];
    const check = () => new Promise<PackageReport>((answer) => answers.push(answer));
    const { desk } = await aDesk({ check });
    await desk.updatePackage(packageFile({ text: 'second' }));

    answers[1]?.(report('second'));
    answers[0]?.(report('first'));
    await Promise.resolve();

    expect(desk.state.packages[0]?.report).toEqual(report('second'));
  });
});

test('switches work at the next launch, the network at once', async () => {
  const { desk, play } = await aDesk();
  await desk.launch();
  play.play('F1');

  desk.setHabits({ network: 'offline' });
  expect(play.call('commit')).toBe('false');
  desk.setHabits({ network: 'works', faults: [{ kind: 'false', call: 'commit', lasting: true }] });
  expect(play.call('commit')).toBe('true');
  expect(desk.state.said).toContain('from the next launch on');
  await desk.relaunch();
  play.call('initialize');

  expect(play.call('commit')).toBe('false');
  expect(desk.state.last?.calls.at(-1)?.by).toBe('fault');
  desk.clearCalls();
  expect(desk.state.last?.calls).toEqual([]);
});

describe('when the desk went away with the lesson', () => {
  async function goneWith(text: string) {
    const storage = new FakeShelf();
    const first = await aDesk({ storage });
    await first.desk.launch();
    first.play.play(text);
    const [order] = first.play.orders;
    const { desk, play } = await aDesk({ storage });
    const { place = '', lesson, learner } = order ?? {};
    const farewell = { place, lesson: lesson?.id ?? '', learner: learner?.id ?? '', at: 2000 };
    return { desk, play, farewell };
  }

  test('what was stored in farewell is there at its next visit', async () => {
    const { desk, play, farewell } = await goneWith('F1.early');

    play.late({ ...farewell, stored: { 'cmi.suspend_data': 'F1.late' } });

    expect(textOf(desk.state.attempt?.stored)).toBe('F1.late');
  });

  test('what is older than the attempt, of none, or not what an LMS stores is passed over', async () => {
    const { desk, play, farewell } = await goneWith('F1.early');
    const stored = { 'cmi.suspend_data': 'F1.late' };

    play.late({ ...farewell, stored, at: 1000 });
    play.late({ ...farewell, stored, learner: 'learner-2' });
    play.late({ ...farewell, stored: { 'cmi.suspend_data': 7 } as never });

    expect(textOf(desk.state.attempt?.stored)).toBe('F1.early');
    desk.chooseLearner(1);
    expect(desk.state.attempt).toBeUndefined();
  });
});
