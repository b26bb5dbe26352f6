import { array, assert, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { layOut } from '../../src/layout/layout.ts';
import type { Box, Link, Placed } from '../../src/layout/layout.ts';

const label = { width: 60, height: 22 };
const box = (key: string, width = 120, height = 60): Box => ({ key, width, height });
const link = (from: string, to: string): Link => ({ from, to, label, weight: 1 });

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function areas(boxes: readonly Box[], placed: Placed): readonly Area[] {
  const around = (x: number, y: number, width: number, height: number): Area => ({
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2,
  });
  return [
    ...boxes.map(({ key, width, height }) => {
      const { x, y } = placed.boxes.get(key)!;
      return around(x, y, width, height);
    }),
    ...placed.links.flatMap(({ label: at }) =>
      at === undefined ? [] : [around(at.x, at.y, label.width, label.height)],
    ),
  ];
}

function touching(all: readonly Area[]): readonly (readonly [Area, Area])[] {
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => [a, b] as const),
  );
}

test('no box and no label lies on another, whatever leads where', () => {
  const sizes = array(
    record({ width: integer({ min: 40, max: 240 }), height: integer({ min: 20, max: 120 }) }),
    {
      minLength: 2,
      maxLength: 12,
    },
  );
  const ways = array(record({ from: integer({ min: 0, max: 11 }), to: integer({ min: 0, max: 11 }) }), {
    maxLength: 24,
  });

  assert(
    property(sizes, ways, (given, leads) => {
      const boxes = given.map(({ width, height }, index) => box(`b${index}`, width, height));
      const links = leads.flatMap(({ from, to }) =>
        from < boxes.length && to < boxes.length && from !== to ? [link(`b${from}`, `b${to}`)] : [],
      );
      const placed = layOut(boxes, links);

      expect(touching(areas(boxes, placed))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('what follows stands below, and a line runs from the foot of one box to the head of the next', () => {
  const boxes = [box('a'), box('b'), box('c')];
  const { boxes: at, links } = layOut(boxes, [link('a', 'b'), link('b', 'c'), link('a', 'c')]);

  expect(at.get('a')!.y).toBeLessThan(at.get('b')!.y);
  expect(at.get('b')!.y).toBeLessThan(at.get('c')!.y);
  expect(links[0]!.points.at(0)!.y).toBe(at.get('a')!.y + 30);
  expect(links[0]!.points.at(-1)!.y).toBe(at.get('b')!.y - 30);
});

test('boxes in a line stand exactly above each other', () => {
  const { boxes } = layOut([box('a', 200), box('b', 80), box('c', 140)], [link('a', 'b'), link('b', 'c')]);
  const xs = [...boxes.values()].map(({ x }) => Math.round(x));

  expect(new Set(xs).size).toBe(1);
});

test('a label stands in the first row below where its line starts, however far the line goes', () => {
  const links = [link('a', 'b'), link('b', 'c'), link('c', 'd'), link('a', 'd')];
  const placed = layOut(
    ['a', 'b', 'c', 'd'].map((key) => box(key)),
    links,
  );

  expect(placed.links[3]!.label!.y).toBe(placed.links[0]!.label!.y);
});

test('a round is drawn, with its way back upwards', () => {
  const { links, boxes } = layOut([box('a'), box('b')], [link('a', 'b'), link('b', 'a')]);
  const back = links[1]!.points;

  expect(back.at(0)!.y).toBe(boxes.get('b')!.y - 30);
  expect(back.at(-1)!.y).toBe(boxes.get('a')!.y + 30);
});

test('a scene that leads to itself is drawn', () => {
  expect(layOut([box('a')], [link('a', 'a')]).boxes.size).toBe(1);
});
