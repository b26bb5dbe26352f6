import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, chromiumPath } from './scripts/chromium.ts';

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.ts', 'tests/e2e/**'],
          testTimeout: 120_000,
        },
      },
      {
        oxc: { decorator: { legacy: true } },
        optimizeDeps: {
          include: [
            'axe-core',
            '@dicebear/core',
            '@dicebear/open-peeps',
            'fast-check',
            'fflate',
            'lit',
            'lit/decorators.js',
            'lit/directives/repeat.js',
            'xstate',
            'yaml',
            'zod',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          testTimeout: 15_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: chromiumPath(), args: [...chromiumArguments] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // After everything else, so that no page has to wait for a proof.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
