/** SCORM 1.2 allows 200 characters in a title; longer ones crash some importers (Moodle 5.1 at 400). */
const longestTitle = 200;

/** A title on one line, never empty, cut between code points. */
export function manifestTitle(title: string, instead: string): string {
  const characters = Array.from(title.replace(/\s+/g, ' ').trim());
  if (characters.length === 0) return instead;
  return characters.length <= longestTitle
    ? characters.join('')
    : `${characters.slice(0, longestTitle - 1).join('')}…`;
}
