import { describe, expect, test } from 'vitest';
import { bookmarkOf } from '../../src/resume/write-memory.ts';
import { memory, notLoaded, run, scenario } from '../resume/runs.ts';
import { opened } from '../support/lms-place.ts';
import { memoryStorage } from '../../scorm/host/strict-lms.ts';
import { decision } from './decisions.ts';
import { everything, resumeText } from './lms-contract.ts';

const status = { scorm12: 'cmi.core.lesson_status', scorm2004: 'cmi.completion_status' } as const;

describe.each(['scorm12', 'scorm2004'] as const)('what %s is told', (standard) => {
  test('completion stays, whatever comes later', async () => {
    const storage = memoryStorage();
    const first = await opened({ standard, storage });
    first.lms.completed();
    await first.lms.leave();

    const { strict, lms } = await opened({ standard, storage });
    everything(lms);
    await lms.leave();

    expect(first.strict.stored[status[standard]]).toBe('completed');
    expect(strict.stored[status[standard]]).toBe('completed');
    expect(strict.sets.map(([element]) => element)).not.toContain(status[standard]);
  });

  test('a page that is only opened and left is never complete', async () => {
    const { strict, page } = await opened({ standard, moodle: true });

    page.close();

    expect(strict.stored[status[standard]]).toBe('incomplete');
  });

  test('no score, unless it is asked for', async () => {
    const { strict, lms } = await opened({ standard });

    everything(lms);

    expect(strict.sets.filter(([element]) => element.includes('score'))).toEqual([]);
  });

  test('the share of finished scenarios as a score, from the least to the most', async () => {
    const { strict, lms } = await opened({ standard });

    lms.progress(1 / 3, true);
    lms.saveNow();

    const core = standard === 'scorm12' ? 'cmi.core.score' : 'cmi.score';
    expect(strict.sets.filter(([element]) => element.includes('score'))).toEqual([
      [`${core}.min`, '0'],
      [`${core}.max`, '100'],
      [`${core}.raw`, '33'],
      ...(standard === 'scorm12' ? [] : [[`${core}.scaled`, '0.3333']]),
    ]);
  });

  test('a score never goes down, even when everything else was forgotten', async () => {
    const storage = memoryStorage();
    const first = await opened({ standard, storage });
    first.lms.progress(0.5, true);
    await first.lms.leave();

    const { lms, strict } = await opened({ standard, storage });
    lms.progress(0.25, true);
    lms.saveNow();

    expect(strict.sets.filter(([element]) => /score|progress/.test(element))).toEqual([]);
  });

  test('a finished scenario as an objective, found by its id and added if it is not there', async () => {
    const { lms, strict } = await opened({ standard, objectives: ['PRIMARY', 'cl_1'] });

    lms.scenarioDone('cl_1');
    lms.scenarioDone('er_9');
    lms.saveNow();

    const done = standard === 'scorm12' ? 'status' : 'completion_status';
    const first = standard === 'scorm12' ? 0 : 1;
    expect(strict.stored).toMatchObject({
      [`cmi.objectives.${first}.id`]: 'cl_1',
      [`cmi.objectives.${first}.${done}`]: 'completed',
      [`cmi.objectives.${first + 1}.id`]: 'er_9',
      [`cmi.objectives.${first + 1}.${done}`]: 'completed',
    });
    expect(strict.refusals).toEqual([]);
  });

  test('an objective that is done is not written again', async () => {
    const storage = memoryStorage();
    const first = await opened({ standard, storage });
    first.lms.scenarioDone('er_1');
    await first.lms.leave();

    const { lms, strict } = await opened({ standard, storage });
    lms.scenarioDone('er_1');
    lms.saveNow();

    expect(strict.sets.filter(([element]) => element.includes('objectives'))).toEqual([]);
  });

  test('a decision once, however often it is said', async () => {
    const { lms, strict } = await opened({ standard });

    for (let time = 0; time < 3; time++) {
      lms.decided(decision());
      lms.saveNow();
    }

    expect(strict.sets.filter(([element]) => element.endsWith('.id'))).toEqual([
      ['cmi.interactions.0.id', 'er_1_a_1'],
    ]);
  });

  test('the learner’s own words once, on one line, in rows that it takes', async () => {
    const { lms, strict } = await opened({ standard });
    const words = `{ The pause.\n${'She waited. '.repeat(35)}`;
    const at = new Date(Date.UTC(2026, 0, 5, 9, 30));

    lms.reflected({ id: 'reaction_er_1', words, at });
    lms.saveNow();
    lms.reflected({ id: 'reaction_er_1', words, at });
    lms.saveNow();

    const response = standard === 'scorm12' ? 'student_response' : 'learner_response';
    const rows = strict.sets.filter(([element]) => element.endsWith(response)).map(([, value]) => value);
    expect(strict.refusals).toEqual([]);
    expect(rows).toHaveLength(standard === 'scorm12' ? 2 : 1);
    expect(rows.join('').replace(/\s+/g, ' ').trim()).toBe(
      words.replace('\n', ' / ').replace(/\s+/g, ' ').trim(),
    );
  });

  test('words beyond the rows are cut, and never keep a decision out', async () => {
    const { lms, strict } = await opened({ standard });
    const at = new Date(Date.UTC(2026, 0, 5, 9, 30));

    for (let index = 0; index < 40; index++)
      lms.reflected({ id: `reaction_${index}`, words: '話'.repeat(500), at });
    for (let index = 0; index < 60; index++) lms.decided(decision({ id: `er_1_${index}` }));
    lms.saveNow();

    const ids = strict.sets.filter(([element]) => element.endsWith('.id')).map(([, value]) => value);
    expect(ids.filter((id) => id.startsWith('er_1_'))).toHaveLength(60);
    expect(strict.refusals).toEqual([]);
  });

  test('new decisions after those of earlier visits', async () => {
    const storage = memoryStorage();
    const first = await opened({ standard, storage });
    for (let index = 0; index < 12; index++) first.lms.decided(decision({ id: `a_${index}` }));
    await first.lms.leave();

    const { lms, strict } = await opened({ standard, storage });
    lms.decided(decision({ id: 'b_0' }));
    lms.saveNow();

    expect(strict.stored).toMatchObject({
      'cmi.interactions.0.id': 'a_0',
      'cmi.interactions.11.id': 'a_11',
      'cmi.interactions.12.id': 'b_0',
    });
  });

  test('at most two hundred decisions', async () => {
    const { lms, strict } = await opened({ standard });

    for (let index = 0; index < 210; index++) lms.decided(decision({ id: `d_${index}`, words: '' }));
    lms.saveNow();

    expect(strict.sets.filter(([element]) => element.endsWith('.id')).length).toBeLessThanOrEqual(200);
    expect(strict.refusals).toEqual([]);
  });

  test('a decision whose time makes no sense keeps nothing else from being saved', async () => {
    const { lms, strict } = await opened({ standard });
    lms.decided(decision({ seconds: Number.NaN, at: new Date(Number.NaN) }));
    lms.completed();

    lms.saveNow();

    expect(strict.stored[status[standard]]).toBe('completed');
    expect(lms.saving).toBe('saved');
  });

  test.each(['review', 'browse'] as const)('nothing in a %s launch', async (launchMode) => {
    const storage = memoryStorage({
      [status[standard]]: 'incomplete',
      'cmi.exit': 'suspend',
      'cmi.core.exit': 'suspend',
    });
    const { lms, strict, launch, page, clock } = await opened({ standard, storage, mode: launchMode });

    everything(lms);
    page.hide();
    clock.pass(120);
    await lms.leave();

    expect(launch.mode).toBe(launchMode);
    expect(strict.sets).toEqual([]);
    expect(strict.calls.at(-1)?.name).toMatch(/Finish|Terminate/);
  });

  test('after our own completion only the resume text and the exit, also in review', async () => {
    const storage = memoryStorage();
    const first = await opened({ standard, storage, reviewAfterCompletion: true });
    first.lms.completed();
    first.lms.remember(resumeText(1), 'b');
    await first.lms.leave();

    const { lms, strict, launch, clock, page } = await opened({
      standard,
      storage,
      reviewAfterCompletion: true,
    });
    lms.begin('after-completion');
    lms.decided(decision());
    lms.scenarioDone('er_1');
    lms.progress(1, false);
    lms.completed();
    lms.remember(resumeText(2), 'b2');
    page.hide();
    const whenHidden = strict.stored['cmi.suspend_data'];
    clock.pass(20);
    page.close();

    expect(launch).toMatchObject({ mode: 'review', remembered: resumeText(1) });
    expect([...new Set(strict.sets.map(([element]) => element))].sort()).toEqual(
      standard === 'scorm12'
        ? ['cmi.core.exit', 'cmi.core.lesson_location', 'cmi.suspend_data']
        : ['cmi.exit', 'cmi.location', 'cmi.suspend_data'],
    );
    expect(whenHidden).toBe(resumeText(2));
    expect((await opened({ standard, storage })).launch.remembered).toBe(resumeText(2));
  });

  test('after our own completion nothing that was said before', async () => {
    const storage = memoryStorage();
    const first = await opened({ standard, storage });
    first.lms.completed();
    await first.lms.leave();
    const { lms, strict } = await opened({ standard, storage });
    lms.decided(decision());
    lms.scenarioDone('er_1');

    lms.begin('after-completion');
    await lms.leave();

    expect(strict.sets.filter(([element]) => /interactions|objectives/.test(element))).toEqual([]);
  });

  test('a completion that never arrived is reported at the next visit', async () => {
    const storage = memoryStorage();
    const first = await opened({ standard, storage });
    first.lms.remember(resumeText(1), 'b');
    await first.lms.leave();

    const { lms, strict } = await opened({ standard, storage });
    lms.begin('after-completion');

    expect(strict.stored[status[standard]]).toBe('completed');
  });

  test('without credit no status, objective or score, and the resume text all the same', async () => {
    const { lms, strict } = await opened({ standard, credit: 'no-credit', launchData: 'score=share' });

    everything(lms);

    expect(strict.sets.filter(([element]) => /status|objective|score|progress/.test(element))).toEqual([]);
    expect(strict.stored['cmi.suspend_data']).toBe(resumeText(9));
  });

  test('the language of the launch settings before the one the learner prefers', async () => {
    const launches = await Promise.all(
      [{ language: 'fr', launchData: 'lang=de' }, { language: 'fr' }, {}].map((over) =>
        opened({ standard, ...over }),
      ),
    );

    expect(launches.map(({ launch }) => launch.language)).toEqual(['de', 'fr', undefined]);
  });

  test('launch settings, whatever else is in the launch data', async () => {
    const { launch } = await opened({ standard, launchData: ' lang=fr&%zz&x&__proto__=1&leave=suspendAll ' });

    expect(launch.settings).toMatchObject({ lang: 'fr', leave: 'suspendAll' });
  });

  test('what is remembered comes from the bookmark when the text itself is lost', async () => {
    const text = bookmarkOf(memory({ saves: 3, scenarios: [scenario({ latest: run() })] }), 'er-1', {
      optionsAfter: notLoaded,
    });
    const exit = standard === 'scorm12' ? 'cmi.core.exit' : 'cmi.exit';
    const location = standard === 'scorm12' ? 'cmi.core.lesson_location' : 'cmi.location';
    const brought = async (suspended: string) =>
      (
        await opened({
          standard,
          storage: memoryStorage({ [location]: text, [exit]: 'suspend', 'cmi.suspend_data': suspended }),
        })
      ).launch.remembered;

    expect(await brought('')).toBe(text);
    expect(await brought('{"foreign":1}')).toBe(text);
    expect(await brought(resumeText(1))).toBe(resumeText(1));
  });

  test('a text of somebody else is brought as it is', async () => {
    const exit = standard === 'scorm12' ? 'cmi.core.exit' : 'cmi.exit';
    const storage = memoryStorage({ [exit]: 'suspend', 'cmi.suspend_data': '{"foreign":1}' });

    const { launch, strict } = await opened({ standard, storage });

    expect(launch.remembered).toBe('{"foreign":1}');
    expect(strict.stored['cmi.suspend_data']).toBe('{"foreign":1}');
  });
});
