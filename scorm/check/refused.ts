import type { Refusal } from './refusal.ts';
import { zipLimits } from './zip/limits.ts';

const again = 'download it again, or export the course again';

/** Why no zip could be looked into, whatever it holds. */
const sentences = {
  empty: `This file is empty (0 bytes); ${again}.`,
  'not-a-zip':
    'This is not a zip file; a SCORM package is one zip, so export the course again as SCORM 1.2 and take that zip as it is.',
  truncated: `The end of this zip is missing, so it did not arrive whole; ${again}.`,
  'damaged-zip': `This zip is damaged, for its list of files does not fit the file; ${again}.`,
  zip64:
    'This zip is written in the form for very large archives (zip64), which many LMSs cannot read; zip the files again with an ordinary program, or make the course smaller.',
  'several-parts':
    'This is one part of a zip that was cut into several; put the parts together and zip the course as one file.',
  'too-many-files': `This zip holds more files than are looked into here (${zipLimits.mostEntries.toLocaleString('en')}); take out what does not belong to the course, and zip it again.`,
  'too-large': `Unpacked, the files in this zip come to more than ${zipLimits.largestTotal / 1024 ** 3} GB, which is more than LMSs take; make the course smaller, mostly its films, and export it again.`,
  'zip-bomb':
    'This small zip would unpack to a huge one, as files do that are made to do harm; do not import it, and ask whoever sent it for the course itself.',
  overlapping:
    'Files in this zip lie over one another, as in zips that are made to do harm; do not import it, and ask whoever sent it for the course itself.',
} as const satisfies Readonly<Record<string, string>>;

export function refused(code: keyof typeof sentences): Refusal {
  return { code, says: sentences[code] };
}
