import type { EndingId } from '../../scenario/scenario.ts';
import { element, group } from './svg.ts';

type Kind = 'both' | 'one' | 'neither' | 'broken' | 'stopped';

const kinds: Readonly<Record<EndingId, Kind>> = {
  two_way_coaching: 'both',
  good_talk_wrong_moment: 'one',
  warm_but_adrift: 'one',
  clear_but_guarded: 'one',
  open_but_unaligned: 'one',
  polite_distance: 'neither',
  open_rupture: 'broken',
  safety_stop_recovered: 'stopped',
  safety_stop: 'stopped',
  said_and_heard: 'both',
  said_door_closed: 'one',
  door_open_words_kept: 'one',
  two_silences: 'neither',
};

export const kindWords: Readonly<Record<Kind, string>> = {
  both: 'both ways',
  one: 'one way',
  neither: 'neither way',
  broken: 'a breach',
  stopped: 'a safety stop',
};

export function kindOf(id: EndingId): Kind {
  return kinds[id];
}

/** A sign, 24 px wide, that tells the kinds of endings apart without colour. */
export function endingShape(kind: Kind, x: number, y: number): string {
  const line = (d: string, classes = 'shape') =>
    element('path', {
      class: classes,
      d,
      fill: 'none',
      'stroke-width': 2,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    });
  const circle = element('circle', { class: 'shape', cx: x, cy: y, r: 11, 'stroke-width': 1.5 });
  switch (kind) {
    case 'both':
      return group(
        element('circle', { class: 'good', cx: x, cy: y, r: 12 }),
        line(`M${x - 6},${y - 3}h11l-3,-3M${x + 6},${y + 3}h-11l3,3`, 'on-good'),
      );
    case 'one':
      return group(circle, line(`M${x - 6},${y}h11l-4,-4m4,4l-4,4`));
    case 'neither':
      return group(
        circle,
        ...[-5, 0, 5].map((step) => element('circle', { class: 'dot', cx: x + step, cy: y, r: 1.6 })),
      );
    case 'broken':
      return group(circle, line(`M${x + 1},${y - 10}l-4,6l6,4l-5,4l2,6`));
    case 'stopped':
      return group(line(`M${x - 5},${y - 11}h10l6,6v10l-6,6h-10l-6,-6v-10z`), line(`M${x - 5},${y}h10`));
    default:
      return kind satisfies never;
  }
}
