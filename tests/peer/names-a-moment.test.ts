import { expect, test } from 'vitest';
import { namesAMoment } from '../../src/peer/names-a-moment.ts';

const there = ['Between two stretchers', 'Amara puts the chart under her arm. Your phone rings.'];

test.each([
  ['You are such a good teacher, really well done', false],
  ['Great', false],
  ['', false],
  ['Ich fand es sehr schön', false],
  ['You said “let it ring” and she stayed', true],
  ['In scene 3 she went quiet', true],
  ['When she PUTS THE CHART away you waited', true],
  ['puts the wrong thing', false],
])('%j: %s', (text, named) => {
  expect(namesAMoment(text, there)).toBe(named);
});
