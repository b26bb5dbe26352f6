import { expect, test } from 'vitest';
import type { Finding } from '../../../../../scorm/check/finding.ts';
import type { CheckedReport } from '../../../../../scorm/check/package-report.ts';
import { TwsPackageCheck } from '../../../../../scorm/preview/desk/package/tws-package-check.ts';
import { allInside, axeFindings, inside, onPage, textOf } from '../../../../player/debrief/on-page.ts';

const finding = (severity: Finding['severity'], code: string): Finding => ({
  code,
  severity,
  says: `“a b.html” has a space in its name (${code}).`,
  cares: 'Moodle and Docebo',
  todo: 'Rename it.',
  file: 'imsmanifest.xml',
  line: 12,
});

const report = (findings: readonly Finding[]): CheckedReport => ({
  name: 'course.zip',
  about: {
    standard: 'SCORM 1.2',
    title: 'A course',
    lessons: [{ title: 'A lesson', launch: 'index.html' }],
    launch: 'index.html',
    files: 1204,
    packed: 605_376,
    unpacked: 2_345_678,
  },
  findings,
  validated: false,
});

const verdict = (element: TwsPackageCheck) => textOf(inside(element, '[data-report=check]'));

test('axe has nothing to say: no package, looking, refused, and with findings', async () => {
  for (const properties of [
    {},
    { opened: true },
    { report: { name: 'notes.txt', refusal: { code: 'text', says: 'This is a text file.' } } },
    { report: report([finding('error', 'a'), finding('warning', 'b'), finding('note', 'c')]) },
  ]) {
    await onPage(new TwsPackageCheck(), properties);
    expect(await axeFindings()).toEqual([]);
  }
});

test('a package without a finding is told so, with what it is', async () => {
  const element = await onPage(new TwsPackageCheck(), { report: report([]) });

  expect(verdict(element)).toMatch(/^No finding\./);
  expect(textOf(inside(element, '.about'))).toContain('1,204, 592 kB packed, 2.2 MB unpacked');
});

test('findings stand by severity, each with who minds, what to do and where', async () => {
  const element = await onPage(new TwsPackageCheck(), {
    report: report([finding('error', 'a'), finding('note', 'c')]),
  });

  expect(verdict(element)).toMatch(/^One error:/);
  expect(allInside(element, 'section h2').map(textOf)).toEqual([
    'Stops it somewhere (1)',
    'Worth knowing (1)',
    'What it is',
  ]);
  expect(textOf(inside(element, '[data-finding=a]'))).toBe(
    '“a b.html” has a space in its name (a). Who minds Moodle and Docebo What to do Rename it. imsmanifest.xml, line 12: a',
  );
});

test('what is no package is one sentence', async () => {
  const element = await onPage(new TwsPackageCheck(), {
    report: { name: 'notes.txt', refusal: { code: 'text', says: 'This is a text file.' } },
  });

  expect(textOf(inside(element, '[data-report=check]'))).toBe('This is a text file.');
  expect(allInside(element, 'section')).toEqual([]);
});

test('a long address in a finding breaks, and nothing is wider than its room', async () => {
  const says = `The schema of “http://www.example.org/${'xsd/'.repeat(30)}” is not named.`;
  const element = await onPage(new TwsPackageCheck(), {
    report: report([{ ...finding('error', 'a'), says }]),
  });
  element.style.inlineSize = '320px';

  const widest = Math.max(...allInside(element, '*').map((each) => each.getBoundingClientRect().right));
  expect(widest).toBeLessThanOrEqual(element.getBoundingClientRect().right + 1);
  expect(inside(element, '.says').scrollWidth).toBeLessThanOrEqual(320);
});
