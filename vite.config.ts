import { defineConfig } from 'vite';
import { kitConfig } from './scripts/kit/kit-config.ts';
import { player } from './scripts/kit/kits.ts';

/** Builds the player kit into dist/kit/: what every package of a course holds besides its data. */
export default defineConfig(kitConfig(player));
