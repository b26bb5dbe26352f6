import { isMap, isScalar, isSeq, parseDocument, type ParsedNode } from 'yaml';
import type { CourseFile } from './read-course.ts';

interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The text of course.yaml for some of its scenarios: everything stays as it is written but the id, the title, the list of
 * scenarios and how many of them complete the course.
 *
 * @param text Of the whole course; without errors.
 * @param part What it is to say.
 */
export function textOfPart(text: string, part: CourseFile): string {
  const { contents } = parseDocument(text, { prettyErrors: false, version: '1.2' });
  const completion = valueOf(contents, 'completion');
  const wanted: readonly (readonly [ParsedNode | undefined, string])[] = [
    [valueOf(contents, 'id'), part.id],
    [valueOf(contents, 'title'), JSON.stringify(part.title)],
    [valueOf(contents, 'scenarios'), `[${part.scenarios.join(', ')}]`],
    [valueOf(completion, 'er'), String(part.completion.er)],
    [valueOf(completion, 'clinic'), String(part.completion.clinic)],
  ];
  return wanted
    .flatMap(([node, words]) => replacement(text, node, words))
    .toSorted((one, other) => other.from - one.from)
    .reduce((before, { from, to, text: words }) => before.slice(0, from) + words + before.slice(to), text);
}

function replacement(text: string, node: ParsedNode | undefined, words: string): readonly Replacement[] {
  if (node === undefined) return [];
  const [from, to] = node.range;
  // A list on lines of its own may begin at the margin, where one in brackets may not.
  const isAtMargin = from === 0 || text[from - 1] === '\n';
  const end = isSeq(node) && !node.flow ? (node.items.at(-1)?.range?.[1] ?? to) : to;
  return [{ from, to: end, text: isAtMargin ? `  ${words}` : words }];
}

function valueOf(node: ParsedNode | null | undefined, name: string): ParsedNode | undefined {
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === name);
  return pair?.value ?? undefined;
}
