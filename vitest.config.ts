import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, chromiumPath } from './scripts/chromium.ts';

/** Those that the studio uses. A browser test that meets one not named here starts again in the middle. */
const controls = [
  'button',
  'icon',
  'input',
  'textarea',
  'number-input',
  'select',
  'option',
  'checkbox',
  'radio-group',
  'radio',
  'switch',
  'dialog',
  'dropdown',
  'dropdown-item',
  'slider',
  'progress-bar',
  'details',
  'tooltip',
  'callout',
  'tag',
  'badge',
  'divider',
];

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
          setupFiles: ['tests/support/fixed-chance.ts'],
        },
      },
      {
        oxc: { decorator: { legacy: true } },
        optimizeDeps: {
          include: [
            'axe-core',
            ...controls.map((name) => `@awesome.me/webawesome/dist/components/${name}/${name}.js`),
            '@awesome.me/webawesome/dist/components/icon/library.js',
            '@codemirror/autocomplete',
            '@codemirror/commands',
            '@codemirror/lang-yaml',
            '@codemirror/language',
            '@codemirror/lint',
            '@codemirror/search',
            '@codemirror/state',
            '@codemirror/view',
            '@dagrejs/dagre',
            '@lezer/highlight',
            'codemirror',
            'd3-selection',
            'd3-transition',
            'd3-zoom',
            'fake-indexeddb',
            'idb',
            '@dicebear/core',
            '@dicebear/open-peeps',
            'fast-check',
            'fflate',
            'lit',
            'lit/decorators.js',
            'lit/directive.js',
            'lit/directives/live.js',
            'lit/directives/ref.js',
            'lit/directives/repeat.js',
            'lit/directives/style-map.js',
            'lit/directives/class-map.js',
            'lit/directives/guard.js',
            'lit/directives/if-defined.js',
            'lit/directives/keyed.js',
            'xstate',
            'yaml',
            'zod',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          testTimeout: 15_000,
          setupFiles: ['tests/support/fixed-chance.ts'],
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
