import { noteTags } from './notes.ts';
import { intactSections, opening, sealed } from './sections.ts';

const words: ReadonlySet<string> = new Set([noteTags.text, noteTags.answers]);

/** A stored text without what the learner wrote or answered. */
export function withoutWords(text: string): string {
  const { sections } = intactSections(text);
  if (!sections.some(({ tag }) => words.has(tag))) return text;
  return (
    opening +
    sections
      .filter(({ tag }) => !words.has(tag))
      .map(sealed)
      .join('')
  );
}
