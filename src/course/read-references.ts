import { z } from 'zod';
import type { Diagnostic } from '../scenario/diagnostic.ts';
import { readFile } from '../scenario/read-file.ts';
import type { Reference } from './course.ts';

const reference = z.strictObject({
  short: z.string().min(1).max(60).describe('As cited in a line, such as Kennedy 2009.'),
  text: z.string().min(1).describe('The full citation in one line.'),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .optional()
    .describe('Without https://doi.org/.'),
  url: z
    .string()
    .regex(/^https:\/\/\S+$/)
    .optional()
    .describe('An address, for what has no DOI.'),
  status: z
    .enum(['verified', 'abstract', 'unverified'])
    .describe(
      'Found and read; only its abstract could be reached; or something in the citation is not confirmed.',
    ),
  note: z
    .string()
    .min(1)
    .optional()
    .describe('What is not confirmed, or how it may be used. Not shown to learners.'),
});

const referencesFile = z.strictObject({
  format: z.literal(1),
  references: z.record(z.string().regex(/^[a-z]+\d{4}[a-z]?$/), reference),
});

/** A reference with what is known of it. */
export interface ListedReference extends Reference {
  readonly status: 'verified' | 'abstract' | 'unverified';
  readonly note: string | undefined;
}

export interface ReadReferences {
  /** In the order of the file; undefined when anything is an error. */
  readonly references: readonly ListedReference[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads references.yaml. Never throws; every fault of the file is in the diagnostics. */
export function readReferences(text: string, file: string): ReadReferences {
  const { value, diagnostics } = readFile(referencesFile, text, file);
  if (value === undefined) return { references: undefined, diagnostics };
  const references = Object.entries(value.references).map(
    ([id, { short, text: citation, doi, url, status, note }]) => ({
      id,
      short,
      text: citation,
      url: doi === undefined ? url : `https://doi.org/${encodeURI(doi)}`,
      status,
      note,
    }),
  );
  return { references, diagnostics };
}
