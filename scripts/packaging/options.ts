import { parseArgs } from 'node:util';
import type { Edition, Format } from '../../scorm/package/package-files.ts';

export interface PackageOptions {
  readonly formats: readonly Format[];
  readonly edition: Edition;
  /** Ids of the scenarios to pack; all of the course's if empty. */
  readonly scenarios: readonly string[];
  /** The folder that the project lies in. */
  readonly from: string;
  readonly out: string;
  /** Launch settings for the manifest. */
  readonly settings: string;
}

const formats: readonly Format[] = ['scorm12', 'scorm2004', 'web'];

export const usage = `npm run package -- [options]

  --from FOLDER                    the course to pack: a folder with a course.yaml, laid out as scenarios/ (scenarios)
  --format scorm12|scorm2004|web   what to make; may be given several times (all three)
  --edition 3|4                    of SCORM 2004 (4)
  --scenario ID                    pack this scenario of the course; may be given several times (all)
  --settings "a=b&c=d"             launch settings for the LMS to hand to the course, at most 255 characters (none)
  --out DIR                        where to (dist/packages)`;

/** Throws an Error with a sentence for the person at the keyboard. */
export function packageOptions(args: readonly string[]): PackageOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      from: { type: 'string', default: 'scenarios' },
      format: { type: 'string', multiple: true, default: [...formats] },
      edition: { type: 'string', default: '4' },
      scenario: { type: 'string', multiple: true, default: [] },
      settings: { type: 'string', default: '' },
      out: { type: 'string', default: 'dist/packages' },
    },
  });
  if (values.settings.length > 255)
    throw new Error('--settings has more than 255 characters, which an LMS may cut.');
  return {
    formats: [...new Set(values.format)].map(formatNamed),
    edition: editionNamed(values.edition),
    scenarios: values.scenario,
    from: values.from,
    out: values.out,
    settings: values.settings,
  };
}

function formatNamed(name: string): Format {
  const format = formats.find((known) => known === name);
  if (format === undefined) throw new Error(`--format is ${formats.join(', ')}; not "${name}".`);
  return format;
}

function editionNamed(name: string): Edition {
  if (name === '3') return 3;
  if (name === '4') return 4;
  throw new Error(`--edition is 3 or 4; not "${name}".`);
}
