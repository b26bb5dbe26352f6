import { expect, test } from 'vitest';
import { stationsOf } from '../../../src/studio/document/stations.ts';
import type { Ask } from '../../../src/studio/map/ask/ask.ts';
import { carryOut } from '../../../src/studio/map/ask/carry-out.ts';
import { menuOf } from '../../../src/studio/map/ask/menu-of.ts';
import { studioWith } from '../support/draft-of.ts';
import { planFrom, small } from './small-scenario.ts';

type Edit = Exclude<Ask, { readonly do: 'fold' | 'pick' | 'menu' }>;

function after(ask: Edit, behind?: string) {
  const studio = studioWith({ 'a/scenario.yaml': small });
  const outcome = carryOut(studio, planFrom(small), ask, behind);
  const { text } = studio.document;
  return {
    studio,
    text,
    outcome,
    stations: new Map(stationsOf(studio.document).map((one) => [one.id, one])),
  };
}

test('everything that is done is one thing to undo, and undoing it brings the text back', () => {
  const asks: readonly Edit[] = [
    { do: 'add-scene' },
    { do: 'add-after', from: { scene: 'desk', way: undefined } },
    { do: 'connect', from: { scene: 'hall', way: undefined }, to: 'porch' },
    { do: 'retarget', line: 'hall>desk', to: 'porch' },
    { do: 'disconnect', from: ['scenes', 'hall', 'choices', 1, 'next'] },
    { do: 'move-choice', choice: { scene: 'porch', index: 0 }, to: 'desk' },
    { do: 'copy', scene: 'hall', branch: true },
    { do: 'remove', scene: 'desk', branch: false },
    { do: 'remove-choice', choice: { scene: 'porch', index: 1 } },
  ];
  for (const ask of asks) {
    const { studio, text } = after(ask);
    expect([ask.do, text === small]).toEqual([ask.do, false]);
    expect(text).toContain('opens: hall # the beginning');

    studio.undo();

    expect(studio.document.text).toBe(small);
    expect(studio.workspace.undoes).toBeUndefined();
  }
});

test('a new scene stands behind the one at hand, and nothing leads to it', () => {
  const { stations, outcome } = after({ do: 'add-scene' }, 'hall');

  expect([...stations.keys()].slice(0, 2)).toEqual(['hall', outcome.spot]);
});

test('a scene that follows comes between: it leads where the way led', () => {
  const { stations, outcome } = after({
    do: 'add-after',
    from: { scene: 'desk', way: undefined },
    title: 'The lift',
  });

  expect(outcome.spot).toBe('the_lift');
  expect(stations.get('desk')?.ways[0]?.go).toBe('the_lift');
  expect(stations.get('the_lift')?.ways[0]?.go).toBe('porch');
});

test('a line drawn from a scene with choices is another choice; from a scene without it is its way on', () => {
  const drawn = after({ do: 'connect', from: { scene: 'hall', way: undefined }, to: '(end 0)' });
  expect(drawn.stations.get('hall')?.choices).toHaveLength(3);
  expect(drawn.stations.get('hall')?.choices[2]?.ways[0]?.go).toBe('end');

  const moved = after({ do: 'connect', from: { scene: 'desk', way: undefined }, to: 'attic' });
  expect(moved.stations.get('desk')?.ways[0]?.go).toBe('attic');
});

test('a line that is led elsewhere takes all its choices along, and no other', () => {
  const { stations } = after({ do: 'retarget', line: 'hall>desk', to: 'attic' });
  const hall = stations.get('hall')!;

  expect(hall.ways.map(({ go }) => go)).toEqual(['attic']);
  expect(hall.choices[1]?.ways.map(({ go }) => go)).toEqual(['porch', 'attic']);
});

test('the start of an act can be led to another scene', () => {
  const { text } = after({ do: 'retarget', line: '(start 0)>hall', to: 'desk' });

  expect(text).toContain('opens: desk # the beginning');
});

test('a line cannot lead to what is no scene and no end', () => {
  const { text, outcome } = after({
    do: 'connect',
    from: { scene: 'desk', way: undefined },
    to: '(repair 0)',
  });

  expect(text).toBe(small);
  expect(outcome.says).toBe('A line can lead to a scene, or to the end.');
});

test('a menu offers what a spot can have done to it, with the number of scenes that go along', () => {
  const plan = planFrom(small);
  const words = (spot: string, chip?: number) =>
    menuOf(plan, plan, { spot, chip }, new Map()).map((item) => item.words);

  expect(words('hall')).toContain('Delete it and the 2 scenes that only it leads to');
  expect(words('hall')).toContain('Fold away the 2 scenes behind it');
  expect(words('desk').some((item) => item.startsWith('Fold'))).toBe(false);
  expect(words('hall', 1)).toContain('Lead where its scene leads');
  expect(words('hall', 0)).not.toContain('Lead where its scene leads');
  expect(words('(end 0)')).toEqual(['Open its form']);
});
