import { cpSync } from 'node:fs';
import { build, type Plugin } from 'vite';
import { licensesOf } from '../kit/licenses.ts';
import { writeSiteKit } from '../kit/write-site-kit.ts';
import { studioConfig } from './studio-config.ts';

/** Builds the studio into a folder: its pages, the player kit that it makes packages with, and our scenarios to start from. */
export async function buildStudio(folder: string): Promise<void> {
  await build({ ...studioConfig(folder), plugins: [licenses()] });
  await writeSiteKit(`${folder}/kit`);
  cpSync('scenarios', `${folder}/starters`, { recursive: true });
}

/** The licences of what is bundled, beside it. */
function licenses(): Plugin {
  return {
    name: 'licenses',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: licensesOf(modules) });
    },
  };
}
