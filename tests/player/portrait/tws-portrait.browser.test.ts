import { expect, test } from 'vitest';
import { draw } from '../../../src/player/portrait/draw.ts';
import { TwsPortrait } from '../../../src/player/portrait/tws-portrait.ts';
import { allInside, axeFindings, inside, onPage } from '../debrief/on-page.ts';
import { sceneData } from '../scene/scene-fixture.ts';

const { portraits, faces } = sceneData();

test('axe has nothing to say', async () => {
  await onPage(new TwsPortrait(), { portrait: portraits['amara'], faces });

  expect(await axeFindings()).toEqual([]);
});

test('wears the face of an expression, and the usual one where there is none for it', async () => {
  const portrait = await onPage(new TwsPortrait(), {
    portrait: portraits['amara'],
    faces,
    expression: 'open',
  });
  expect(inside(portrait, '.face path').getAttribute('d')).toBe('M40 60q10 10 20 0');

  portrait.expression = 'ruptured';
  await portrait.updateComplete;

  expect(inside(portrait, '.face path').getAttribute('d')).toBe('M40 60h20');
  expect(allInside(portrait, '.face')).toHaveLength(1);
});

test('drawings are drawn in order, with what is inside them', () => {
  const [group, circle] = draw(document, [
    ['g', { fill: 'none' }, ['path', { d: 'M0 0h1' }]],
    ['circle', { r: '1' }],
  ]);

  expect(group?.outerHTML).toBe('<g fill="none"><path d="M0 0h1"></path></g>');
  expect(circle?.localName).toBe('circle');
});

test('a drawing cannot run, load or style anything', () => {
  const drawn = draw(document, [
    ['script', {}, 'alert(1)'],
    ['image', { href: 'https://example.org/x.png' }],
    [
      'g',
      { onclick: 'alert(1)', style: 'color: red', 'xlink:href': 'https://example.org' },
      ['use', { href: 'https://example.org#x' }],
    ],
  ]);

  expect(drawn.map(({ outerHTML }) => outerHTML)).toEqual(['<g><use></use></g>']);
});
