import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { licensesOf } from './licenses.ts';

/** The files of the kit that are copied as they are, by their address in it. */
export const copied: Readonly<Record<string, string>> = {
  'index.html': 'src/player/index.html',
  'assets/app.css': 'src/player/app.css',
};

/** Adds the page, its style and the licences of what was bundled to the player's script. */
export function playerKit(): Plugin {
  return {
    name: 'player-kit',
    buildStart() {
      const missing = Object.values(copied).find((path) => !existsSync(path));
      if (missing !== undefined) this.error(`The player kit needs ${missing}.`);
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
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: licensesOf(modules) });
    },
  };
}
