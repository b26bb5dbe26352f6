import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examine } from '../../src/proof/examine.ts';
import type { Diagnostic } from '../../src/scenario/diagnostic.ts';

const folder = resolve(import.meta.dirname, '../fixtures/faults');
const files = readdirSync(folder).sort();
const controls = files.filter((name) => name.startsWith('control'));
const faults = files.filter((name) => !controls.includes(name));

const confirmed =
  'biondi2015 coutifaris2022 eubanks2018 finn2018 kennedy2009 kobayashi2006 ' +
  'martinez2014 mcclintock2022 neher1992 nembhard2006 olmosvega2017 richardson2024 ' +
  'safran2011 sargeant2018 telio2015 trier2022 watling2019 yoshida2025';
/** A list of its own, so that the faults stay what they are when the course's references change. */
const references = [
  ...confirmed.split(' ').map((id) => ({ id, url: `https://example.org/${id}`, status: 'verified' })),
  { id: 'bordin1979', url: 'https://example.org/bordin1979', status: 'unverified' },
  { id: 'riskin2015', url: undefined, status: 'verified' },
];

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
