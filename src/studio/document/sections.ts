/** A stretch of the file that can be read by itself. */
export interface Section {
  readonly start: number;
  readonly text: string;
  /** Names of the maps around it. */
  readonly within: readonly string[];
}

const topKey = /^[A-Za-z_][\w-]*[ \t]*:/;

/**
 * Cuts a scenario file into its top-level entries, and its scenes into one section each, so that after an edit only
 * what changed is read again. Anything that is not plainly of that shape stays in one piece.
 */
export function sectionsOf(text: string): readonly Section[] {
  const starts = keyLines(text, 0, text.length, 0);
  if (starts === undefined || starts.length === 0) return [{ start: 0, text, within: [] }];
  return starts.flatMap((start, index) => {
    const from = index === 0 ? 0 : start;
    const end = starts[index + 1] ?? text.length;
    const whole = { start: from, text: text.slice(from, end), within: [] };
    const head = /^scenes[ \t]*:[ \t]*(#.*)?\r?\n/.exec(text.slice(start, end));
    return head === null ? [whole] : scenesIn(text, start + head[0].length, end, whole);
  });
}

function scenesIn(text: string, from: number, end: number, whole: Section): readonly Section[] {
  const indent = /^(?:[ \t]*(?:#.*)?\r?\n)*( +)\S/.exec(text.slice(from, end))?.[1]?.length;
  const starts = indent === undefined ? undefined : keyLines(text, from, end, indent);
  if (starts === undefined || starts.length === 0) return [whole];
  return [
    { start: whole.start, text: text.slice(whole.start, from), within: [] },
    ...starts.map((start, index) => {
      const begin = index === 0 ? from : start;
      return { start: begin, text: text.slice(begin, starts[index + 1] ?? end), within: ['scenes'] };
    }),
  ];
}

/** Offsets of the lines that begin an entry at an indentation; undefined if some line there is anything else. */
function keyLines(text: string, from: number, end: number, indent: number): number[] | undefined {
  const starts: number[] = [];
  for (let at = from; at < end; at = next(text, at, end)) {
    const line = text.slice(at, next(text, at, end));
    if (/^\s*(#.*)?\s*$/.test(line)) continue;
    const depth = /^ */.exec(line)?.[0].length ?? 0;
    if (depth > indent) continue;
    if (depth < indent || !topKey.test(line.slice(indent))) return undefined;
    starts.push(at);
  }
  return starts;
}

function next(text: string, at: number, end: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 || newline >= end ? end : newline + 1;
}
