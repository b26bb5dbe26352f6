import { expect, test } from 'vitest';
import { isConsequence } from '../../src/proof/consequences.ts';
import { warning, type Finding, type Path } from '../../src/scenario/diagnostic.ts';
import { scenarioOf } from '../support/scenario-builder.ts';
import { decisionOf, examinedOf } from './rules/proved.ts';

const shut = { when: { rescued: true } };
const { scenario, proof } = examinedOf(
  scenarioOf({
    one: decisionOf('a', 'two'),
    two: decisionOf('b', 'three', [shut, shut, shut]),
    three: decisionOf('c', 'end'),
  }),
);

const found = (code: string, ...path: Path): Finding => warning(code, path, 'Found.');

/** Codes and places of those that are left when these are found together. */
function left(...findings: readonly Finding[]): readonly string[] {
  return findings
    .filter((finding) => !isConsequence(finding, { scenario, proof, findings }))
    .map(({ code, path }) => [code, ...path].join(' '));
}

test('where runs never end, nothing is said of what is reached, and faults of single options stay', () => {
  expect(
    left(
      found('round-endless', 'scenes', 'one'),
      found('ending-unreachable', 'acts', 0, 'endings', 'open_rupture'),
      found('random-play-low', 'acts', 0),
      found('memory-long', 'scenes'),
      found('option-dominated', 'scenes', 'one', 'choices', 0),
    ),
  ).toEqual(['round-endless scenes one', 'option-dominated scenes one choices 0']);
});

test('where a scene is missing from all runs, nothing is said of random play', () => {
  expect(left(found('scene-unreachable', 'scenes', 'one'), found('random-play-high', 'acts', 0))).toEqual([
    'scene-unreachable scenes one',
  ]);
  expect(left(found('random-play-high', 'acts', 0))).toEqual(['random-play-high acts 0']);
});

test('behind a scene that everybody stops in, scenes are not named as well; before it they are', () => {
  expect(left(found('dead-end', 'scenes', 'two'), found('scene-unreachable', 'scenes', 'three'))).toEqual([
    'dead-end scenes two',
  ]);
  expect(left(found('dead-end', 'scenes', 'two'), found('scene-unreachable', 'scenes', 'one'))).toHaveLength(
    2,
  );
});

test('a condition is said once: at the option it closes, or at the text or branch it stands on', () => {
  const option = found('option-unreachable', 'scenes', 'one', 'choices', 0);
  const text = found('line-unreachable', 'scenes', 'one', 'text', 0);

  expect(left(option, found('flag-unset', 'scenes', 'one', 'choices', 0, 'when', 'flag'))).toEqual([
    'option-unreachable scenes one choices 0',
  ]);
  expect(left(text, found('flag-unset', 'scenes', 'one', 'text', 0, 'when', 'flag'))).toEqual([
    'flag-unset scenes one text 0 when flag',
  ]);
  expect(left(text, found('flag-unset', 'scenes', 'one', 'text', 1, 'when', 'flag'))).toHaveLength(2);
});

test('a condition inside a scene that nobody comes to is not said', () => {
  expect(left(found('condition-never', 'scenes', 'three', 'next', 0, 'when'))).toEqual([]);
  expect(left(found('condition-never', 'scenes', 'one', 'next', 0, 'when'))).toHaveLength(1);
});
