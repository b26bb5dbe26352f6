/** Ends whose `e` is written and not heard: safe, asked, notes, carefully, statement. */
const silent: readonly RegExp[] = [
  /[^aeiouy]e$/,
  /[^aeiouydt]ed$/,
  /(?:[^aeiouyscgzxh]|[^sc]h)es$/,
  /[^aeiouy]e(?=(?:ly|ments?|ful(?:ly)?|less(?:ly)?|ness)$)/,
];
/** Ends of the same form whose `e` is heard: table, tables, metre, settled. */
const heardAfterAll = /[^aeiouylrw](?:l|(?<=t|b)r)e[ds]?$/;
/** Neighbouring vowels that are heard apart: quiet, idea, earlier, usual, doing. */
const apart =
  /(?<![cstgx])i[aou]|iety|^(?:cl|sc)ie|(?<![cstxe])ie(?:t(?!y)|r$|st$|nce)|(?<![gq])u(?:a|ou|ity)|ea$|eo(?!p)|[eou]ing$/g;

/**
 * Syllables of an English word, at least one: groups of vowels, less those that are not heard. Off by one in about one
 * word of twenty, to both sides, which evens out over a text. A number counts as one.
 */
export function syllablesIn(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/[’']s$/u, '')
    .replace(/[^a-z]/g, '')
    // Between vowels it is a consonant: beyond.
    .replace(/(?<=[aeou])y(?=[aeiou])/g, 'w');
  const groups = letters.match(/[aeiouy]+/g)?.length ?? 0;
  const unheard = heardAfterAll.test(letters) ? 0 : silent.filter((end) => end.test(letters)).length;
  return Math.max(1, groups - unheard + (letters.match(apart)?.length ?? 0));
}
