import { createHash } from 'node:crypto';
import { packageFiles } from '../../../scorm/package/package-files.ts';
import { zipOf } from '../../../scorm/package/zip.ts';
import { partsOf } from './builders.ts';

/* Run by itself under different time zones: prints what a package's bytes come to, and the zone it was made in. */
const hash = createHash('sha256')
  .update(zipOf(packageFiles(partsOf('scorm2004'))))
  .digest('hex');
process.stdout.write(`${hash} ${Intl.DateTimeFormat().resolvedOptions().timeZone}`);
