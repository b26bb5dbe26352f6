/* `npm run build`: the packages, and the site that shows them, in dist/site/. */
import { installPackages, run } from './prepare.mjs';

installPackages();
run('node_modules/.bin/tsx', ['scripts/package.ts']);
run('node_modules/.bin/tsx', ['scripts/build-site.ts']);
