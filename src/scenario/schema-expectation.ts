import { z } from 'zod';
import {
  bandOrBands,
  bands,
  endingIds,
  id,
  measure,
  pairs,
  range,
  residentEndingIds,
} from './schema-basics.ts';

const bandCheck = z
  .strictObject({
    reads: z.enum(pairs).describe('The kind of offer.'),
    is: bandOrBands.describe('A band, or a list of them.'),
  })
  .describe('How open the resident is by then, for one kind of offer.');

/** What an author says must hold at the end of a path. */
export const expectation = z
  .strictObject({
    title: z.string().min(1).max(200).describe('What this shows, in a sentence.'),
    path: z
      .array(id)
      .describe(
        'Ids of the choices from the first on; repair_name_it, repair_kind_act and repair_carry_on stand for the repair moment.',
      ),
    scene: id.optional().describe('The scene that comes then.'),
    ending: z
      .enum([...endingIds, ...residentEndingIds])
      .optional()
      .describe('How the act that this path ends has ended.'),
    reply: z.enum(bands).optional().describe('The band of the reply to the last choice.'),
    offer: bandCheck.optional(),
    levels: z
      .array(z.strictObject({ of: measure, ...range }))
      .default([])
      .describe('Levels by then, each from at_least to under below.'),
    margin: z
      .strictObject({
        at_least: z.int().min(0).max(8).optional().describe('Segments, from 0 to 8.'),
        below: z.int().min(1).max(9).optional().describe('Segments, from 1 to 9.'),
      })
      .optional()
      .describe('Segments of the margin left by then.'),
    open: z.array(id).default([]).describe('Choices that are open then.'),
    closed: z.array(id).default([]).describe('Choices that are not open then.'),
  })
  .describe('A path, and what must hold at its end.');

/** A file of expectations beside a scenario. */
export const expectationsFile = z.strictObject({
  format: z.literal(1).describe('The version of this format.'),
  expect: z.array(expectation).describe('Paths, and what must hold at the end of each.'),
});
