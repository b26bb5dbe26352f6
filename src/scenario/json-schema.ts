import { z } from 'zod';
import { scenarioFile } from './schema.ts';

/** The scenario format as JSON Schema (draft 7, which every editor reads), for help while an author types. */
export function scenarioJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(scenarioFile, { io: 'input', target: 'draft-7' });
  return { $schema, title: 'A scenario of Two-Way Street, format version 1', ...schema };
}
