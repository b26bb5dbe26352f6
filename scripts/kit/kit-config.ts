import type { InlineConfig, Plugin } from 'vite';
import { classicScripts } from './classic-scripts.ts';
import { kitFiles } from './kit-files.ts';
import type { KitPlan } from './kits.ts';

/** How Vite builds a kit. */
export function kitConfig(plan: KitPlan) {
  const [first = '', second] = Object.keys(plan.scripts).map((name) => `assets/${name}.js`);
  return {
    base: './',
    publicDir: false,
    logLevel: 'warn',
    oxc: { decorator: { legacy: true } },
    plugins: [kitFiles(plan), classicScripts(first, second)] as Plugin[],
    build: {
      outDir: plan.folder,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { ...plan.scripts },
        output: {
          format: 'es',
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
          // Licences are gathered in licenses.txt instead.
          comments: false,
        },
        onLog(level, log, handle) {
          // In an IIFE `import.meta.url` is replaced by nothing and fails when it is used, not now.
          if (log.code === 'EMPTY_IMPORT_META')
            throw new Error(`What an LMS launches must not use import.meta or import(): ${log.message}`);
          handle(level, log);
        },
      },
    },
  } satisfies InlineConfig;
}
