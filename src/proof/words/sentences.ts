/** Their full stop ends no sentence. */
const shortened =
  /(?:^|[\s(“"‘'])(?:Drs?|Mrs?|Ms|Mx|Prof|St|Sr|Jr|No|vs|etc|e\.g|i\.e|a\.m|p\.m|approx|M|Mme|Mlle|Dre?|cf|[A-Z])\.$/u;
/** Full stops and the like with their closing quotation marks; those of Japanese and Chinese need no space after them. */
const end = /[.?!…]+(?:\s?»|[”’"')\]])*(?=\s|$)|[。！？]+[」』）”]*/gu;

/**
 * The sentences of one paragraph. A question or a silence inside a sentence (“Now?” she says) does not end it: what
 * follows starts with a small letter.
 */
export function sentencesOf(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const found of paragraph.matchAll(end)) {
    const to = found.index + found[0].length;
    if (goesOn(paragraph.slice(from, to), paragraph.slice(to))) continue;
    sentences.push(paragraph.slice(from, to).trim());
    from = to;
  }
  sentences.push(paragraph.slice(from).trim());
  return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function goesOn(before: string, after: string): boolean {
  return /^\s*[“«"‘'(]?\p{Ll}/u.test(after) || shortened.test(before);
}
