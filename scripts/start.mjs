/* `npm start`: builds everything and serves it at http://localhost:4173/ until it is stopped. */
import { installPackages, run } from './prepare.mjs';

installPackages();
run('node_modules/.bin/tsx', ['scripts/package.ts']);
run('node_modules/.bin/tsx', ['scripts/build-site.ts']);
run('node_modules/.bin/tsx', ['scripts/serve-site.ts']);
