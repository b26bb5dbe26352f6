import { describe, expect, test } from 'vitest';
import { FakePage } from '../support/lms-page.ts';
import { opened } from '../support/lms-place.ts';
import { memoryStorage } from '../support/strict-lms.ts';
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
