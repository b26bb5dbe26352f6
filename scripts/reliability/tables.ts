import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Where the tests leave what they counted. */
export const reportsFolder = 'reports/reliability';

export interface TableHead {
  readonly title: string;
  readonly columns: readonly string[];
}

/** What one test tried, in words and counts. */
export interface Table extends TableHead {
  readonly rows: readonly (readonly string[])[];
}

const killColumns = [
  'An LMS like',
  'Calls of the course',
  'Deaths',
  'Of these, before it said who is learning',
  'Different situations',
  'Decisions held at the end',
  'Most decisions lost',
  'On a device that keeps nothing',
  'Of these, LMS there to the last',
  'Promises broken',
] as const;

const deathColumns = [
  'Death',
  'Moment',
  'Decisions made',
  'After the relaunch',
  'Lost',
  'Reported twice',
  'Never reported',
] as const;

/** Every table of docs/reliability.md, in its order, by the name of its file. */
export const tableHeads = {
  'kills-scorm12': { title: 'Killed at every call, SCORM 1.2', columns: killColumns },
  'kills-scorm2004': { title: 'Killed at every call, SCORM 2004', columns: killColumns },
  'deaths-scorm12': { title: 'Real deaths in Chromium, SCORM 1.2', columns: deathColumns },
  'deaths-scorm2004': { title: 'Real deaths in Chromium, SCORM 2004', columns: deathColumns },
  'mutated-texts': {
    title: 'Damaged and foreign resume texts',
    columns: [
      'What was done to the text',
      'Texts',
      'Read whole',
      'Read in part',
      'Nothing of ours in it',
      'Errors',
      'Intact sections lost',
      'Read but never written',
      'Damaged, and its sum right by chance',
    ],
  },
  relaunches: {
    title: 'Launched again and again',
    columns: [
      'What was launched',
      'Standard',
      'Launches',
      'Killed instead of closed',
      'Resume text at the end',
      'Of it, the play',
      'Decisions told',
      'Interactions stored',
      'Entries on the device, at most',
      'Timers left',
    ],
  },
  'rule-r1': {
    title: 'Saving no more often than an LMS bears',
    columns: [
      'What happened',
      'Standard',
      'Kinds of LMS',
      'Decisions',
      'Saves',
      'Closest that a timer made',
      'Time told, at most',
      'Time spent',
      'Decisions lost',
    ],
  },
} as const satisfies Readonly<Record<string, TableHead>>;

export type TableName = keyof typeof tableHeads;

/** Leaves a table for `npm run reliability`. */
export function leaveTable(name: TableName, rows: Table['rows']): void {
  mkdirSync(reportsFolder, { recursive: true });
  const table: Table = { ...tableHeads[name], rows };
  writeFileSync(`${reportsFolder}/${name}.json`, `${JSON.stringify(table, undefined, 2)}\n`);
}

/** What a test has left; undefined if it has not run. */
export function tableLeft(name: TableName): Table | undefined {
  const file = `${reportsFolder}/${name}.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Table) : undefined;
}
