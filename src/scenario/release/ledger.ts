import { z } from 'zod';
import { error, type Diagnostic } from '../diagnostic.ts';
import { asFields, asText } from '../fields.ts';
import { readFile } from '../read-file.ts';
import { code, id, scenarioId } from '../schema-basics.ts';

const version = z
  .string()
  .regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/)
  .describe('Three numbers, such as 1.2.0.');
const gone = version.optional().describe('A tombstone: the first version in which it was gone.');

const ledgerFile = z.strictObject({
  format: z.literal(1).describe('The version of this format.'),
  id: scenarioId.describe('The scenario that this is the ledger of.'),
  versions: z
    .array(
      z.strictObject({
        version,
        structure: z
          .string()
          .regex(/^[A-Za-z0-9_-]{6}$/)
          .describe('The structure hash: six characters.'),
      }),
    )
    .describe('What was released, the earliest first.'),
  scenes: z.array(z.strictObject({ id, gone })).describe('Every scene that was ever released.'),
  choices: z
    .array(z.strictObject({ id, code, scene: id.describe('Where it was last.'), gone }))
    .describe('Every choice that was ever released.'),
});

/** What was ever released of a scenario: learners' stored runs may hold any of it. Nothing is ever taken out. */
export type Ledger = z.output<typeof ledgerFile>;

export interface ReadLedger {
  /** Undefined when anything in the file is an error. */
  readonly ledger: Ledger | undefined;
  /** In the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the ledger beside a scenario. Never throws.
 *
 * @param scenario The id of that scenario.
 */
export function readLedger(text: string, file: string, scenario: string): ReadLedger {
  const { value, diagnostics } = readFile(ledgerFile, text, file, (data) => {
    const other = asText(asFields(data)['id']);
    if (other === undefined || other === scenario) return [];
    return [
      error(
        'release-id',
        ['id'],
        `This is the ledger of "${other}" and lies beside "${scenario}". Put each beside its own scenario; a copied scenario starts without one.`,
      ),
    ];
  });
  return { ledger: value, diagnostics };
}

/** Whether a text can name a version. */
export function isVersion(text: string): boolean {
  return version.safeParse(text).success;
}
