import type { Line } from './prose.ts';

/** A line without its emphasis and links. */
export function plainText(line: Line): string {
  return line
    .map((run) =>
      typeof run === 'string'
        ? run
        : plainText('em' in run ? run.em : 'strong' in run ? run.strong : run.text),
    )
    .join('');
}
