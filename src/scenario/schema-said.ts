import { z } from 'zod';
import { condition, id } from './schema-basics.ts';
import { line, prose } from './text.ts';

/** Words that may differ by what happened: one text, or a list of which the first that holds is used and the last has no `when`. */
const saidIn = <Text>(text: z.ZodType<Text, string>) =>
  z.union([
    text.transform((value): { id: string; when?: undefined; text: Text; other_starts_only?: undefined }[] => [
      { id: 'otherwise', text: value },
    ]),
    z
      .array(
        z.strictObject({
          id,
          when: condition.optional().describe('Used only if this holds.'),
          text: text.describe('The words.'),
          other_starts_only: z
            .literal(true)
            .optional()
            .describe('Met only where a site raises or lowers the start values; the checks prove it.'),
        }),
      )
      .min(1),
  ]);
export const saidLine = saidIn(line).describe(
  'One line of text, or a list of { id, when, text } of which the first that holds is used; the last has no when.',
);
export const saidProse = saidIn(prose).describe(
  'Text (paragraphs, *emphasis*, **strong**, lists, [links](https://…)), or a list of { id, when, text } of which the first that holds is used; the last has no when.',
);
