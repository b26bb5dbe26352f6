import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { TwsReport } from '../../../src/probe/page/tws-report.ts';
import { axeFindings, inside, onPage, textOf } from '../../player/debrief/on-page.ts';

const given = { text: 'Check of a learning system\nFinished.', file: 'lms-check-scorm12-2026-11-22.txt' };

let copied: string[] = [];

beforeEach(() => {
  copied = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
});

afterEach(() => vi.restoreAllMocks());

test('axe has nothing to say', async () => {
  await onPage(new TwsReport(), given);

  expect(await axeFindings()).toEqual([]);
});

test('is copied whole, and says so', async () => {
  const report = await onPage(new TwsReport(), given);

  await page.getByRole('button', { name: 'Copy' }).click();

  await expect.poll(() => textOf(inside(report, '[role="status"]'))).toBe('Copied.');
  expect(copied).toEqual([given.text]);
});

test('where copying is not allowed the text is selected for the person’s own keys', async () => {
  vi.mocked(navigator.clipboard.writeText).mockRejectedValue(new Error('not allowed'));
  vi.spyOn(document, 'execCommand').mockReturnValue(false);
  const report = await onPage(new TwsReport(), given);

  await page.getByRole('button', { name: 'Copy' }).click();

  await expect.poll(() => textOf(inside(report, '[role="status"]'))).toContain('Ctrl+C');
  const field = inside(report, 'textarea') as HTMLTextAreaElement;
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(given.text);
  expect(report.shadowRoot?.activeElement).toBe(field);
});

test('is saved as a text file of its own name', async () => {
  const files: [string, Promise<string>][] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    files.push([(blob as Blob).type, (blob as Blob).text()]);
    return 'blob:report';
  });
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  await onPage(new TwsReport(), given);

  await page.getByRole('button', { name: 'Save as text file' }).click();

  expect(saved).toEqual([given.file]);
  expect(files[0]?.[0]).toBe('text/plain;charset=utf-8');
  expect(await files[0]?.[1]).toBe(given.text);
});
