import { describe, expect, test } from 'vitest';
import { nextVisit } from '../../src/resume/lineage.ts';
import { noNotes } from '../../src/resume/memory.ts';
import { parseMemory } from '../../src/resume/parse-memory.ts';
import { writeMemory } from '../../src/resume/write-memory.ts';
import { memory, notLoaded, run, scenario } from '../resume/runs.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { FakePage } from '../support/lms-page.ts';
import { opened } from '../support/lms-place.ts';
import { memoryStorage, type Stored } from '../../scorm/host/strict-lms.ts';
import { decision } from './decisions.ts';
import { resumeText } from './lms-contract.ts';

const day = 24 * 3600;
const told = (stored: Stored) =>
  Object.keys(stored)
    .filter((element) => /interactions\.\d+\.id$/.test(element))
    .map((element) => stored[element]);

/** A device, an LMS and a clock that outlast any one visit. */
function lasting(standard: 'scorm12' | 'scorm2004' = 'scorm12') {
  const [device, storage, clock] = [new Map<string, string>(), memoryStorage(), new FakeClock()];
  const visit = (over: object = {}) => {
    clock.pass(60);
    return opened({ standard, storage, clock, page: new FakePage(device), ...over });
  };
  return { device, storage, clock, visit };
}

/** A visit whose last save never reaches the LMS. */
async function lost(over: object = {}) {
  const place = lasting();
  const { lms, strict, page } = await place.visit(over);
  lms.remember(resumeText(1), 'b');
  lms.saveNow();
  strict.sending = 'refused';
  lms.remember(resumeText(2), 'b');
  page.close();
  return place;
}

describe('the outbox', () => {
  test('brings back what the LMS did not take, and hands it over', async () => {
    const { visit } = await lost();

    const { launch, strict } = await visit();

    expect(launch).toMatchObject({ remembered: resumeText(2), merged: false });
    expect(strict.stored['cmi.suspend_data']).toBe(resumeText(2));
  });

  test('holds every change at once, so that a killed page loses none', async () => {
    const { visit } = lasting('scorm2004');
    const { lms } = await visit();

    lms.remember(resumeText(5), 'b');

    expect(lms.keptHere).toBe(true);
    expect((await visit()).launch.remembered).toBe(resumeText(5));
  });

  test.each([1, 2])(
    'brings back what the LMS swore to have, %d saves of them, and had not',
    async (saves) => {
      const { visit, storage } = lasting();
      const { lms } = await visit();
      const before = saves === 1 ? undefined : storage.load();
      for (let save = 1; save <= saves; save += 1) {
        lms.decided(decision({ id: `er_1_0${save}_aa` }));
        lms.remember(resumeText(save), 'b');
        lms.saveNow();
      }
      storage.save(before ?? {});

      const again = await visit();

      expect(again.launch.remembered).toBe(resumeText(saves));
      expect(told(again.strict.stored)).toHaveLength(saves);
    },
  );

  test('is empty once the LMS has given everything back', async () => {
    const { visit, device } = await lost();

    (await visit()).page.close();
    await visit();

    expect([...device]).toEqual([]);
  });

  test('never wins over a later save made elsewhere', async () => {
    const { visit } = await lost();
    const elsewhere = await visit({ page: new FakePage() });
    elsewhere.lms.remember(resumeText(3), 'b');
    await elsewhere.lms.leave();

    expect((await visit()).launch.remembered).toBe(resumeText(3));
  });

  test('does not bring an old attempt back into a new one', async () => {
    const { visit, storage } = lasting();
    const { lms } = await visit();
    lms.remember(resumeText(1), 'b');
    await lms.leave();
    storage.save({});

    expect((await visit()).launch.remembered).toBe('');
  });

  test('does not take an LMS that drops the text on completion for one with a new attempt', async () => {
    const { visit, storage } = lasting();
    const { lms } = await visit();
    lms.decided(decision({ id: 'er_1_01_aa' }));
    lms.remember(resumeText(1), 'b');
    lms.completed();
    await lms.leave();
    storage.save({ ...storage.load(), 'cmi.suspend_data': '', 'cmi.core.lesson_location': '' });

    const { launch, strict } = await visit();

    expect(launch.remembered).toBe(resumeText(1));
    expect(told(strict.stored)).toEqual(['er_1_01_aa']);
  });

  test('is not shown to another learner on the same device', async () => {
    const { visit } = await lost();

    const { launch } = await visit({ storage: memoryStorage(), learner: { id: 'u2', name: 'Roe' } });

    expect(launch.remembered).toBe('');
  });

  test('holds no name and no id that could be read', async () => {
    const { device } = await lost({ learner: { id: 'jane@example.org', name: 'Doe, Jane' } });

    expect(device.size).toBe(1);
    expect(JSON.stringify([...device])).not.toMatch(/jane|doe/i);
  });

  test('keeps nothing of a learner without an id, and says so', async () => {
    const { visit, device } = lasting();
    const { lms } = await visit({ learner: { id: '', name: '' } });

    lms.remember(resumeText(1), 'b');

    expect([device.size, lms.keptHere]).toEqual([0, false]);
  });

  test('says that nothing is kept on a device that is full', async () => {
    const page = new FakePage();
    Object.defineProperty(page, 'localStorage', {
      get: () => {
        throw new Error('QuotaExceededError');
      },
    });
    const { lms } = await opened({ standard: 'scorm12', page });

    lms.remember(resumeText(1), 'b');

    expect(lms.keptHere).toBe(false);
  });

  test('lets go of the learner’s own words as soon as the LMS says that it has them', async () => {
    const { visit, device } = lasting();
    const { lms } = await visit();
    const notes = { ...noNotes, texts: { 'reaction.er-1': 'words' } };
    const withText = (saves: number) =>
      writeMemory(memory({ saves, notes }), { limit: 3900, optionsAfter: notLoaded });
    lms.remember(withText(1), 'b');
    const before = JSON.stringify([...device]);

    lms.saveNow();

    expect(before).toContain(withText(1));
    expect(JSON.stringify([...device])).not.toContain('reaction');
    expect(device.size).toBe(1);
  });

  test('throws away after sixty days what nobody came back for', async () => {
    const { visit, device, clock } = await lost();
    clock.pass(61 * day);

    await visit({ learner: { id: 'u2', name: 'Roe' }, storage: memoryStorage() });

    expect([...device]).toEqual([]);
  });

  test('whose notes are damaged brings back what can be read of them', async () => {
    const { visit, device } = await lost();
    const [key = '', json = ''] = [...device][0] ?? [];
    device.set(key, json.replace('"decisions":[]', '"decisions":[{"after":"x"},null,7]'));
    device.set(`${key}2`, '{');

    expect((await visit()).launch.remembered).toBe(resumeText(2));
  });

  describe.each(['scorm12', 'scorm2004'] as const)('of %s', (standard) => {
    /** A page that is killed after two decisions, the first of which has reached the LMS. */
    const killed = async () => {
      const place = lasting(standard);
      const { lms } = await place.visit();
      lms.decided(decision({ id: 'er_1_01_aa' }));
      lms.remember(resumeText(1), 'b');
      lms.saveNow();
      lms.decided(decision({ id: 'er_1_02_ba', seconds: 7 }));
      lms.remember(resumeText(2), 'b');
      return place;
    };

    test('hands over the decisions that a killed page had not sent, each once', async () => {
      const { visit } = await killed();

      const { strict } = await visit();

      expect(told(strict.stored)).toEqual(['er_1_01_aa', 'er_1_02_ba']);
      expect(strict.stored['cmi.interactions.1.latency']).toMatch(/(:07|M7\.00S)/);
    });

    test('hands over no decision that had arrived without a confirmation', async () => {
      const { visit, device } = await killed();
      const kept = new Map(device);
      await visit();

      const { strict } = await visit({ page: new FakePage(kept) });

      expect(told(strict.stored)).toEqual(['er_1_01_aa', 'er_1_02_ba']);
    });

    test('hands over no decision that has a row, even if the text no longer says which save it is of', async () => {
      const { visit, storage } = await killed();
      storage.save({
        ...storage.load(),
        'cmi.suspend_data': '',
        'cmi.core.lesson_location': '',
        'cmi.location': '',
      });

      const { strict, launch } = await visit();

      expect(launch.remembered).toBe(resumeText(2));
      expect(told(strict.stored)).toEqual(['er_1_01_aa', 'er_1_02_ba']);
    });

    describe('two windows on one attempt', () => {
      const path = ['Aa', 'Bb', 'Cc', 'Dd'];
      /** Makes so many decisions in a visit, as the player would, from where it was. */
      const playing = (
        { lms, launch }: Awaited<ReturnType<typeof opened>>,
        steps: number,
        from = 0,
        choice = 'aa',
      ) => {
        const before = parseMemory(launch.remembered).memory;
        for (let step = from + 1; step <= steps; step += 1) {
          lms.decided(decision({ id: `er_1_0${step}_${choice}` }));
          const latest = run({ path: path.slice(0, step) });
          const now = memory({
            saves: before.saves + step - from,
            scenarios: [scenario({ latest })],
            visit: nextVisit(launch.visit, before),
          });
          lms.remember(writeMemory(now, { limit: 3900, optionsAfter: notLoaded }), 'b');
        }
        lms.saveNow();
      };
      const pathIn = (text: string) => parseMemory(text).memory.scenarios[0]?.latest?.path;

      test.each(['closed', 'killed'])('the longer run wins, whichever is %s last', async (how) => {
        const place = lasting(standard);
        const [first, second] = [await place.visit(), await place.visit()];
        playing(first, 4);
        playing(second, 2, 0, 'bb');
        if (how === 'closed') for (const { page } of [first, second]) page.close();

        const { launch, strict } = await place.visit();

        expect([launch.merged, pathIn(launch.remembered)]).toEqual([true, path]);
        expect(pathIn(strict.stored['cmi.suspend_data'] ?? '')).toEqual(path);
        expect(told(strict.stored)).toHaveLength(6);
        expect(new Set(told(strict.stored))).toEqual(
          new Set(['er_1_01_aa', 'er_1_01_bb', 'er_1_02_aa', 'er_1_02_bb', 'er_1_03_aa', 'er_1_04_aa']),
        );
        const again = await place.visit();
        expect(again.launch.merged).toBe(false);
        expect(told(again.strict.stored)).toHaveLength(6);
      });

      test('on two devices the longer run is put back by the device that has it', async () => {
        const place = lasting(standard);
        const begun = await place.visit();
        playing(begun, 1);
        await begun.lms.leave();
        const phone = await place.visit();
        const laptop = await place.visit({ page: new FakePage() });
        playing(phone, 4, 1);
        phone.page.close();
        playing(laptop, 2, 1);
        await laptop.lms.leave();

        const elsewhere = await place.visit({ page: new FakePage() });
        const again = await place.visit();

        expect(pathIn(elsewhere.launch.remembered)).toEqual(path.slice(0, 2));
        expect([again.launch.merged, pathIn(again.launch.remembered)]).toEqual([true, path]);
        expect(new Set(told(again.strict.stored)).size).toBe(told(again.strict.stored).length);
      });

      test('each knows of the other until it is closed, or has been killed', async () => {
        const place = lasting(standard);
        const first = await place.visit();
        const alone = first.lms.openElsewhere;
        const second = await place.visit();
        const news: boolean[] = [];
        first.lms.watch(() => news.push(first.lms.openElsewhere));

        const both = [first.lms.openElsewhere, second.lms.openElsewhere];
        second.page.close();

        expect([alone, both, news]).toEqual([false, [true, true], [false]]);
      });
    });
  });
});
