import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applied } from '../../../src/studio/document/change.ts';
import { FileDocument } from '../../../src/studio/document/file-document.ts';
import type { Steps } from '../../../src/studio/edits/steps.ts';
import { waiversIn, waiverPlace, withoutWaiver, withWaiver } from '../../../src/studio/edits/waive.ts';

const control = readFileSync('tests/fixtures/faults/control.yaml', 'utf8');
const waiver = { code: 'option-lengths', at: 'patient', reason: 'He has to name three people here.' };

function after(text: string, steps: Steps): string {
  return steps.reduce((before, changes) => applied(before, changes), text);
}

test('the first waiver makes the list, before the scenes', () => {
  const text = after(control, withWaiver(new FileDocument(control), waiver));

  expect(waiversIn(new FileDocument(text))).toEqual([waiver]);
  expect(text.indexOf('\nwaive:')).toBeLessThan(text.indexOf('\nscenes:'));
  expect(text.split('\n').filter((line) => !control.includes(line))).toHaveLength(4);
});

test('another one joins the list, and each can be taken back', () => {
  const one = after(control, withWaiver(new FileDocument(control), waiver));
  const everywhere = { code: 'run-long', reason: 'This night is a long one, and so it is.' };
  const two = after(one, withWaiver(new FileDocument(one), everywhere));

  expect(waiversIn(new FileDocument(two))).toEqual([waiver, everywhere]);

  const back = after(two, withoutWaiver(new FileDocument(two), 1));

  expect(waiversIn(new FileDocument(back))).toEqual([waiver]);
  expect(after(back, withoutWaiver(new FileDocument(back), 0))).toBe(control);
});

test('places go by the names that waivers know', () => {
  const document = new FileDocument(control);

  expect(waiverPlace(document, ['scenes', 'patient', 'text'])).toBe('patient');
  expect(waiverPlace(document, ['scenes', 'patient', 'choices', 0, 'why'])).toMatch(/^patient\/[a-z_]+$/);
  expect(waiverPlace(document, ['acts', 0, 'repair', 'kind_act', 'why'])).toBe('repair/repair_kind_act');
  expect(waiverPlace(document, ['cast', 'jonas', 'role'])).toBe('jonas');
  expect(waiverPlace(document, ['title'])).toBeUndefined();
});
