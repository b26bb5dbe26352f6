import { element, group, titled } from './svg.ts';

/** How risky a step is: one to three triangles, 12 px wide each, side by side to the left of `right`. */
export function hazardMark(hazard: number, right: number, y: number): string {
  if (hazard === 0) return '';
  const triangles = Array.from({ length: hazard }, (_, index) => {
    const left = right - 12 * (hazard - index) + 1;
    return element('path', { class: 'hazard', d: `M${left},${y}h10l-5,-9z`, 'stroke-width': 0.5 });
  });
  return group(titled(`Hazard ${hazard} of 3`), ...triangles);
}

export const hazardWidth = (hazard: number): number => hazard * 12;

/** A life ring, 16 px wide: the rescue can take over from here. */
export function rescueMark(x: number, y: number, words: string): string {
  const cross = element('path', {
    class: 'mark warn',
    d: `M${x - 5},${y - 5}l3,3m4,4l3,3M${x + 5},${y - 5}l-3,3m-4,4l-3,3`,
  });
  return group(
    titled(words),
    element('circle', { class: 'mark warn', cx: x, cy: y, r: 7 }),
    element('circle', { class: 'mark warn', cx: x, cy: y, r: 3 }),
    cross,
  );
}

/** A broken line under a bridge, 16 px wide: the repair moment can come after a reply here. */
export function repairMark(x: number, y: number, words: string): string {
  return group(
    titled(words),
    element('path', { class: 'mark warn', d: `M${x - 7},${y + 4}h4l2,-4l2,6l2,-2h4` }),
    element('path', { class: 'mark warn', d: `M${x - 5},${y - 1}a5.5,5.5 0 0 1 10,0` }),
  );
}

/** The count of findings: an octagon for errors, a triangle's ground for warnings, each with its number. */
export function badge(
  x: number,
  y: number,
  findings: readonly { readonly severity: 'error' | 'warning'; readonly message: string }[],
): string {
  if (findings.length === 0) return '';
  const errors = findings.filter(({ severity }) => severity === 'error');
  const worst = errors.length > 0 ? 'error' : 'warning';
  const half = 10 + 3.5 * (String(findings.length).length - 1);
  const shape = worst === 'error' ? octagon(x, y, half) : tent(x, y, half);
  const list = findings.map(({ severity, message }) => `${severity}: ${message}`).join('\n');
  return group(
    titled(`${counted(findings.length, 'finding')}, ${counted(errors.length, 'error')}\n${list}`),
    element('path', { class: worst, d: shape, 'stroke-width': 1.25, 'stroke-linejoin': 'round' }),
    element('text', { class: `mid strong on-${worst}`, x, y: y + 4.5 }, String(findings.length)),
  );
}

export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

function octagon(x: number, y: number, half: number): string {
  const flat = 5;
  return `M${x - half + flat},${y - 11}h${2 * (half - flat)}l5,6v10l-5,6h${-2 * (half - flat)}l-5,-6v-10z`;
}

function tent(x: number, y: number, half: number): string {
  return `M${x - half - 4},${y + 9}L${x - half + 5},${y - 11}H${x + half - 5}L${x + half + 4},${y + 9}z`;
}
