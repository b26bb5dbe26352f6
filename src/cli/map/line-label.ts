import { element, group } from './svg.ts';
import { looks, widthOf, words } from './words.ts';

/** A choice on a line of the map. */
export interface Code {
  readonly code: string;
  /** It leads along this line only under a condition, unlike others that share the line. */
  readonly sometimes: boolean;
  /** Which choices of the drawn run it was. */
  readonly steps: readonly number[];
}

const height = 22;
const gap = 7;
const chosen = { ...looks.strong, classes: 'strong chosen' };
const number = { ...looks.strong, classes: 'strong on-disc' };

export function labelSize(codes: readonly Code[]): { readonly width: number; readonly height: number } {
  const widths = codes.map(codeWidth);
  return { width: widths.reduce((sum, width) => sum + width + gap, gap + 2), height };
}

export function drawLabel(codes: readonly Code[], x: number, y: number): string {
  const { width } = labelSize(codes);
  let left = x - width / 2 + gap + 1;
  const parts: string[] = [];
  for (const code of codes) {
    parts.push(drawCode(code, left, y));
    left += codeWidth(code) + gap;
  }
  const ground = element('rect', {
    class: 'label',
    x: x - width / 2,
    y: y - height / 2,
    width,
    height,
    rx: 11,
  });
  return group(ground, ...parts);
}

function written({ code, sometimes }: Code): string {
  return sometimes ? `${code}?` : code;
}

function codeWidth(code: Code): number {
  const discs = code.steps.map(discWidth).reduce((sum, width) => sum + width + 3, 0);
  return discs + widthOf(written(code), code.steps.length > 0 ? chosen : looks.small);
}

function discWidth(step: number): number {
  return Math.max(18, widthOf(String(step), number) + 8);
}

function drawCode(code: Code, left: number, y: number): string {
  let x = left;
  const discs = code.steps.map((step) => {
    const width = discWidth(step);
    const at = x;
    x += width + 3;
    return [
      element('rect', { class: 'disc', x: at, y: y - 9, width, height: 18, rx: 9 }),
      words(String(step), at + width / 2, y + 4.5, number, 'mid'),
    ].join('');
  });
  const look = code.steps.length > 0 ? chosen : looks.small;
  return [...discs, words(written(code), x, y + 4.5, look)].join('');
}
