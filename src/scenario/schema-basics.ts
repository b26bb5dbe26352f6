import { z } from 'zod';
import { bands, pairs, roles, strands } from './schema-names.ts';

/* Names, numbers and conditions: what the parts of the scenario format are made of. */

export {
  strands,
  pairs,
  bands,
  covers,
  roles,
  expressions,
  endingIds,
  residentEndingIds,
} from './schema-names.ts';

export const id = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/)
  .max(40)
  .describe(
    'A name of small letters, digits and underscores, starting with a letter. It never changes once released.',
  );
export const scenarioId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/)
  .max(24);
export const code = z
  .string()
  .regex(/^[A-QS-Za-z0-9][a-z0-9]$/)
  .describe(
    'Two characters that stand for this choice in what is stored. Never used again in this scenario, even after the choice is gone. The second differs within a scene. R as the first is reserved for the repair moment.',
  );
export const measure = z
  .enum([...strands, 'O', 'safety', 'alliance', ...pairs])
  .describe(
    'A strand (V C R G T B), the teacher’s openness O, a level (safety, alliance), or a pair (disclose, challenge, reflect, invite).',
  );
export const range = {
  at_least: z.int().min(0).max(100).optional().describe('Points, from 0 to 100.'),
  below: z.int().min(0).max(101).optional().describe('Points, from 0 to 101.'),
};

export const idOrIds = z
  .union([id, z.array(id).min(1)])
  .transform((value) => (typeof value === 'string' ? [value] : value));
export const bandOrBands = z
  .union([z.enum(bands), z.array(z.enum(bands)).min(1)])
  .transform((value) => (typeof value === 'string' ? [value] : value));

/** Everything named in one condition must hold. */
export const condition = z
  .strictObject({
    chose: idOrIds.optional().describe('One of these choices was made earlier (or just now).'),
    visited: idOrIds.optional().describe('One of these scenes was played.'),
    flag: idOrIds.optional().describe('All of these flags are set.'),
    band: bandOrBands.optional().describe('How open the resident was in the reply just given.'),
    offer: z
      .strictObject({
        reads: z.enum(pairs).describe('The kind of offer.'),
        is: bandOrBands.describe('A band, or a list of them.'),
      })
      .optional()
      .describe('How open the resident would be now, for one kind of offer.'),
    level: z
      .strictObject({ of: measure, ...range })
      .optional()
      .describe('A strand, level or pair, from at_least to under below.'),
    margin: z
      .strictObject({
        at_least: z.int().min(0).max(8).optional().describe('Segments, from 0 to 8.'),
        below: z.int().min(1).max(9).optional().describe('Segments, from 1 to 9.'),
      })
      .optional()
      .describe('Segments left of the patient-safety margin.'),
    minutes_left: z
      .strictObject({
        at_least: z.int().min(-60).max(60).optional().describe('Minutes, from -60 to 60.'),
        below: z.int().min(-60).max(60).optional().describe('Minutes, from -60 to 60.'),
      })
      .optional()
      .describe('Minutes of attention left; below 0 when over time.'),
    promise: z
      .strictObject({
        of: id,
        is: z.enum(['unmade', 'open', 'kept', 'broken']).describe('What became of it so far.'),
      })
      .optional()
      .describe('How a promise stands.'),
    rupture: z
      .enum(['open', 'past', 'never'])
      .optional()
      .describe('Whether a breach is open, was open before, or never was.'),
    recognised: z.enum(roles).optional().describe('A role of the resident that has been recognised.'),
    rescued: z.boolean().optional().describe('The rescue scene has been played.'),
    get all() {
      return z.array(condition).min(1).optional().describe('Each of these must hold.');
    },
    get any() {
      return z.array(condition).min(1).optional().describe('At least one of these must hold.');
    },
    get not() {
      return condition.optional().describe('This must not hold.');
    },
  })
  .meta({
    id: 'condition',
    description: 'What must be true. Everything named must hold; use any, all and not to combine.',
  });
