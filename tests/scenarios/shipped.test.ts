import { expect, test } from 'vitest';
import { compileCourse } from '../../src/course/compile-course.ts';
import { usualSettings } from '../../src/course/settings.ts';
import { structureHash } from '../../src/scenario/structure-hash.ts';
import { courseScenarios } from './course-scenarios.ts';

test('what only authors need is not sent to players, and the rest is', () => {
  const scenarios = courseScenarios.map(({ scenario }) => scenario);
  const course = {
    format: 1 as const,
    id: 'course',
    title: 'Course',
    summary: 'Two scenarios.',
    language: 'en',
    scenarios: scenarios.map(({ id }) => id),
    completion: { er: 1, clinic: 1, commitment: true },
    settings: usualSettings,
  };
  const compiled = compileCourse({ course, scenarios, references: [], version: '0' }).scenarios;

  expect(JSON.stringify(scenarios)).toContain('other_starts_only');
  for (const scenario of scenarios) {
    const sent = compiled.get(scenario.id)!.scenario;
    expect(JSON.stringify(sent)).not.toContain('other_starts_only');
    expect(structureHash(sent)).toBe(structureHash(scenario));
    expect(Object.keys(sent)).toEqual(Object.keys(scenario));
  }
});
