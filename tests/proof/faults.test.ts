import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readReferences } from '../../src/course/read-references.ts';
import { examine } from '../../src/proof/examine.ts';
import type { Diagnostic } from '../../src/scenario/diagnostic.ts';

const folder = resolve(import.meta.dirname, '../fixtures/faults');
const files = readdirSync(folder).sort();
const controls = files.filter((name) => name.startsWith('control'));
const faults = files.filter((name) => !controls.includes(name));

const references = readReferences(
  readFileSync(resolve(import.meta.dirname, '../../scenarios/references.yaml'), 'utf8'),
  'references.yaml',
).references!;

function diagnosticsOf(name: string): readonly Diagnostic[] {
  return examine(readFileSync(resolve(folder, name), 'utf8'), name, { references }).diagnostics;
}

/** What a file is named after, and the line that its `# fault` marks. */
function plantedIn(name: string): string {
  const lines = readFileSync(resolve(folder, name), 'utf8').split('\n');
  const marks = lines.flatMap((line, index) => (line.endsWith('# fault') ? [index] : []));
  expect(marks, 'lines marked as the fault').toHaveLength(1);
  const [mark] = marks as [number];
  const line = lines[mark]!.trim() === '# fault' ? mark + 2 : mark + 1;
  return `${line} ${name.slice(0, name.indexOf('--'))}`;
}

const asPlanted = ({ line, code }: Diagnostic) => `${line} ${code}`;

describe('a scenario that keeps all the rules yields nothing', () => {
  test.each(controls)('%s', (name) => {
    expect(diagnosticsOf(name)).toEqual([]);
  });
});

describe('a planted fault is found at its place, and nothing beside it', () => {
  test.each(faults)('%s', (name) => {
    expect(diagnosticsOf(name).map(asPlanted)).toEqual([plantedIn(name)]);
  });
});

test('there are at least forty planted faults, each beside a control that it was planted in', () => {
  expect(faults.length).toBeGreaterThanOrEqual(40);
  expect(controls.length).toBeGreaterThanOrEqual(2);
});
