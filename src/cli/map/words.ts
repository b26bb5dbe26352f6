import { textWidth } from '../../layout/text-width.ts';
import type { Font } from '../../layout/text-width.ts';
import { element, escaped } from './svg.ts';

/** How words look: the class that the style sheet knows, and the size that they are measured by. */
export interface Look extends Font {
  readonly classes: string;
}

export const looks = {
  title: { classes: 'title ink', size: 20, bold: true },
  name: { classes: 'name ink', size: 14, bold: true },
  strong: { classes: 'strong ink', size: 12, bold: true },
  small: { classes: 'soft', size: 12 },
  tag: { classes: 'strong tag', size: 12, bold: true },
} as const satisfies Readonly<Record<string, Look>>;

/** Words on one line. `y` is the line that letters stand on. */
export function words(text: string, x: number, y: number, look: Look, more = ''): string {
  return element('text', { x, y, class: `${look.classes} ${more}`.trim() }, escaped(text));
}

export function widthOf(text: string, look: Look): number {
  return textWidth(text, look);
}
