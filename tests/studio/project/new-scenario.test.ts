import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCourse } from '../../../src/course/read-course.ts';
import { readScenario } from '../../../src/scenario/read-scenario.ts';
import {
  copiedCourse,
  copiedScenario,
  freeId,
  idOf,
  isScenarioId,
  newCourse,
  newScenario,
} from '../../../src/studio/project/new-scenario.ts';

test.each(['er', 'clinic'] as const)(
  'a new %s scenario reads, and its steps are those of the studio',
  (kind) => {
    const text = newScenario('night-shift', kind);
    const { scenario, diagnostics } = readScenario(text, 'night-shift/scenario.yaml');

    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(scenario).toMatchObject({ id: 'night-shift', kind });
    expect(text).not.toMatch(/npx|second window|new-scenario/);
    expect(text).toContain('#   6. Look at the findings');
  },
);

test('a copy differs in its id alone', () => {
  const text = readFileSync('scenarios/er-1/scenario.yaml', 'utf8');
  const course = readFileSync('scenarios/course.yaml', 'utf8');

  expect(copiedScenario(text, 'er-9')).toBe(text.replace('id: er-1', 'id: er-9'));
  expect(copiedCourse(course, 'ours')).toBe(course.replace('id: two-way-street', 'id: ours'));
});

test('nobody has signed a copy, and nothing else of it is touched', () => {
  const before = 'id: er-1 # Ours.\ntitle: A\n';
  const signed = 'signed:\n  seen_done:\n    - { by: Ana Reyes, on: 2026-03-02 }\n  cast_balance: []\n';
  const after = '\n# The story.\nscenes: {}\n';

  expect(copiedScenario(`${before}${signed}${after}`, 'er-9')).toBe(`id: er-9 # Ours.\ntitle: A\n${after}`);
  expect(copiedScenario(`${before}${signed}`, 'er-9')).toBe('id: er-9 # Ours.\ntitle: A\n');
  expect(copiedScenario('{ id: er-1, signed: { seen_done: [] }, title: A }', 'b')).toBe(
    '{ id: b, title: A }',
  );
});

test('a copy of what has no id, or cannot be read, still has one or stays as it is', () => {
  expect(copiedScenario('format: 1\ntitle: A\n', 'x')).toBe('format: 1\nid: x\ntitle: A\n');
  expect(copiedScenario('', 'x')).toBe('id: x\n');
});

test('a course of what is there reads, whatever its title', () => {
  const scenarios = [
    { id: 'a', kind: 'er' },
    { id: 'b', kind: 'orientation' },
  ];
  const text = newCourse('mine', 'Mine: “all of it” # 1', scenarios);
  const { course, diagnostics } = readCourse(
    text,
    'course.yaml',
    new Map([
      ['a', 'er'],
      ['b', 'orientation'],
    ]),
  );

  expect(diagnostics).toEqual([]);
  expect(course).toMatchObject({
    id: 'mine',
    title: 'Mine: “all of it” # 1',
    scenarios: ['a'],
    completion: { er: 1, clinic: 0, commitment: true },
  });
});

test('any title makes an id that is one, or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (title) => {
      const id = idOf(title);
      expect(id === '' || isScenarioId(id)).toBe(true);
    }),
  );
  expect(idOf('Bed 7, and a full hallway!')).toBe('bed-7-and-a-full-hallway');
  expect(idOf('Été à l’hôpital')).toBe('ete-a-lhopital');
});

test('an id that is free is found beside any others, and is never too long', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), fc.constantFrom('er-1', 'a'.repeat(24)), (count, base) => {
      const taken = new Set<string>();
      for (let made = 0; made <= count; made += 1) {
        const id = freeId(base, taken);
        expect(taken.has(id)).toBe(false);
        expect(isScenarioId(id)).toBe(true);
        taken.add(id);
      }
    }),
  );
});
