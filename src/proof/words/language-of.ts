import type { Language } from './language.ts';
import { english } from './languages/english.ts';
import { french } from './languages/french.ts';
import { japanese } from './languages/japanese.ts';

/** French lengths, which are the more generous. */
const other: Language = { counts: 'words', meanSentence: 18, perWord: 1, why: undefined };
/** Chinese, Thai and their like are written without spaces. */
const otherWithoutSpaces: Language = { ...japanese, why: undefined };

/** @param tag As in a scenario: `en`, `fr-CA`. */
export function languageOf(tag: string): Language {
  const [name = ''] = tag.toLowerCase().split('-');
  return languages.get(name) ?? other;
}

/** For what has been written down in English alone. */
export function isEnglish(tag: string): boolean {
  return languageOf(tag) === english;
}

const languages: ReadonlyMap<string, Language> = new Map([
  ['en', english],
  ['fr', french],
  ['ja', japanese],
  ...['zh', 'yue', 'th', 'lo', 'km', 'my'].map((name) => [name, otherWithoutSpaces] as const),
]);
