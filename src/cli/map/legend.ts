import { badge, hazardMark, repairMark, rescueMark } from './marks.ts';
import { endingShape, kindWords } from './ending-shape.ts';
import type { Drawing } from './picture.ts';
import { element, group } from './svg.ts';
import { looks, widthOf, words } from './words.ts';

interface Entry {
  readonly sign: (x: number, y: number) => string;
  /** Room that the sign takes. */
  readonly wide: number;
  readonly says: string;
}

const finding = (severity: 'error' | 'warning') => [{ severity, message: '' }];
const stroke = (classes: string, width: number) => (x: number, y: number) =>
  element('path', { class: classes, d: `M${x},${y}h36`, 'stroke-width': width });

function entries(withRoute: boolean): readonly Entry[] {
  const kinds = Object.entries(kindWords) as [keyof typeof kindWords, string][];
  return [
    { sign: stroke('line usual', 5), wide: 36, says: 'many runs' },
    { sign: stroke('line rare', 1.5), wide: 36, says: 'few runs' },
    {
      sign: stroke('line usual sometimes', 2),
      wide: 36,
      says: 'under a condition (a ? after a code says the same)',
    },
    ...(withRoute
      ? [{ sign: stroke('route', 5), wide: 36, says: 'the run that is drawn, step by step' }]
      : []),
    { sign: (x, y) => hazardMark(2, x + 24, y + 4), wide: 24, says: 'hazard, 1 to 3' },
    { sign: (x, y) => rescueMark(x + 8, y, ''), wide: 16, says: 'the rescue can follow' },
    { sign: (x, y) => repairMark(x + 8, y, ''), wide: 16, says: 'the repair moment can follow' },
    { sign: (x, y) => badge(x + 11, y, finding('warning')), wide: 24, says: 'warnings' },
    { sign: (x, y) => badge(x + 11, y, finding('error')), wide: 24, says: 'errors among them' },
    ...kinds.map(([kind, says]) => ({
      sign: (x: number, y: number) => endingShape(kind, x + 12, y),
      wide: 24,
      says: `ended: ${says}`,
    })),
  ];
}

/** What the signs mean, in rows as wide as the map. */
export function drawLegend(width: number, withRoute: boolean): Drawing {
  const parts: string[] = [];
  let [x, y] = [0, 14];
  for (const { sign, wide, says } of entries(withRoute)) {
    const room = wide + 8 + widthOf(says, looks.small);
    if (x > 0 && x + room > width) [x, y] = [0, y + 34];
    parts.push(group(sign(x, y), words(says, x + wide + 8, y + 4, looks.small)));
    x += room + 28;
  }
  return { width, height: y + 16, drawn: parts.join('') };
}
