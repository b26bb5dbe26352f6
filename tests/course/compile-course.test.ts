import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import vm from 'node:vm';
import { expect, test } from 'vitest';
import { compileCourse } from '../../src/course/compile-course.ts';
import { usualSettings } from '../../src/course/settings.ts';
import type { CourseParts } from '../../src/course/compile-course.ts';
import { courseScripts } from '../../src/course/course-scripts.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { ScenarioData } from '../../src/course/course.ts';
import { structureHash } from '../../src/scenario/structure-hash.ts';

const file = resolve(import.meta.dirname, '../fixtures/scenario/valid-teacher-act.yaml');

function scenario(change: (text: string) => string = (text) => text): Scenario {
  return readScenario(change(readFileSync(file, 'utf8')), 'valid.yaml').scenario as Scenario;
}

function parts(changes: Partial<CourseParts> = {}): CourseParts {
  const reference = (id: string) => ({ id, short: id, text: `${id}.`, url: undefined });
  return {
    course: {
      format: 1,
      id: 'course',
      title: 'Course',
      summary: 'All of it.',
      language: 'en',
      scenarios: ['small'],
      completion: { er: 1, clinic: 0, commitment: true },
      settings: usualSettings,
    },
    scenarios: [scenario()],
    references: ['kennedy2009', 'trier2022', 'safran2011'].map(reference),
    version: '0.1.0',
    ...changes,
  };
}

/** What a player would be handed by the scripts. */
function load(scripts: ReadonlyMap<string, string>): readonly (readonly unknown[])[] {
  const calls: unknown[][] = [];
  const add = (...call: unknown[]) => void calls.push(call);
  for (const text of scripts.values()) vm.runInNewContext(text, { twoWayStreet: { add } });
  return JSON.parse(JSON.stringify(calls)) as unknown[][];
}

test('a card of the outline says what the hub shows and where the script lies', () => {
  const { outline } = compileCourse(parts());

  expect(outline.scenarios).toEqual([
    {
      id: 'small',
      kind: 'er',
      title: ['A small one'],
      summary: ['Three choices and an end.'],
      minutes: [1, 2],
      resident: { name: 'Dr Amara Eze', role: 'resident' },
      hash: structureHash(scenario()),
      script: 'course/small.js',
      portraits: 'course/portraits/small.js',
    },
  ]);
});

test('a scenario brings the references it cites, those of the repair moment included, and no others', () => {
  const { scenarios } = compileCourse(parts());

  expect(scenarios.get('small')?.references.map(({ id }) => id)).toEqual(['kennedy2009', 'safran2011']);
});

test('a scenario brings a portrait for all who have a look', () => {
  const { scenarios } = compileCourse(parts());

  expect(Object.keys(scenarios.get('small')?.portraits ?? {})).toEqual(['amara']);
  expect(Object.keys(scenarios.get('small')?.faces ?? {})).toEqual(['calm']);
});

test('the scripts hand over exactly the compiled data', () => {
  const compiled = compileCourse(parts());
  const scripts = courseScripts(compiled);
  const data = JSON.parse(JSON.stringify(compiled.scenarios.get('small'))) as ScenarioData;
  const { scenario: texts, references, portraits, faces } = data;

  expect([...scripts.keys()]).toEqual(['course/course.js', 'course/small.js', 'course/portraits/small.js']);
  expect(load(scripts)).toEqual([
    [1, 'course', compiled.outline.build, JSON.parse(JSON.stringify(compiled.outline))],
    [1, 'small', structureHash(scenario()), { scenario: texts, references }],
    [1, 'small/portraits', structureHash(scenario()), { portraits, faces }],
  ]);
});

test('no words of an author can end a script or start a comment in it', () => {
  const words = 'A \\</script> and \\<!-- and \\u2028.';
  const hostile = scenario((text) =>
    text.replace('The phone rings.', `"${words.replaceAll('\\<', '\\\\<')}"`),
  );
  const scripts = courseScripts(compileCourse(parts({ scenarios: [hostile] })));
  const [, call] = load(scripts);

  expect([...scripts.values()].join('')).not.toMatch(/<|\u2028|\u2029/);
  expect(JSON.stringify(call)).toContain('A </script> and <!-- and \u2028.');
});

test('the build id follows the content: the same parts give the same, any other words another', () => {
  const build = (changes: Partial<CourseParts> = {}) => compileCourse(parts(changes)).outline.build;

  expect(build()).toBe(build());
  expect(build()).toMatch(/^[\w-]{8}$/);
  expect(
    build({ scenarios: [scenario((text) => text.replace('The phone rings.', 'The phone sings.'))] }),
  ).not.toBe(build());
  expect(build({ version: '0.1.1' })).not.toBe(build());
});

test('a course that lists a scenario that is not there is a mistake of the program', () => {
  expect(() => compileCourse(parts({ scenarios: [] }))).toThrow(RangeError);
});
