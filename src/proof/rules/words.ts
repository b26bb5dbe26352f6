import { brandNames } from './brands.ts';
import { claimSources } from './claims.ts';
import { doses } from './doses.ts';
import { optionLengths } from './option-lengths.ts';
import { readingLevel } from './reading-level.ts';
import { richestLongest } from './richest-longest.ts';
import type { Rule } from './rule.ts';
import { seedWords } from './seed-words.ts';
import { sentenceLengths } from './sentence-lengths.ts';
import { signatures } from './signatures.ts';
import { sources } from './sources.ts';
import { textLengths } from './text-lengths.ts';
import { toolNames } from './tools.ts';
import { traitWords } from './trait-words.ts';
import { why } from './why.ts';

/** The authors' rules about words, evidence, people and licence. */
export const wordRules: readonly Rule[] = [
  optionLengths,
  richestLongest,
  sources,
  why,
  signatures,
  traitWords,
  brandNames,
  doses,
  readingLevel,
  sentenceLengths,
  textLengths,
  seedWords,
  claimSources,
  toolNames,
];
