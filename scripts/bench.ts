import { readProject } from '../src/course/read-project.ts';
import { boundsWidth } from './bench/bounds-width.ts';
import { largeProof } from './bench/large-proof.ts';
import { mapLayout } from './bench/map-layout.ts';
import { modelSpeed } from './bench/model-speed.ts';
import { packagingTime } from './bench/packaging-time.ts';
import { replyTimes } from './bench/reply-times.ts';
import { resumeSizes } from './bench/resume-sizes.ts';
import { tableOf } from './bench/row.ts';
import { sizes } from './bench/sizes.ts';
import { studioTimes } from './bench/studio-times.ts';
import { ensureKit } from './kit/ensure-kit.ts';
import { makePackages } from './packaging/make-packages.ts';
import { projectIn } from './packaging/project-in.ts';

/* `npm run bench`: how fast and how small, measured here and now. Medians, with the middle half of the values behind them. */
const { project } = readProject(projectIn('scenarios'));
if (project === undefined) throw new Error('The course has errors; see "npx tws check".');
const kit = await ensureKit();
makePackages(project, kit, {
  formats: ['scorm12', 'scorm2004', 'web'],
  edition: 4,
  scenarios: [],
  from: 'scenarios',
  out: 'dist/packages',
  settings: '',
});
const encounters = project.scenarios.filter(({ kind }) => kind !== 'orientation');
const rows = [
  ...sizes(),
  resumeSizes(project.scenarios),
  await packagingTime(),
  ...encounters.flatMap(modelSpeed),
  ...encounters.map(boundsWidth),
  largeProof(),
  ...(await replyTimes()),
  mapLayout(),
  ...(await studioTimes()),
];
console.log(tableOf(rows));
process.exitCode = rows.some(({ kept }) => kept === false) ? 1 : 0;
