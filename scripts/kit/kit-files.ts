import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { KitPlan } from './kits.ts';
import { licensesOf } from './licenses.ts';

/** Adds the page, its style and the licences of what was bundled to a kit's scripts. */
export function kitFiles({ folder, copied, hasCourses }: KitPlan): Plugin {
  return {
    name: 'kit-files',
    buildStart() {
      const missing = Object.values(copied).find((path) => !existsSync(path));
      if (missing !== undefined) this.error(`${folder} needs ${missing}.`);
    },
    transform: {
      filter: { id: /\.styles\.ts$/ },
      // Indentation and comments in styles reach the learner otherwise: minifiers leave template texts alone.
      handler: (code) => ({ code: code.replace(/\/\*[^]*?\*\//g, '').replace(/\n\s+/g, '\n'), map: null }),
    },
    generateBundle(_options, bundle) {
      for (const [fileName, path] of Object.entries(copied)) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path, 'utf8') });
      }
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: licensesOf(modules, hasCourses) });
    },
  };
}
