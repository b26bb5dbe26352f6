import { cpSync, rmSync } from 'node:fs';
import { buildDesk } from './site/build-desk.ts';
import { buildStudio } from './site/build-studio.ts';

/** The static site: the LMS on your desk with our freshly built packages, and the studio. Packages are built before. */
const site = 'dist/site';

rmSync(site, { recursive: true, force: true });
await buildDesk(site);
await buildStudio(`${site}/studio`);
cpSync('dist/packages/two-way-street-web', `${site}/course`, { recursive: true });
console.log(`The site is in ${site}/`);
