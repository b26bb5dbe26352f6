import { describe, expect, test } from 'vitest';
import { opened } from '../support/lms-place.ts';
import { memoryStorage } from '../../scorm/host/strict-lms.ts';
import { decision } from './decisions.ts';
import { everything, resumeText } from './lms-contract.ts';

describe('SCORM 1.2', () => {
  test('spells a decision in the order and the words of the standard', async () => {
    const { lms, strict } = await opened({ standard: 'scorm12' });
    const at = new Date(2026, 0, 5, 9, 3, 7);

    lms.decided(decision({ at }));
    lms.saveNow();

    expect(strict.sets.filter(([element]) => element.startsWith('cmi.interactions'))).toEqual([
      ['cmi.interactions.0.id', 'er_1_a_1'],
      ['cmi.interactions.0.type', 'choice'],
      ['cmi.interactions.0.student_response', 'b'],
      ['cmi.interactions.0.result', 'neutral'],
      ['cmi.interactions.0.latency', '0000:00:12.50'],
      ['cmi.interactions.0.time', '09:03:07'],
    ]);
  });

  test('writes nothing in a browse launch', async () => {
    const { lms, strict } = await opened({ standard: 'scorm12', mode: 'browse' });

    everything(lms);
    await lms.leave();

    expect(strict.sets).toEqual([]);
  });

  test('asks for no navigation, whatever the settings', async () => {
    const { lms, strict } = await opened({ standard: 'scorm12', launchData: 'leave=exitAll' });

    await lms.leave();

    expect(strict.sets.map(([element]) => element)).not.toContain('adl.nav.request');
  });
});

describe('SCORM 2004', () => {
  const standard = 'scorm2004';

  test('spells a decision in the order and the words of the standard', async () => {
    const { lms, strict } = await opened({ standard });

    lms.decided(decision({ words: `{First\nsecond} ${'é'.repeat(300)}` }));
    lms.saveNow();

    expect(strict.sets.filter(([element]) => element.startsWith('cmi.interactions'))).toEqual([
      ['cmi.interactions.0.id', 'er_1_a_1'],
      ['cmi.interactions.0.type', 'choice'],
      ['cmi.interactions.0.learner_response', 'ask_first'],
      ['cmi.interactions.0.result', 'neutral'],
      ['cmi.interactions.0.latency', 'PT0H0M12.50S'],
      ['cmi.interactions.0.timestamp', '2026-01-05T09:30:15.07Z'],
      ['cmi.interactions.0.description', ` {First / second} ${'é'.repeat(232)}`],
    ]);
  });

  test('finds a decision of an earlier visit by its id', async () => {
    const storage = memoryStorage();
    const first = await opened({ standard, storage });
    first.lms.decided(decision());
    await first.lms.leave();

    const { lms, strict } = await opened({ standard, storage });
    lms.decided(decision());
    lms.saveNow();

    expect(strict.sets.filter(([element]) => element.startsWith('cmi.interactions'))).toEqual([]);
  });

  test('tells progress, and all of it with completion', async () => {
    const { lms, strict } = await opened({ standard });
    lms.progress(1 / 3, false);
    lms.saveNow();
    const third = strict.stored['cmi.progress_measure'];

    lms.completed();
    lms.saveNow();

    expect([third, strict.stored['cmi.progress_measure'], strict.stored['cmi.completion_status']]).toEqual([
      '0.3333',
      '1',
      'completed',
    ]);
    expect(strict.sets.map(([element]) => element)).not.toContain('cmi.success_status');
  });

  test.each([
    [72, 72],
    [200, 80],
  ])(
    'stays under 40,000 characters as sent with %d decisions, and leaves out words first',
    async (decisions, atLeast) => {
      const { lms, strict } = await opened({ standard });
      for (let index = 0; index < decisions; index++)
        lms.decided(decision({ id: `er_${index % 6}_a_${index}`, words: '話'.repeat(250) }));

      lms.saveNow();

      const sent = [...new Map(strict.sets)].map(([element, value]) => [
        element.replaceAll('.', '__'),
        value,
      ]);
      const size = new URLSearchParams([...sent, ['cmi__suspend_data', resumeText(1).repeat(8)]]).toString()
        .length;
      expect(strict.sets.filter(([element]) => element.endsWith('.id')).length).toBeGreaterThanOrEqual(
        atLeast,
      );
      expect(strict.sets.some(([element]) => element.endsWith('.description'))).toBe(true);
      expect(size).toBeLessThan(40_000);
    },
  );

  test.each([
    ['leave=suspendAll', ['suspendAll']],
    ['leave=exitAll', ['exitAll']],
    ['leave=abandon', []],
    ['', []],
  ])('with the settings "%s" asks for the navigation %j', async (launchData, requests) => {
    const { lms, strict } = await opened({ standard, launchData });

    await lms.leave();

    expect(
      strict.sets.filter(([element]) => element === 'adl.nav.request').map(([, value]) => value),
    ).toEqual(requests);
  });

  test('a page that is closed asks for no navigation', async () => {
    const { strict, page } = await opened({ standard, launchData: 'leave=suspendAll' });

    page.close();

    expect(strict.sets.map(([element]) => element)).not.toContain('adl.nav.request');
  });

  test('an LMS that fails on a navigation request has saved before', async () => {
    const { lms, strict } = await opened({ standard, moodle: true, launchData: 'leave=exitAll' });
    lms.remember(resumeText(1), 'b');

    const left = await lms.leave();

    expect(left).toBe('unclosed');
    expect(strict.stored['cmi.suspend_data']).toBe(resumeText(1));
  });
});
