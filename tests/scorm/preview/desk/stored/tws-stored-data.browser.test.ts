import { expect, test } from 'vitest';
import { TwsStoredData } from '../../../../../scorm/preview/desk/stored/tws-stored-data.ts';
import type { TwsCopyEvent } from '../../../../../scorm/preview/desk/look/tws-copy-event.ts';
import { allInside, axeFindings, inside, onPage, textOf } from '../../../../player/debrief/on-page.ts';

const data = {
  earlier: { 'cmi.core.lesson_status': 'incomplete', 'cmi.core.score.raw': '50', 'cmi.comments': 'same' },
  given: { 'cmi.core.entry': 'resume' },
  now: {
    'cmi.core.lesson_status': 'completed',
    'cmi.core.entry': 'resume',
    'cmi.comments': 'same',
    'cmi.suspend_data': 'F1'.repeat(600),
  },
  unsaved: [{ element: 'cmi.core.session_time', before: '', after: '0000:01:00.00' }],
};

const rows = (element: TwsStoredData) => allInside(element, 'tbody tr').map(textOf);

test('axe has nothing to say: nothing stored, and data before and now', async () => {
  const empty = await onPage(new TwsStoredData(), {});
  expect(await axeFindings()).toEqual([]);
  expect(textOf(inside(empty, '.empty'))).toContain('Launch the lesson');

  await onPage(new TwsStoredData(), data);
  expect(await axeFindings()).toEqual([]);
});

test('what this launch changed is marked by sign and word; what the LMS said itself is no change', async () => {
  const element = await onPage(new TwsStoredData(), data);

  expect(rows(element)).toEqual([
    'cmi.core.lesson_status ± changed incomplete completed',
    'cmi.core.score.raw − gone 50 nothing',
    'cmi.suspend_data + added nothing F1F1F1F1F1F1F1F1F1F1F1F1… 1,200 characters',
  ]);

  inside(element, '[data-stored=all]').click();
  await element.updateComplete;
  expect(rows(element)).toContain('cmi.core.entry by the LMS nothing resume');
  expect(rows(element)).toContain('cmi.comments same same same');
});

test('the resume data is shown with its length and copied whole', async () => {
  const element = await onPage(new TwsStoredData(), data);
  const copied: TwsCopyEvent[] = [];
  element.addEventListener('tws-copy', (event) => copied.push(event));

  inside(element, '[data-action=copy-resume]').click();

  expect(textOf(inside(element, '#resume-data'))).toBe('Resume data, 1,200 characters');
  expect(copied[0]?.text).toBe('F1'.repeat(600));
});

test('what would be lost if the window went now is said first', async () => {
  const element = await onPage(new TwsStoredData(), data);

  expect(textOf(inside(element, '[data-report=unsaved]'))).toContain('cmi.core.session_time 0000:01:00.00');
});

test('without a launch at this desk nothing counts as changed', async () => {
  const element = await onPage(new TwsStoredData(), { now: data.now });

  expect(textOf(inside(element, '.empty'))).toBe('This launch has changed nothing that is stored.');
});
