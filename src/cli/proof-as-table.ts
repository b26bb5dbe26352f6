import type { ActProof, EndingProof, HabitProof, Path, Proof } from '../proof/proof.ts';
import type { Diagnostic } from '../scenario/diagnostic.ts';
import { plainText } from '../scenario/plain-text.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { cut, fitting, grouped, points, share, whole } from './amounts.ts';
import { painter } from './colour.ts';
import { columns } from './columns.ts';
import { surprises } from './surprises.ts';

export interface Proven {
  readonly scenario: Scenario;
  readonly proof: Proof;
  readonly diagnostics: readonly Diagnostic[];
  /** As it was typed, to be typed again. */
  readonly path: string;
  /** Decisions that were to be played one by one at most. */
  readonly limit: number;
  readonly colours: boolean;
}

/** Characters of a line of the table. */
const width = 100;
const mostFindings = 12;

/** A proof in one screen: what is certain, what habits lead to, what surprises, and where to look. */
export function proofAsTable(proven: Proven): readonly string[] {
  const { scenario, proof, colours } = proven;
  const paint = painter(colours);
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', paint('bold', title), ...lines];
  return [
    paint('bold', cut(`${scenario.id}: ${plainText(scenario.title)}`, width)),
    how(proven),
    ...facts(proof),
    ...proof.acts.flatMap((act) => part(actTitle(act, proof), endings(act))),
    ...part('Habits', habits(proof.habits)),
    ...part(
      'What surprises',
      surprises(proof).map(({ about, words }) => `  ${about}: ${fitting(words, width - about.length - 4)}`),
    ),
    ...part('Where to look', whereToLook(proven)),
  ];
}

function how({ proof, limit }: Proven): string {
  const { how, runs, explored } = proof;
  return how === 'exact'
    ? `Exact: all ${grouped(runs)} runs were played, ${grouped(explored)} decisions.`
    : `More than ${grouped(limit)} decisions, so bounds (in brackets) and ${grouped(runs)} random runs; --limit raises that.`;
}

function facts({ decisions, memory, acts, endless }: Proof): readonly string[] {
  const minutes = acts.map(({ levels, budget }) =>
    levels === undefined ? `none of ${budget}` : `${whole(levels.used)}, of ${budget}`,
  );
  const { scorm12, scorm2004 } = memory.limits;
  const resume = `at most ${grouped(memory.characters)} characters; SCORM 1.2 holds ${grouped(scorm12)}, SCORM 2004 ${grouped(scorm2004)}`;
  return [
    ...columns([
      ['Decisions in a run', whole(decisions)],
      ['Minutes spent', minutes.join('; ')],
      ['Resume text', resume],
    ]),
    ...(endless === undefined ? [] : [cut(`A run never ends: ${asChoices(endless)}`, width)]),
  ];
}

function actTitle({ id, rupture, repair, rescue, overTime }: ActProof, { acts }: Proof): string {
  const name = acts.length > 1 ? `Endings of ${id}` : 'Endings';
  const words = `${name}   rupture ${share(rupture)}, repair ${share(repair)}, rescue ${share(rescue)}, over time ${share(overTime)}`;
  return cut(words, width);
}

function endings(act: ActProof): readonly string[] {
  const head = ['  ending', 'random play', 'safety', 'alliance', 'best line'];
  const rows = [...act.endings]
    .sort((a, b) => b.met.share.high - a.met.share.high)
    .map((ending) => [
      `  ${ending.id}`,
      share(ending.met),
      ending.levels === undefined ? '' : points(ending.levels.safety),
      ending.levels === undefined ? '' : points(ending.levels.alliance),
      bestLine(ending),
    ]);
  return columns([head, ...rows]).map((line) => cut(line, width));
}

function bestLine({ best }: EndingProof): string {
  return best === undefined ? '' : asChoices(best.path);
}

/** Habits that end alike share a line. */
function habits(all: readonly HabitProof[]): readonly string[] {
  const byEnding = new Map<string, string[]>();
  for (const { name, endings } of all) {
    const ended = endings.length === 0 ? 'no end' : endings.join(', ');
    byEnding.set(ended, [...(byEnding.get(ended) ?? []), name]);
  }
  return [...byEnding].map(([ended, names]) => `  ${ended}: ${fitting(names, width - ended.length - 4)}`);
}

function whereToLook({ diagnostics, path, colours }: Proven): readonly string[] {
  const paint = painter(colours);
  const shown = diagnostics.length > mostFindings ? diagnostics.slice(0, mostFindings) : diagnostics;
  const lines = shown.map(({ line, column, severity, message, code }) => {
    const place = `  ${line}:${column} `;
    const room = width - place.length - severity.length - code.length - 4;
    return `${place}${paint(severity === 'error' ? 'red' : 'yellow', severity)} ${cut(message, room)} ${paint('dim', `[${code}]`)}`;
  });
  const rest = diagnostics.length - shown.length;
  if (rest > 0) return [...lines, `  and ${rest} more: tws check ${path}`];
  return lines.length > 0 ? lines : ['  Nothing to mend.'];
}

/** As `tws play --choices` takes it. */
function asChoices(path: Path): string {
  return path.join(',');
}
