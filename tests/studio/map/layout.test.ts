import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { meets } from '../../../src/studio/map/layout/bounds-of.ts';
import { layOutMap } from '../../../src/studio/map/layout/lay-out-map.ts';
import { requestOf, signatureOf } from '../../../src/studio/map/layout/map-layout.ts';
import type { MapLayout, Rect } from '../../../src/studio/map/layout/map-layout.ts';
import { stepFrom } from '../../../src/studio/map/plan/walk.ts';
import { anchorOf, nextTo } from '../../../src/studio/map/railway/anchor.ts';
import {
  detailAt,
  fitting,
  keeping,
  seenFrom,
  showing,
  within,
} from '../../../src/studio/map/railway/outlook.ts';
import { railPath } from '../../../src/studio/map/railway/rail-path.ts';
import { planFrom, small } from './small-scenario.ts';

const plan = planFrom(small);
const layout = layOutMap(requestOf(plan, false));
const size = { width: 800, height: 600 };

function at(of: MapLayout, key: string): Rect {
  return of.spots.get(key)!;
}

function apart(rects: readonly Rect[]): boolean {
  return rects.every((rect, index) =>
    rects.slice(index + 1).every(
      (other) =>
        !meets(rect, {
          ...other,
          x: other.x + 1,
          y: other.y + 1,
          width: other.width - 2,
          height: other.height - 2,
        }),
    ),
  );
}

/** Scenarios with every kind of way: on, back, to themselves, to nowhere, and from where nothing leads. */
const scenarios = array(
  record({ to: array(integer({ min: 0, max: 9 }), { maxLength: 4 }), own: constantFrom('end', 'gone', '') }),
  { minLength: 1, maxLength: 10 },
).map((scenes) => {
  const written = scenes.map(({ to, own }, number) => {
    const choices = to.map(
      (target, index) =>
        `\n      - { id: c${number}_${index}, code: a${index}, text: Go, next: s${target % scenes.length} }`,
    );
    const next = own === '' ? '' : `\n    next: ${own}`;
    return `  s${number}:\n    title: Scene ${number}${next}${choices.length === 0 ? '' : `\n    choices:${choices.join('')}`}`;
  });
  return `acts:\n  - { id: main, opens: s0 }\nscenes:\n${written.join('\n')}\n`;
});

test('the story runs from its start to its end, and what nothing leads to stands below', () => {
  expect(at(layout, '(start 0)').x).toBeLessThan(at(layout, 'hall').x);
  expect(at(layout, 'hall').x).toBeLessThan(at(layout, 'desk').x);
  expect(at(layout, 'desk').x).toBeLessThan(at(layout, 'porch').x);
  expect(layout.siding?.y).toBeGreaterThan(at(layout, 'porch').y);
  expect(meets(at(layout, 'attic'), layout.siding!)).toBe(true);
});

test('everything has its place, and nothing stands on anything else, whatever leads where', () => {
  assert(
    property(scenarios, (text) => {
      const some = planFrom(text);

      const placed = layOutMap(requestOf(some, false));

      expect([...placed.spots.keys()].sort()).toEqual([...some.spots.keys()].sort());
      expect([...placed.lines.keys()].sort()).toEqual(some.lines.map(({ key }) => key).sort());
      expect(apart([...placed.spots.values()])).toBe(true);
      for (const { x, y, width, height } of placed.spots.values()) {
        expect([x, y].every((value) => value >= -0.01)).toBe(true);
        expect(x + width).toBeLessThanOrEqual(placed.width + 0.01);
        expect(y + height).toBeLessThanOrEqual(placed.height + 0.01);
      }
    }),
    { numRuns: 60 },
  );
});

test('a line begins at the edge of its station and ends at that of the next', () => {
  for (const { key, from, to } of plan.lines) {
    const { points } = layout.lines.get(key)!;
    const [start, end] = [at(layout, from), at(layout, to)];
    expect(points[0]!.x).toBeCloseTo(start.x + start.width);
    expect(points.at(-1)!.x).toBeCloseTo(end.x);
    expect(points[0]!.y).toBeGreaterThan(start.y);
    expect(points[0]!.y).toBeLessThan(start.y + start.height);
  }
});

test('where text runs from right to left, so does the story', () => {
  const mirrored = layOutMap(requestOf(plan, true));

  for (const [key, rect] of layout.spots)
    expect(at(mirrored, key).x).toBeCloseTo(layout.width - rect.x - rect.width);
});

test('words alone change no layout', () => {
  const reworded = planFrom(
    small.replace('The hallway', 'A very much longer hallway').replace('It rains.', ''),
  );

  expect(signatureOf(requestOf(reworded, false))).toBe(signatureOf(requestOf(plan, false)));
  expect(signatureOf(requestOf(planFrom(small.replace('next: desk', 'next: porch')), false))).not.toBe(
    signatureOf(requestOf(plan, false)),
  );
});

test('what is looked at stays where it is on the screen when the layout changes', () => {
  const more = layOutMap(requestOf(planFrom(small.replace('next: desk\n', 'next: attic\n')), false));
  const outlook = { x: -120, y: -40, k: 0.7 };
  const on = (of: MapLayout, { x, y, k }: typeof outlook) => [
    at(of, 'porch').x * k + x,
    at(of, 'porch').y * k + y,
  ];
  const before = on(layout, outlook);

  const anchor = anchorOf(layout, more, 'porch', seenFrom(outlook, size))!;
  const after = on(more, keeping(...anchor, outlook));

  expect(after[0]).toBeCloseTo(before[0]!);
  expect(after[1]).toBeCloseTo(before[1]!);
});

test('who stands on a spot that goes, stands where they came from, or nearby', () => {
  const less = layOutMap(requestOf(planFrom(small.replace(/ {2}attic:[\s\S]*/, '')), false));

  expect(nextTo(layout, less, 'attic', ['hall', 'attic'])).toBe('hall');
  expect(less.spots.has(nextTo(layout, less, 'attic', [])!)).toBe(true);
});

test('arrows walk along the lines, back the way one came, and to what stands beside', () => {
  expect(stepFrom(plan, layout, '(start 0)', 'on', [])).toBe('hall');
  expect(stepFrom(plan, layout, 'hall', 'on', ['(start 0)'])).toBe('desk');
  expect(stepFrom(plan, layout, 'porch', 'back', ['hall'])).toBe('hall');
  expect(stepFrom(plan, layout, 'porch', 'back', ['desk'])).toBe('desk');
  expect(stepFrom(plan, layout, '(end 0)', 'on', [])).toBeUndefined();
});

test('down and up come to every spot of the map, and always further down and up', () => {
  const reached = new Set<string>();
  for (let key: string | undefined = 'hall'; key !== undefined;) {
    reached.add(key);
    const next = stepFrom(plan, layout, key, 'down', []);
    if (next !== undefined) {
      const middle = (spot: string) => at(layout, spot).y + at(layout, spot).height / 2;
      expect(middle(next)).toBeGreaterThan(middle(key));
    }
    key = next;
  }

  expect(reached.has('attic')).toBe(true);
});

test('only what is on the screen is drawn, and less of it from further away', () => {
  const screen = seenFrom({ x: 0, y: 0, k: 1 }, { width: 300, height: layout.height });

  expect(within(layout, screen)).toContain('hall');
  expect(within(layout, screen)).not.toContain('porch');
  expect([1, 0.4, 0.1].map(detailAt)).toEqual(['words', 'titles', 'dots']);
});

test('fitting shows all of it, and showing moves no further than it must', () => {
  const whole = { x: 0, y: 0, width: layout.width, height: layout.height };
  const all = fitting(whole, size);
  const seen = seenFrom(all, size);
  expect(seen.x).toBeLessThanOrEqual(0);
  expect(seen.x + seen.width).toBeGreaterThanOrEqual(layout.width);

  const centred = { x: 400 - at(layout, 'desk').x, y: 300 - at(layout, 'desk').y, k: 1 };
  expect(showing(at(layout, 'desk'), centred, size)).toEqual(centred);
  expect(showing(at(layout, 'porch'), { x: 5_000, y: 0, k: 1 }, size).x).toBeLessThan(5_000);
});

test('a line is level at its ends and has rounded corners', () => {
  expect(
    railPath([
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ]),
  ).toBe('M0,0L100,0');
  const bent = railPath([
    { x: 0, y: 0 },
    { x: 100, y: 40 },
  ]);
  expect(bent).toMatch(/^M0,0L\d/);
  expect(bent.match(/Q/g)).toHaveLength(2);
  expect(bent.endsWith('100,40')).toBe(true);
});
