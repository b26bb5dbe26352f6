import { intactSections, sealed } from './sections.ts';

/**
 * A stored text, with what its bookmark still has of it where an LMS cut or altered the text.
 *
 * @param bookmark A copy of the same save, or of any save if the text no longer says which one it was.
 */
export function completedBy(text: string, bookmark: string): string {
  const whole = text.trim();
  const own = intactSections(whole).sections;
  const copy = intactSections(bookmark.trim()).sections;
  const [saved, copied] = [own, copy].map((sections) => sections.find(({ tag }) => tag === 'h')?.payload);
  if (own.length === 0 || (saved !== undefined && saved !== copied)) return text;
  const there = new Set(own.map(sealed));
  const missing = copy.map(sealed).filter((section) => !there.has(section));
  return missing.length === 0 ? text : whole + missing.join('');
}
