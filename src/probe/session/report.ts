import type { ApiPlace } from '../../diagnosis/evidence.ts';
import { diagnosis } from '../../locale/en/diagnosis.ts';
import { probe } from '../../locale/en/probe.ts';
import type { About } from './check-options.ts';
import type { CheckLine, CheckState } from './check-state.ts';

type Reported = Omit<CheckState, 'report' | 'next' | 'question'>;

interface Circumstances {
  readonly about: About;
  readonly place: ApiPlace;
  readonly at: Date;
  /** Lines of earlier launches are not known any more. */
  readonly forgotten: boolean;
}

/** A check as plain text for support, 80 characters wide where sentences allow. No learner is in it. */
export function reportOf(state: Reported, { about, place, at, forgotten }: Circumstances): string {
  const words = probe.report;
  const { labels } = words;
  const rows = [
    [labels.date, `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`],
    [labels.package, `${about.version}, ${words.build} ${about.build}`],
    [labels.standard, words.standards[state.standard]],
    [labels.browser, about.browser],
    [labels.frame, about.frame],
    [labels.address, about.address],
    [labels.place, placeInWords(place)],
  ] as const;
  return [
    `${words.title}. ${stepInWords(state)}`,
    '',
    ...rows.map(([label, said]) => `${`${label}:`.padEnd(18)}${said}`),
    '',
    ...foundIn(state),
    ...notesIn(state),
    ...(forgotten ? [words.forgotten, ''] : []),
    ...linesIn(state.lines),
  ].join('\n');
}

function stepInWords({ phase, launch }: Reported): string {
  const words = probe.report;
  if (phase === 'done') return words.finished;
  if (phase === 'stopped') return words.stopped;
  return words.interim(launch ?? 1);
}

function foundIn({ diagnoses, phase }: Reported): readonly string[] {
  const words = probe.report;
  if (diagnoses.length === 0) {
    if (phase === 'looking') return [];
    return [phase === 'done' ? words.nothingFound : words.nothingFoundYet, ''];
  }
  return [
    words.found.toUpperCase(),
    ...diagnoses.flatMap(({ fault, seen }) => {
      const { name, means, change } = diagnosis.faults[fault];
      return [
        `* ${name} (${fault})`,
        `  ${means}`,
        `  ${words.change}: ${change}`,
        ...seen.map((one) => `  ${words.seen}: ${one}`),
      ];
    }),
    '',
  ];
}

function notesIn({ notes }: Reported): readonly string[] {
  const words = probe.report;
  if (notes.length === 0) return [];
  return [
    words.notes.toUpperCase(),
    ...notes.flatMap(({ note, seen }) => [
      `* ${probe.notes[note]} (${note})`,
      ...seen.map((one) => `  ${words.seen}: ${one}`),
    ]),
    '',
  ];
}

function linesIn(lines: readonly CheckLine[]): readonly string[] {
  const words = probe.report;
  return ([1, 2, 3] as const).flatMap((launch) => {
    const own = lines.filter((line) => line.launch === launch);
    if (own.length === 0) return [];
    return [
      words.launch(launch).toUpperCase(),
      ...own.flatMap(({ code, state, text, detail }) => [
        `${words.states[state].padEnd(10)} ${code.padEnd(11)} ${text}`,
        ...(detail === '' ? [] : [`${''.padEnd(23)}${detail}`]),
      ]),
      '',
    ];
  });
}

function placeInWords({ windows, used, standard }: ApiPlace): string {
  const words = probe.report.place;
  const foreign = windows.filter(({ readable }) => !readable).length;
  const around = [
    words.of(windows.length),
    ...(foreign > 0 ? [`${foreign} ${words.foreign}`] : []),
    ...windows
      .flatMap(({ has }) => has.filter((one) => one !== standard))
      .map((one) => probe.report.standards[one]),
  ].join(', ');
  const window = used === undefined ? undefined : windows[used];
  if (!window || used === undefined) return `${words.none} (${around})`;
  const there =
    window.by === 'here' ? words.here : window.by === 'opener' ? words.opener : words.parent(used);
  return `${there} (${around})`;
}
