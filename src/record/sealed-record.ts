import { asCode, checkCode, type Maker } from './check-code.ts';

/** Most characters of a text that can be a record; a longer one is not looked at. */
export const longestRecord = 100_000;

/** What can be said of a text that is said to be a record. */
export type Verdict =
  | { readonly is: 'empty' | 'too-long' | 'no-record' | 'no-code' | 'changed' }
  | { readonly is: 'other-course'; readonly course: string }
  | { readonly is: 'agrees'; readonly covered: string }
  /** Made by another version or build of this course; whether its code agrees with its text. */
  | {
      readonly is: 'other-version';
      readonly version: string;
      readonly agrees: boolean;
      readonly covered: string;
    };

const form = '1';

/** The lines with a first and a last one around them by which they can be checked. */
export function sealRecord(lines: readonly string[], maker: Maker): string[] {
  const { course, version, build } = maker;
  const code = checkCode(lines.join('\n'), maker);
  return [`[record ${form} | ${course} | ${version} | ${build}]`, ...lines, `[check code ${code}]`];
}

/** Whether a text still is what this course once made; reads what stands between the first line and the code. */
export function verifyRecord(text: string, here: Maker): Verdict {
  if (text.length > longestRecord) return { is: 'too-long' };
  if (text.trim() === '') return { is: 'empty' };
  const plain = text.normalize('NFKC');
  const head = /\[\s*record\s+(\d{1,3})\s*\|([^|[\]]{1,120})\|([^|[\]]{1,60})\|([^|[\]]{1,60})\]/i.exec(
    plain,
  );
  if (head === null) return { is: 'no-record' };
  const [first, madeIn, course, version, build] = head.map((part) => part.trim()) as [
    string,
    string,
    string,
    string,
    string,
  ];
  if (course !== here.course) return { is: 'other-course', course };
  const rest = plain.slice(head.index + first.length);
  const end = /\[\s*check\s+code\s+([0-9a-z][0-9a-z\s\-‐-―]{0,40})\]/i.exec(rest);
  if (end === null) return { is: 'no-code' };
  const covered = rest.slice(0, end.index).trim();
  const made = { course, version, build };
  const agrees = madeIn === form && checkCode(covered, made) === asCode(end[1] ?? '');
  if (build !== here.build) return { is: 'other-version', version, agrees, covered };
  return agrees ? { is: 'agrees', covered } : { is: 'changed' };
}
