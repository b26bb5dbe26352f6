import { expect, test } from 'vitest';
import { findingsByPlace } from '../../../src/proof/map/findings-by-place.ts';
import { readScenario } from '../../../src/scenario/read-scenario.ts';
import type { Path } from '../../../src/scenario/diagnostic.ts';
import { fixture } from '../../cli/surroundings.ts';

const file = 'small/scenario.yaml';
const text = fixture('valid-teacher-act');
const { scenario, place } = readScenario(text, file);
const at = (path: Path, message: string) => place({ code: 'x', severity: 'warning', path, message });

const found = findingsByPlace(text, file, scenario!, [
  at(['scenes', 'hallway', 'choices', 0, 'text'], 'a choice'),
  at(['scenes', 'hallway'], 'a scene'),
  at(['acts', 0, 'start', 'V'], 'a start value'),
  at(['acts', 0, 'endings', 'polite_distance', 'epilogue'], 'an ending'),
  at(['title'], 'the title'),
  { ...at(['scenes', 'hallway'], 'another file'), file: 'small/expect.yaml' },
]);
const said = (diagnostics: readonly { readonly message: string }[]) =>
  diagnostics.map(({ message }) => message);

test('a finding stands beside the scene, act or ending that it speaks of', () => {
  expect(said(found.ofScene('hallway'))).toEqual(['a choice', 'a scene']);
  expect(said(found.ofAct(0))).toEqual(['a start value']);
  expect(said(found.ofEnding(0, 'polite_distance'))).toEqual(['an ending']);
});

test('what is about the file, or in another file, stands by itself', () => {
  expect(said(found.ofFile)).toEqual(['the title', 'another file']);
});
