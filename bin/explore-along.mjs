/*
 * A thread that explores along with `tws`. It has to be there while a second of work is shared, so it is not loaded file by
 * file as `tws` is, but bundled in memory.
 */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const { outputFiles } = buildSync({
  entryPoints: [fileURLToPath(new URL('../src/cli/explore-along.ts', import.meta.url))],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
});
const { exploreAlong } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
exploreAlong();
