import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { examine, type Around } from '../../src/proof/examine.ts';
import { prove } from '../../src/proof/prove.ts';
import type { Diagnostic } from '../../src/scenario/diagnostic.ts';

const small = readFileSync(
  resolve(import.meta.dirname, '../fixtures/scenario/valid-teacher-act.yaml'),
  'utf8',
);
const withLines = (after: string, ...lines: readonly string[]) => {
  expect(small).toContain(after);
  return small.replace(after, [after, ...lines].join('\n'));
};
const waiving = (...lines: readonly string[]) =>
  `${small}\nwaive:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
const reason = 'reason: This is kept small on purpose.';

function codesOf(text: string, around?: Around): readonly string[] {
  return examine(text, 'small.yaml', around).diagnostics.map(({ code }) => code);
}
const countOf = (code: string, codes: readonly string[]) => codes.filter((other) => other === code).length;

/** A door on all three options: nobody can go on. */
const shut = small.replaceAll(
  '        sources: [kennedy2009]',
  '        sources: [kennedy2009]\n        needs: [{ of: B, at_least: 90 }]',
);

test('a readable file is proved and held against the rules, in the order of the file', () => {
  const { scenario, play, proof, diagnostics } = examine(small, 'small.yaml');

  expect(scenario?.id).toBe('small');
  expect(play?.scenario).toBe(scenario);
  expect(proof).toMatchObject({ how: 'exact', runs: 3 });
  expect(codesOf(small)).toContain('rescue-unreachable');
  expect(diagnostics.map(({ line }) => line)).toEqual(
    diagnostics.map(({ line }) => line).toSorted((a, b) => a - b),
  );
});

test('of a file with errors nothing is proved, and only the errors are said', () => {
  const { scenario, proof, diagnostics } = examine(small.replace('next: end', 'next: ends'), 'small.yaml');

  expect([scenario, proof]).toEqual([undefined, undefined]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['target-scene']);
});

test('a proof that is known is not made again', () => {
  const asked: string[] = [];
  const { proof } = examine(small, 'small.yaml', {
    known: (scenario, play) => {
      asked.push(scenario.id);
      return { ...prove(play), runs: 7 };
    },
  });

  expect(asked).toEqual(['small']);
  expect(proof?.runs).toBe(7);
});

test('a scenario with too many scenes to be proved says so, and no rule is applied', () => {
  const { play, proof, diagnostics } = examine(small, 'small.yaml', {
    known: () => {
      throw new RangeError('There are too many scenes.');
    },
  });

  expect(play).toBeDefined();
  expect(proof).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { code: 'scenario-large', message: 'There are too many scenes. The rules were not applied.' },
  ]);
});

test('references are looked up when they are at hand', () => {
  const known = (...ids: readonly string[]) => ({
    references: ids.map((id) => ({ id, url: `https://example.org/${id}`, status: 'verified' })),
  });

  expect(codesOf(small, known('kennedy2009'))).toContain('source-unknown');
  expect(codesOf(small, known('kennedy2009', 'safran2011'))).not.toContain('source-unknown');
});

test('what the file expects of itself is held against its paths, and so is what the file beside it expects', () => {
  const wrong = '{ title: It ends there., path: [ask], ending: two_way_coaching }';
  const text = `${small}\nexpect:\n  - ${wrong}\n`;
  const beside = { text: `format: 1\nexpect:\n  - ${wrong}\n`, file: 'expect.yaml' };

  expect(countOf('expect-ending', codesOf(text))).toBe(1);
  expect(examine(small, 'small.yaml', { expectations: beside }).diagnostics.at(-1)).toMatchObject({
    code: 'expect-ending',
    file: 'expect.yaml',
    line: 3,
    witness: ['a1'],
  } satisfies Partial<Diagnostic>);
});

test('a file of expectations that cannot be read is said, whether or not the scenario can', () => {
  const expectations = { text: 'format: 2\n', file: 'expect.yaml' };

  expect(codesOf(small, { expectations })).toContain('format-unknown');
  expect(codesOf('format: 2\n', { expectations })).toEqual(['format-unknown', 'format-unknown']);
});

test('a dead end is said once, with nothing of the endings that nobody comes to behind it', () => {
  const codes = codesOf(shut);

  expect(countOf('dead-end', codes)).toBe(1);
  expect(codes).not.toContain('option-unreachable');
  expect(codes).not.toContain('ending-unreachable');
  expect(codes).not.toContain('two-way-unreachable');
});

test('where the rescue never comes, the endings that need it are not named too', () => {
  const endings = examine(small, 'small.yaml').diagnostics.filter(
    ({ code }) => code === 'ending-unreachable',
  );

  expect(endings.length).toBeGreaterThan(0);
  expect(endings.filter(({ message }) => message.includes('safety_stop'))).toEqual([]);
});

test('what is asked for in vain is said at its condition, not again at its text', () => {
  const codes = codesOf(
    small.replace(
      '    text: The phone rings.',
      '    text:\n      - { id: late, when: { recognised: person }, text: Late. }\n      - { id: otherwise, text: In time. }',
    ),
  );

  expect(countOf('condition-never', codes)).toBe(1);
  expect(codes).not.toContain('line-unreachable');
});

test('an option that never opens is said with its reason, and neither its condition nor too few options are', () => {
  const { diagnostics } = examine(
    withLines('        text: Wait.', '        when: { recognised: person }'),
    'small.yaml',
  );
  const codes = diagnostics.map(({ code }) => code);

  expect(diagnostics.find(({ code }) => code === 'option-unreachable')?.message).toContain('sees the person');
  expect(codes).not.toContain('condition-never');
  expect(codes).not.toContain('open-few');
});

test('a rescue that is needed is not asked for a second time', () => {
  const text = withLines('    reads: disclose', '    hazard: 3')
    .replace('    rescue: help\n', '')
    .replace('margin: 8', 'margin: 1')
    .replace('next: onward', 'next: end')
    .replace('        text: Tell.', '        text: Tell.\n        cover: none');
  const codes = codesOf(text);

  expect(codes).toContain('rescue-needed');
  expect(codes).not.toContain('rescue-missing');
});

test('a waiver takes a finding out, everywhere or at its place', () => {
  expect(codesOf(small)).toContain('option-for-nothing');

  const somewhere = codesOf(waiving(`{ code: option-for-nothing, at: hallway/tell, ${reason} }`));
  const inScene = codesOf(waiving(`{ code: option-for-nothing, at: hallway, ${reason} }`));
  const everywhere = codesOf(waiving(`{ code: option-for-nothing, ${reason} }`));

  expect(countOf('option-for-nothing', somewhere)).toBe(countOf('option-for-nothing', codesOf(small)) - 1);
  expect(inScene).not.toContain('option-for-nothing');
  expect(everywhere).not.toContain('option-for-nothing');
  expect([...somewhere, ...inScene, ...everywhere]).not.toContain('waive-unused');
});

test('an ending is named by its act, and a finding of the format by its scene', () => {
  const ending = waiving(`{ code: ending-unreachable, at: evening/open_rupture, ${reason} }`);
  const apart = `${small}  alone:\n    title: Alone\n    text: Nobody.\n    next: end\n`;

  expect(countOf('ending-unreachable', codesOf(ending))).toBe(
    countOf('ending-unreachable', codesOf(small)) - 1,
  );
  expect(codesOf(apart)).toContain('scene-unmet');
  expect(codesOf(`${apart}waive:\n  - { code: scene-unmet, at: alone, ${reason} }\n`)).not.toContain(
    'scene-unmet',
  );
  expect(codesOf(`${apart}waive:\n  - { code: scene-unmet, at: hallway, ${reason} }\n`)).toContain(
    'scene-unmet',
  );
});

test('a waiver that takes nothing out is a finding, unless what it names was left out anyway', () => {
  const text = waiving(`{ code: open-few, at: hallway, ${reason} }`);
  const leftOut = `${shut}\nwaive:\n  - { code: ending-unreachable, ${reason} }\n`;

  expect(examine(text, 'small.yaml').diagnostics.at(-1)).toMatchObject({
    code: 'waive-unused',
    severity: 'warning',
    line: text.split('\n').findIndex((line) => line.includes('open-few')) + 1,
  });
  expect(codesOf(leftOut)).not.toContain('waive-unused');
});

test('what cannot be played cannot be waived', () => {
  const codes = codesOf(`${shut}\nwaive:\n  - { code: dead-end, ${reason} }\n`);

  expect(codes).toContain('dead-end');
  expect(codes).toContain('waive-refused');
});
