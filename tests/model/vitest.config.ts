import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests of the model alone, for mutation testing. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/model/**/*.test.ts'],
    environment: 'node',
  },
});
