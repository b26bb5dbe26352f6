import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { administratorsPage } from './administrators/administrators-page.ts';

/* Writes docs/administrators.md anew, from what makes the sheet in each package. */
const page = 'docs/administrators.md';
const style = await resolveConfig(page);
writeFileSync(page, await format(administratorsPage(), { ...style, parser: 'markdown' }));
