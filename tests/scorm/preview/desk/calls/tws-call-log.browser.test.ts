import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { TwsCallLog } from '../../../../../scorm/preview/desk/calls/tws-call-log.ts';
import type { TwsCopyEvent } from '../../../../../scorm/preview/desk/look/tws-copy-event.ts';
import { allInside, axeFindings, inside, onPage, textOf } from '../../../../player/debrief/on-page.ts';
import { callOf } from '../call-builder.ts';

const mixed = [
  callOf({ name: 'LMSInitialize', given: [''] }),
  callOf(),
  callOf({
    name: 'LMSSetValue',
    given: ['cmi.suspend_data', 'y'.repeat(5000)],
    result: 'false',
    error: 405,
    errorWords: 'Incorrect data type',
  }),
  callOf({ name: 'LMSCommit', given: [''], by: 'fault', took: 1203 }),
  callOf({ name: 'LMSGetValue', given: ['cmi.core.entry'], result: '', came: 'nothing' }),
];

const rows = (log: TwsCallLog) => allInside(log, 'li').map(textOf);

test('axe has nothing to say: no calls, and calls of each kind', async () => {
  const log = await onPage(new TwsCallLog(), {});
  expect(await axeFindings()).toEqual([]);
  expect(textOf(inside(log, '.empty'))).toContain('Launch the lesson');

  await onPage(new TwsCallLog(), { calls: mixed });
  expect(await axeFindings()).toEqual([]);
});

test('the newest call stands first, in words, as it was made, and with what came of it', async () => {
  const log = await onPage(new TwsCallLog(), { calls: mixed });

  expect(rows(log)[0]).toContain('The standard asks for a text.');
  expect(rows(log)[1]).toContain('1,203 ms');
  expect(rows(log)[1]).toContain('fault switched on at the desk');
  expect(rows(log)[2]).toContain('Error 405: Incorrect data type.');
  expect(rows(log)[2]).toContain('5,000 characters');
  expect(rows(log)[3]).toContain('LMSSetValue("cmi.core.lesson_status", "incomplete")');
});

test('a filter shows its calls only, and says so if there are none', async () => {
  const log = await onPage(new TwsCallLog(), { calls: mixed });

  inside(log, '[data-filter=writes]').click();
  await log.updateComplete;
  expect(rows(log)).toHaveLength(2);
  inside(log, '[data-filter=errors]').click();
  await log.updateComplete;
  expect(rows(log)).toHaveLength(3);

  log.calls = [callOf()];
  await log.updateComplete;
  expect(textOf(inside(log, '.empty'))).toBe('No errors: the LMS took every call.');
});

test('of a thousand calls the last two hundred are drawn, and earlier ones on demand', async () => {
  const calls = Array.from({ length: 1000 }, (_, at) => callOf({ at: at * 1000 }));
  const log = await onPage(new TwsCallLog(), { calls });
  expect(allInside(log, 'li')).toHaveLength(200);
  expect(rows(log)[0]).toContain('999.0 s');

  inside(log, '[data-action=earlier-calls]').click();
  await log.updateComplete;

  expect(allInside(log, 'li')).toHaveLength(400);
});

test('the list is read with the arrow keys', async () => {
  const calls = Array.from({ length: 100 }, (_, at) => callOf({ at }));
  const log = await onPage(new TwsCallLog(), { calls });
  log.style.blockSize = '400px';
  const list = inside(log, '.list');

  list.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');

  await expect.poll(() => list.scrollTop).toBeGreaterThan(0);
});

test('what is shown is copied as one line a call, whole', async () => {
  const log = await onPage(new TwsCallLog(), { calls: mixed });
  const copied: TwsCopyEvent[] = [];
  log.addEventListener('tws-copy', (event) => copied.push(event));

  inside(log, '[data-action=copy-calls]').click();

  const lines = copied[0]?.text.split('\n') ?? [];
  expect(lines).toHaveLength(5);
  expect(lines[1]).toBe('1.20 s\tLMSSetValue("cmi.core.lesson_status", "incomplete")\ttrue\t2 ms\t');
  expect(lines[2]).toContain('y'.repeat(5000));
  expect(copied[0]?.says).toBe('5 calls are copied.');
});

test('when the log is cleared the focus stays in it', async () => {
  const log = await onPage(new TwsCallLog(), { calls: mixed });
  log.addEventListener('tws-clear-calls', () => (log.calls = []));
  const clear = inside(log, '[data-action=clear-calls]');
  clear.focus();

  clear.click();
  await log.updateComplete;

  await expect.poll(() => log.shadowRoot?.activeElement).toBe(inside(log, '.empty'));
});
