import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { build } from 'vite';

const packages = 'dist/packages';
const parts = [
  {
    entry: 'scorm/preview/desk/main.ts',
    file: 'desk.js',
    pages: ['scorm/preview/desk/index.html', 'scorm/preview/desk/desk.css'],
    to: '',
  },
  {
    entry: 'scorm/preview/play/main.ts',
    file: 'play.js',
    pages: ['scorm/preview/play/index.html', 'scorm/preview/play/play.css'],
    to: 'play/',
  },
  { entry: 'scorm/preview/worker/service-worker.ts', file: 'worker.js', pages: [], to: 'play/' },
];

/**
 * Builds the LMS on your desk into a folder, with our packages.
 *
 * @throws {Error} If the packages have not been made.
 */
export async function buildDesk(site: string): Promise<void> {
  for (const { entry, file, pages, to } of parts) {
    const folder = `${site}/${to}`;
    mkdirSync(folder, { recursive: true });
    await build({
      configFile: false,
      logLevel: 'warn',
      oxc: { decorator: { legacy: true } },
      build: {
        outDir: folder,
        emptyOutDir: false,
        target: 'es2022',
        lib: { entry, formats: ['iife'], name: 'site', fileName: () => file },
      },
    });
    for (const page of pages) copyFileSync(page, `${folder}${page.split('/').pop()}`);
  }
  mkdirSync(`${site}/packages`, { recursive: true });
  const zips = ['scorm12', 'scorm2004', 'check-scorm12', 'check-scorm2004'];
  for (const name of zips.map((kind) => `two-way-street-${kind}.zip`)) {
    if (!existsSync(`${packages}/${name}`))
      throw new Error(`${packages}/${name} is missing; run "npm run package" first.`);
    copyFileSync(`${packages}/${name}`, `${site}/packages/${name}`);
  }
}
