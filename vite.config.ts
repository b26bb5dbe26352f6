import { defineConfig } from 'vite';
import { playerKit } from './scripts/kit/player-kit.ts';

/**
 * Builds the player kit into dist/kit/: what every package holds besides course data. One classic script, because module
 * scripts are dead on file:// and on servers that send no proper type (docs/decisions).
 */
export default defineConfig({
  base: './',
  publicDir: false,
  logLevel: 'warn',
  oxc: { decorator: { legacy: true } },
  plugins: [playerKit()],
  build: {
    outDir: 'dist/kit',
    emptyOutDir: true,
    target: 'es2020',
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      input: 'src/player/main.ts',
      output: {
        format: 'iife',
        entryFileNames: 'assets/app.js',
        assetFileNames: 'assets/[name][extname]',
        // Licences are gathered in licenses.txt instead.
        comments: false,
      },
      onLog(level, log, handle) {
        // In an IIFE `import.meta.url` is replaced by nothing and fails when it is used, not now.
        if (log.code === 'EMPTY_IMPORT_META')
          throw new Error(`The player must not use import.meta or import(): ${log.message}`);
        handle(level, log);
      },
    },
  },
});
