import { describe, expect, test } from 'vitest';
import type { Saving } from '../../src/lms/lms.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { launched, opened } from '../support/lms-place.ts';
import { memoryStorage } from '../../scorm/host/strict-lms.ts';
import { decision } from './decisions.ts';
import { everything, resumeText } from './lms-contract.ts';

const elements = {
  scorm12: {
    text: 'cmi.suspend_data',
    exit: 'cmi.core.exit',
    status: 'cmi.core.lesson_status',
    time: 'cmi.core.session_time',
  },
  scorm2004: {
    text: 'cmi.suspend_data',
    exit: 'cmi.exit',
    status: 'cmi.completion_status',
    time: 'cmi.session_time',
  },
} as const;
const finishing = { scorm12: ['LMSCommit', 'LMSFinish'], scorm2004: ['Terminate'] } as const;
const minute = 60;

describe.each(['scorm12', 'scorm2004'] as const)('when %s saves', (standard) => {
  const { text, exit, status, time } = elements[standard];
  const namesOf = (calls: readonly { readonly name: string }[]) => calls.map(({ name }) => name);

  test('a first visit is kept and marked as begun before the learner does anything', async () => {
    const { strict } = await opened({ standard });

    expect(strict.stored).toMatchObject({ [exit]: 'suspend', [status]: 'incomplete' });
  });

  test('a course in progress is not marked again', async () => {
    const storage = memoryStorage();
    await opened({ standard, storage });

    const { strict } = await opened({ standard, storage });

    expect(strict.sets.map(([element]) => element)).not.toContain(status);
    expect(strict.stored[exit]).toBe('suspend');
  });

  test('changes are saved together, two seconds after the last one', async () => {
    const { lms, strict, clock } = await opened({ standard });
    clock.pass(minute);
    const before = strict.commits;
    lms.decided(decision());
    clock.pass(1.9);
    lms.remember(resumeText(1), 'b');
    clock.pass(1.9);

    const soon = strict.commits - before;
    clock.pass(0.2);

    expect([soon, strict.commits - before]).toEqual([0, 1]);
    expect(strict.stored[text]).toBe(resumeText(1));
  });

  test('not more often than every fifteen seconds', async () => {
    const { lms, strict, clock } = await opened({ standard });
    clock.pass(minute);
    const before = strict.commits;

    for (let second = 0; second < 60; second += 3) {
      lms.remember(resumeText(second + 1), 'b');
      clock.pass(3);
    }

    expect(strict.commits - before).toBeLessThanOrEqual(4);
    expect(strict.commits - before).toBeGreaterThanOrEqual(3);
  });

  test('changes without a pause are saved all the same', async () => {
    const { lms, strict, clock } = await opened({ standard });
    clock.pass(minute);
    const before = strict.commits;

    for (let second = 0; second < 31; second++) {
      lms.remember(resumeText(second + 1), 'b');
      clock.pass(1);
    }

    expect(strict.commits - before).toBe(2);
  });

  test('at once when asked', async () => {
    const { lms, strict } = await opened({ standard });
    lms.remember(resumeText(1), 'b');

    lms.saveNow();

    expect(strict.stored[text]).toBe(resumeText(1));
    expect(lms.saving).toBe('saved');
  });

  test('at once when the page is hidden, without ending the session', async () => {
    const { lms, strict, page } = await opened({ standard });
    lms.remember(resumeText(1), 'b');

    page.hide();

    expect(strict.stored[text]).toBe(resumeText(1));
    expect(namesOf(strict.calls)).not.toContain(finishing[standard].at(-1));
  });

  test('a page that is left ends the session, and nothing is called afterwards', async () => {
    const { lms, strict, page, clock } = await opened({ standard });
    lms.remember(resumeText(1), 'b');
    const before = strict.calls.length;

    page.close();
    everything(lms);
    page.show();
    clock.pass(60 * minute);

    const calls = namesOf(strict.calls.slice(before));
    expect(calls.filter((name) => !/Get|SetValue/.test(name))).toEqual(finishing[standard]);
    expect(strict.stored[text]).toBe(resumeText(1));
  });

  test('a whole visit is one session, and the strictest LMS takes every call of it', async () => {
    const storage = memoryStorage();
    for (let visit = 0; visit < 3; visit++) {
      const { lms, strict, page, clock } = await opened({
        standard,
        storage,
        objectives: ['PRIMARY', 'er_1'],
      });
      lms.decided(decision({ id: `visit_${visit}`, words: '{"a\nb": "é"}' }));
      everything(lms);
      clock.pass(20);
      page.hide();
      page.show();
      await lms.leave();
      page.close();

      expect(strict.refusals).toEqual([]);
      expect(namesOf(strict.calls).filter((name) => name.endsWith('Initialize'))).toHaveLength(1);
    }
  });

  test('the time of each visit is added up by the LMS, saved with every save', async () => {
    const storage = memoryStorage();
    const clock = new FakeClock();
    const first = await opened({ standard, storage, clock });
    clock.pass(90);
    first.page.hide();
    const second = await opened({ standard, storage, clock });
    clock.pass(10.5);
    second.page.close();

    const { strict } = await opened({ standard, storage, clock });

    const said = [first, second].map(
      (visit) => visit.strict.sets.findLast(([element]) => element === time)?.[1],
    );
    const total = strict.stored[standard === 'scorm12' ? 'cmi.core.total_time' : 'cmi.total_time'];
    expect([...said, total]).toEqual(
      standard === 'scorm12'
        ? ['0000:01:30.00', '0000:00:10.50', '0000:01:40.50']
        : ['PT0H1M30.00S', 'PT0H0M10.50S', 'PT100.5S'],
    );
  });

  test('of the time that the page is hidden, five minutes count at most', async () => {
    const { strict, page, clock } = await opened({ standard });
    clock.pass(minute);
    page.hide();
    clock.pass(4 * minute);
    page.show();
    page.hide();
    clock.pass(60 * minute);
    page.show();
    clock.pass(minute);

    page.close();

    expect(strict.sets.at(-1)).toEqual([time, standard === 'scorm12' ? '0000:11:00.00' : 'PT0H11M0.00S']);
  });

  test('a save that is refused is tried again after 2, 5, 15 and every 30 seconds, and the learner is told', async () => {
    const { lms, strict, clock } = await opened({ standard });
    const told: Saving[] = [];
    lms.watch((saving) => told.push(saving));
    clock.pass(minute);
    strict.sending = 'refused';
    lms.remember(resumeText(1), 'b');
    lms.saveNow();
    const attempts = [];
    for (let second = 1; second <= 85; second++) {
      const before = strict.commits;
      clock.pass(1);
      if (strict.commits > before) attempts.push(second);
    }

    strict.sending = 'works';
    clock.pass(30);

    expect(attempts).toEqual([2, 7, 22, 52, 82]);
    expect(told).toEqual(['waiting', 'failing', 'signed-out', 'saved']);
    expect(strict.stored[text]).toBe(resumeText(1));
  });

  test('while saving fails, changes neither hasten nor delay the next attempt', async () => {
    const { lms, strict, clock } = await opened({ standard });
    strict.sending = 'refused';
    lms.remember(resumeText(1), 'b');
    lms.saveNow();
    const attempts = [];
    for (let second = 1; second <= 60; second++) {
      const before = strict.commits;
      lms.remember(resumeText(second), 'b');
      clock.pass(1);
      if (strict.commits > before) attempts.push(second);
    }

    expect(attempts).toEqual([2, 7, 22, 52]);
  });

  test('a clock that someone sets back delays no save', async () => {
    const { lms, strict, clock } = await opened({ standard });
    clock.setBack = 3600;
    lms.remember(resumeText(1), 'b');

    clock.pass(16);

    expect(strict.stored[text]).toBe(resumeText(1));
  });

  test('a yes that was given offline is not believed', async () => {
    const { lms, strict, clock } = await opened({ standard, moodle: true });
    clock.isOnline = false;
    strict.sending = 'lost';
    lms.remember(resumeText(1), 'b');
    lms.saveNow();
    const [saving, savedAt] = [lms.saving, lms.savedAt];

    clock.isOnline = true;
    strict.sending = 'works';
    clock.pass(10);

    expect(saving).toBe('failing');
    expect(lms.savedAt?.getTime()).toBeGreaterThan(savedAt?.getTime() ?? Number.NaN);
    expect(strict.stored[text]).toBe(resumeText(1));
  });

  test('a network that comes back is used at once', async () => {
    const { lms, strict, clock, page } = await opened({ standard });
    clock.isOnline = false;
    strict.sending = 'lost';
    lms.remember(resumeText(1), 'b');
    lms.saveNow();

    clock.isOnline = true;
    strict.sending = 'works';
    page.fire('online');

    expect(strict.stored[text]).toBe(resumeText(1));
  });

  test('everything that was lost offline is sent again, even by an LMS that thinks it was sent', async () => {
    const { lms, strict, clock } = await opened({ standard, moodle: true });
    clock.isOnline = false;
    strict.sending = 'lost';
    lms.begin('first');
    lms.decided(decision());
    lms.scenarioDone('er_1');
    lms.completed();
    lms.remember(resumeText(1), 'here');
    lms.saveNow();

    clock.isOnline = true;
    strict.sending = 'works';
    clock.pass(5);

    expect(strict.stored).toMatchObject({
      [text]: resumeText(1),
      [status]: 'completed',
      [exit]: 'suspend',
      'cmi.interactions.0.id': 'er_1_a_1',
      'cmi.interactions.0.type': 'choice',
      'cmi.interactions.0.result': 'neutral',
      'cmi.objectives.0.id': 'er_1',
      [standard === 'scorm12' ? 'cmi.objectives.0.status' : 'cmi.objectives.0.completion_status']:
        'completed',
      [standard === 'scorm12' ? 'cmi.core.lesson_location' : 'cmi.location']: 'here',
      [standard === 'scorm12'
        ? 'cmi.interactions.0.student_response'
        : 'cmi.interactions.0.learner_response']: standard === 'scorm12' ? 'b' : 'ask_first',
    });
  });

  test('the mark of a first visit that was lost offline is sent again, so that leaving does not complete the course', async () => {
    const clock = new FakeClock();
    clock.isOnline = false;
    const place = launched({ standard, moodle: true, clock });
    place.strict.sending = 'lost';
    await place.lms.open();

    clock.isOnline = true;
    place.strict.sending = 'works';
    place.page.close();

    expect(place.strict.stored[status]).toBe('incomplete');
  });

  test('after twenty idle minutes the next change is saved at once', async () => {
    const { lms, strict, clock } = await opened({ standard });
    clock.pass(21 * minute);

    lms.remember(resumeText(1), 'b');

    expect(strict.stored[text]).toBe(resumeText(1));
  });

  test('after twenty idle minutes a refusal means that the session is over', async () => {
    const { lms, strict, clock } = await opened({ standard });
    clock.pass(21 * minute);
    strict.sending = 'refused';

    lms.remember(resumeText(1), 'b');

    expect(lms.saving).toBe('signed-out');
  });

  test('coming back to the page after twenty minutes tries whether the session is still there', async () => {
    const { lms, strict, clock, page } = await opened({ standard });
    page.hide();
    clock.pass(21 * minute);
    strict.sending = 'refused';

    page.show();

    expect(lms.saving).toBe('signed-out');
  });

  test('a learner who leaves while saving fails may wait and try again', async () => {
    const { lms, strict } = await opened({ standard });
    lms.remember(resumeText(1), 'b');
    strict.sending = 'refused';
    const first = await lms.leave();

    strict.sending = 'works';
    const second = await lms.leave();

    expect([first, second]).toEqual(['failed', 'saved']);
    expect(strict.stored[text]).toBe(resumeText(1));
  });

  test('a page that is closed while saving fails leaves no timer waiting', async () => {
    const { lms, strict, page, clock } = await opened({ standard });
    strict.sending = 'refused';
    lms.remember(resumeText(1), 'b');
    lms.saveNow();

    page.close();

    expect(clock.waiting).toBe(0);
  });

  test('leaving does its work before anything else happens', async () => {
    const { lms, strict } = await opened({ standard });
    lms.remember(resumeText(1), 'b');

    void lms.leave();

    expect(strict.stored[text]).toBe(resumeText(1));
    expect(namesOf(strict.calls).at(-1)).toBe(finishing[standard].at(-1));
  });

  test('a text too long for the LMS is not said to be saved, and everything else is', async () => {
    const { lms, strict } = await opened({ standard, suspendLimit: 20 });
    lms.remember(resumeText(1), 'here');
    lms.completed();

    lms.saveNow();

    expect(lms.saving).toBe('failing');
    expect(strict.stored[status]).toBe('completed');
  });
});
