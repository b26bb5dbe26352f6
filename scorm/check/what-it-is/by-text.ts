import { endingOf } from './by-name.ts';
import type { ThingCode } from './kinds.ts';

/** Root elements that say what a file of XML is. */
const roots: readonly (readonly [RegExp, ThingCode])[] = [
  [/<(\w+:)?cartridge_basiclti_link/i, 'lti'],
  [/<(\w+:)?(questestinterop|assessmentItem|assessmentTest)\b/i, 'qti'],
  [/<(\w+:)?tincan\b/i, 'xapi'],
  [/<(\w+:)?courseStructure\b/i, 'cmi5'],
  [/<(\w+:)?manifest\b/i, 'manifest-alone'],
  [/<svg\b/i, 'picture'],
];

/** What a text is, by its first lines. */
export function byText(name: string, head: string): ThingCode {
  const text = head.trimStart();
  if (/\[\s*record\s+\d{1,3}\s*\|/i.test(text)) return 'record';
  if (text.startsWith('{') || text.startsWith('['))
    return isCourseOfAicc(text) ? 'aicc' : isDraftCard(text) ? 'draft' : 'json';
  if (!text.startsWith('<')) return 'text';
  const root = roots.find(([pattern]) => pattern.test(text))?.[1];
  if (root !== undefined && !isPage(text)) return root;
  if (isPage(text)) return ['zip', 'pif'].includes(endingOf(name)) ? 'html-as-zip' : 'html';
  return 'xml';
}

function isPage(text: string): boolean {
  const plain = text.replaceAll(/<!--[\s\S]*?-->|<\?[^>]*>/g, '').trimStart();
  return /^<(!doctype\s+html|html|head|body|script|meta|title)\b/i.test(plain);
}

function isCourseOfAicc(text: string): boolean {
  return /^\[course\]/i.test(text);
}

function isDraftCard(text: string): boolean {
  return /"program"\s*:\s*"two-way-street"/.test(text);
}
