import { resolve } from 'node:path';
import type { InlineConfig } from 'vite';

const root = resolve(import.meta.dirname, '../../src/studio');

/** How the studio is built: pages with modules of their own, workers beside them, nothing written into a page. */
export function studioConfig(outDir: string): InlineConfig {
  return {
    root,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    oxc: { decorator: { legacy: true } },
    worker: { format: 'es' },
    build: {
      outDir: resolve(outDir),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1500,
      rolldownOptions: { input: [`${root}/index.html`, `${root}/rehearse.html`] },
    },
  };
}
