import { defineConfig } from 'vite';
import { classicScripts } from './scripts/kit/classic-scripts.ts';
import { playerKit } from './scripts/kit/player-kit.ts';

/**
 * Builds the player kit into dist/kit/: what every package holds besides course data. Two classic scripts: `app.js` up to
 * the hub, and `play.js`, loaded while the learner reads.
 */
export default defineConfig({
  base: './',
  publicDir: false,
  logLevel: 'warn',
  oxc: { decorator: { legacy: true } },
  plugins: [playerKit(), classicScripts('assets/app.js', 'assets/play.js')],
  build: {
    outDir: 'dist/kit',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { app: 'src/player/main.ts', play: 'src/player/play-script.ts' },
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
          throw new Error(`The player must not use import.meta or import(): ${log.message}`);
        handle(level, log);
      },
    },
  },
});
