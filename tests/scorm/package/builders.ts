import { strToU8 } from 'fflate';
import { usualSettings } from '../../../src/course/settings.ts';
import type { CourseOutline, ScenarioCard } from '../../../src/course/course.ts';
import type { Edition, Files, Format, PackageParts } from '../../../scorm/package/package-files.ts';
import { schemasOf } from '../../../scripts/kit/schemas.ts';

export function scenarioCard(changes: Partial<ScenarioCard> = {}): ScenarioCard {
  return {
    id: 'er-1',
    kind: 'er',
    title: ['A quiet handover'],
    summary: ['Ten minutes before the end of a shift.'],
    minutes: [10, 15],
    resident: { name: 'Sam Rivers', role: 'Second-year resident' },
    hash: 'abc123',
    script: 'course/er-1.js',
    portraits: 'course/portraits/er-1.js',
    ...changes,
  };
}

export function outlineOf(changes: Partial<CourseOutline> = {}): CourseOutline {
  return {
    id: 'two-way-street',
    title: 'Two-Way Street',
    summary: 'Coaching that goes both ways.',
    language: 'en',
    version: '0.1.0',
    build: '0f1e2d3c',
    completion: { er: 1, clinic: 1, commitment: true },
    settings: usualSettings,
    orientation: undefined,
    scenarios: [scenarioCard(), scenarioCard({ id: 'cl-1', kind: 'clinic', script: 'course/cl-1.js' })],
    ...changes,
  };
}

/** A kit as small as one can be: the page's blanks, and something at each address the page names. */
export function kitOf(changes: Readonly<Record<string, string>> = {}): Files {
  const page =
    '<html lang="{{language}}"><title>{{title}}</title><tws-app reports="{{reports}}" data-build="{{build}}"></tws-app></html>';
  const texts = {
    'index.html': page,
    'assets/app.js': ';',
    'assets/app.css': 'p{}',
    'licenses.txt': 'MIT',
    ...changes,
  };
  return new Map(Object.entries(texts).map(([path, text]) => [path, strToU8(text)]));
}

export function partsOf(format: Format, changes: Partial<PackageParts> = {}): PackageParts {
  const edition: Edition = changes.edition ?? 4;
  return {
    kit: kitOf(),
    scripts: new Map([
      ['course/course.js', 'twoWayStreet.add(1,"course","",{})'],
      ['course/er-1.js', 'twoWayStreet.add(1,"er-1","",{})'],
      ['course/cl-1.js', 'twoWayStreet.add(1,"cl-1","",{})'],
    ]),
    sources: new Map(),
    media: new Map(),
    outline: outlineOf(),
    schemas: schemasOf(format, edition),
    format,
    edition,
    ...changes,
  };
}
