import { mkdirSync } from 'node:fs';
import { Author } from '../tests/support/studio/author.ts';
import { StudioVisit } from '../tests/support/studio/studio-visit.ts';
import { Camera } from './pictures/camera.ts';
import { walk } from './pictures/walk.ts';
import { withoutChance } from './pictures/still-page.ts';
import { buildStudio } from './site/build-studio.ts';

/* `npm run pictures`: builds the studio and walks an author's journey through it; the pictures of docs/authors.md are taken on the way. */
const site = 'dist/pictures';
const folder = process.argv[2] ?? 'docs/pictures';

await buildStudio(`${site}/studio`);
mkdirSync(folder, { recursive: true });
const studio = await StudioVisit.open({ width: 1280, height: 800 }, { colorScheme: 'light', site });
try {
  await withoutChance(studio.context);
  await walk(async () => new Author(await studio.visit()), new Camera(folder));
} finally {
  await studio.close();
}
