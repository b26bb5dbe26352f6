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

/** For the packages that check an LMS. */
export interface CheckOptions {
  readonly formats: readonly LmsFormat[];
  readonly edition: Edition;
  readonly out: string;
}

/** What is to be made; one of them at least. */
export interface Wanted {
  readonly course: PackageOptions | undefined;
  readonly check: CheckOptions | undefined;
}

type LmsFormat = Exclude<Format, 'web'>;
const lmsFormats: readonly LmsFormat[] = ['scorm12', 'scorm2004'];
const formats: readonly Format[] = [...lmsFormats, 'web'];

export const usage = `npm run package -- [options]

Without options that choose something of the course: our course in all formats, and the packages that check an LMS.

  --from FOLDER                    the course to pack: a folder with a course.yaml, laid out as scenarios/ (scenarios)
  --format scorm12|scorm2004|web   what to make; may be given several times (all three)
  --edition 3|4                    of SCORM 2004 (4)
  --scenario ID                    pack this scenario of the course; may be given several times (all)
  --settings "a=b&c=d"             launch settings for the LMS to hand to the course, at most 255 characters (none)
  --check-package                  make only the packages that check an LMS; with --format, --edition and --out alone
  --out DIR                        where to (dist/packages)`;

/** Throws an Error with a sentence for the person at the keyboard. */
export function packageOptions(args: readonly string[]): Wanted {
  const { values: given } = parseArgs({
    args: [...args],
    options: {
      from: { type: 'string' },
      format: { type: 'string', multiple: true },
      edition: { type: 'string', default: '4' },
      scenario: { type: 'string', multiple: true },
      settings: { type: 'string' },
      out: { type: 'string', default: 'dist/packages' },
      'check-package': { type: 'boolean', default: false },
    },
  });
  const { from = 'scenarios', scenario = [], settings = '', out } = given;
  const edition = editionNamed(given.edition);
  const ofCourses = (['from', 'scenario', 'settings'] as const).filter((name) => given[name] !== undefined);
  if (given['check-package']) {
    if (ofCourses[0] !== undefined)
      throw new Error(`--check-package holds no course, so it goes without --${ofCourses[0]}.`);
    return { course: undefined, check: { formats: checkFormats(given.format), edition, out } };
  }
  if (settings.length > 255)
    throw new Error('--settings has more than 255 characters, which an LMS may cut.');
  const isPlain = ofCourses.length === 0 && given.format === undefined;
  return {
    course: {
      formats: [...new Set(given.format ?? formats)].map(formatNamed),
      edition,
      scenarios: scenario,
      from,
      out,
      settings,
    },
    check: isPlain ? { formats: lmsFormats, edition, out } : undefined,
  };
}

function checkFormats(names: readonly string[] = lmsFormats): readonly LmsFormat[] {
  return [...new Set(names)].map(formatNamed).map((format) => {
    if (format !== 'web') return format;
    throw new Error('--check-package is for an LMS: its --format is scorm12 or scorm2004.');
  });
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
