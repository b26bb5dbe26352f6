import { describe, expect, test } from 'vitest';
import { FakePage } from '../support/lms-page.ts';
import { opened } from '../support/lms-place.ts';
import { memoryStorage, type Stored } from '../support/strict-lms.ts';
import { decision } from './decisions.ts';
import { resumeText } from './lms-contract.ts';

describe('the outbox', () => {
  const device = new Map<string, string>();
  const lost = async (over: { readonly learner?: { id: string; name: string } } = {}) => {
    device.clear();
    const storage = memoryStorage();
    const place = await opened({ standard: 'scorm12', storage, page: new FakePage(device), ...over });
    place.lms.remember(resumeText(1), 'b');
    place.lms.saveNow();
    place.strict.sending = 'refused';
    place.lms.remember(resumeText(2), 'b');
    place.page.close();
    return storage;
  };

  test('brings back what the LMS did not take, and hands it over', async () => {
    const storage = await lost();

    const { launch, strict } = await opened({ standard: 'scorm12', storage, page: new FakePage(device) });

    expect(launch.remembered).toBe(resumeText(2));
    expect(strict.stored['cmi.suspend_data']).toBe(resumeText(2));
  });

  test('holds every change at once, so that a killed page loses none', async () => {
    const place = await opened({ standard: 'scorm2004', page: new FakePage(device) });

    place.lms.remember(resumeText(5), 'b');

    expect([...device.values()]).toEqual([resumeText(5)]);
  });

  describe.each(['scorm12', 'scorm2004'] as const)('of %s', (standard) => {
    /** A page that is killed after two decisions, the first of which has reached the LMS. */
    const killed = async () => {
      device.clear();
      const storage = memoryStorage();
      const { lms } = await opened({ standard, storage, page: new FakePage(device) });
      lms.decided(decision({ id: 'er_1_01_aa' }));
      lms.remember(resumeText(1), 'b');
      lms.saveNow();
      lms.decided(decision({ id: 'er_1_02_ba', seconds: 7 }));
      lms.remember(resumeText(2), 'b');
      return storage;
    };
    const told = (stored: Stored) =>
      Object.keys(stored)
        .filter((element) => /interactions\.\d+\.id$/.test(element))
        .map((element) => stored[element]);

    test('hands over the decisions that a killed page had not sent, each once', async () => {
      const storage = await killed();

      const { strict } = await opened({ standard, storage, page: new FakePage(device) });

      expect(told(strict.stored)).toEqual(['er_1_01_aa', 'er_1_02_ba']);
      expect(strict.stored['cmi.interactions.1.latency']).toMatch(/(:07|M7\.00S)/);
      expect(device.size).toBe(0);
    });

    test('hands over no decision that had arrived without a confirmation', async () => {
      const storage = await killed();
      const kept = new Map(device);
      await opened({ standard, storage, page: new FakePage(device) });

      const { strict } = await opened({ standard, storage, page: new FakePage(kept) });

      expect(told(strict.stored)).toEqual(['er_1_01_aa', 'er_1_02_ba']);
    });

    test('whose list of decisions cannot be read still brings back the text', async () => {
      const storage = await killed();
      for (const key of device.keys()) if (key.endsWith('.decisions')) device.set(key, '{');

      const { launch, strict } = await opened({ standard, storage, page: new FakePage(device) });

      expect(launch.remembered).toBe(resumeText(2));
      expect(told(strict.stored)).toEqual(['er_1_01_aa']);
    });
  });

  test('is empty once the LMS has everything', async () => {
    const storage = await lost();

    await opened({ standard: 'scorm12', storage, page: new FakePage(device) });

    expect(device.size).toBe(0);
  });

  test('never wins over a later save made elsewhere', async () => {
    const storage = await lost();
    const elsewhere = await opened({ standard: 'scorm12', storage });
    elsewhere.lms.remember(resumeText(3), 'b');
    await elsewhere.lms.leave();

    const { launch } = await opened({ standard: 'scorm12', storage, page: new FakePage(device) });

    expect(launch.remembered).toBe(resumeText(3));
  });

  test('is not shown to another learner on the same device', async () => {
    await lost();

    const { launch } = await opened({
      standard: 'scorm12',
      learner: { id: 'u2', name: 'Roe' },
      page: new FakePage(device),
    });

    expect(launch.remembered).toBe('');
  });

  test('holds no name and no id that could be read', async () => {
    await lost({ learner: { id: 'jane@example.org', name: 'Doe, Jane' } });

    expect(JSON.stringify([...device])).not.toMatch(/jane|doe/i);
  });

  test('keeps nothing of a learner without an id', async () => {
    await lost({ learner: { id: '', name: '' } });

    expect(device.size).toBe(0);
  });
});
