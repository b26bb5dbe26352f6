import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { Author } from '../tests/support/studio/author.ts';
import { StudioVisit } from '../tests/support/studio/studio-visit.ts';
import { chromiumArguments, chromiumPath } from './chromium.ts';
import { Camera } from './pictures/camera.ts';
import { withoutChance } from './pictures/still-page.ts';
import { walk } from './pictures/walk.ts';
import { walkAdministrators } from './pictures/walk-administrators.ts';
import { walkDesk } from './pictures/walk-desk.ts';
import { buildDesk } from './site/build-desk.ts';
import { buildStudio } from './site/build-studio.ts';

/*
 * `npm run pictures [FOLDER [authors | administrators]]`: builds the studio and walks an author's journey through it, then
 * builds the desk and walks an administrator's through packages and desk; the pictures of docs/authors.md and
 * docs/administrators-walk.md are taken on the way. The packages are built before, by `npm run package`.
 */
const site = 'dist/pictures';
const [folder = 'docs/pictures', only] = process.argv.slice(2);

mkdirSync(folder, { recursive: true });
const camera = new Camera(folder);
if (only !== 'administrators') await ofAuthors();
if (only !== 'authors') await ofAdministrators();

async function ofAuthors(): Promise<void> {
  await buildStudio(`${site}/studio`);
  const studio = await StudioVisit.open({ width: 1280, height: 800 }, { colorScheme: 'light', site });
  try {
    await withoutChance(studio.context);
    await walk(async () => new Author(await studio.visit()), camera);
  } finally {
    await studio.close();
  }
}

async function ofAdministrators(): Promise<void> {
  await buildDesk(site);
  // What is drawn in parts differs by a shade in the corners, from one time to the next.
  const args = [...chromiumArguments, '--disable-partial-raster'];
  const browser = await chromium.launch({ executablePath: chromiumPath(), args });
  try {
    await walkAdministrators(browser, camera);
    await walkDesk(browser, site, camera);
  } finally {
    await browser.close();
  }
}
