import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { filledIn } from './administrators/walk-tables.ts';

/* Writes the tables of docs/administrators-walk.md anew, from what the code says. */
const page = 'docs/administrators-walk.md';
const style = await resolveConfig(page);
writeFileSync(
  page,
  await format(await filledIn(readFileSync(page, 'utf8')), { ...style, parser: 'markdown' }),
);
