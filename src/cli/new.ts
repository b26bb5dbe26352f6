import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { isScenarioId, longestScenarioId, newScenario as textOf } from '../scenario/new/new-scenario.ts';
import { wrongUse } from './command.ts';
import type { Command, CommandResult, Surroundings } from './command.ts';
import { readCall } from './words-of-call.ts';

const help = [
  'tws new ID [--kind er|clinic]',
  '',
  'Writes scenarios/ID/scenario.yaml: a small story that can be played and passes the checks, with a comment at each',
  'place that says what to do there. Replace its words with yours. ID is the name of the folder: small letters, digits',
  'and hyphens, starting with a letter. Nothing is ever overwritten.',
  '',
  '  --kind er|clinic   a shift in the emergency room, or a clinic; er unless told',
  '',
  'Examples',
  '  tws new night-shift',
  '  tws new second-opinion --kind clinic',
];

/** `tws new`: a scenario to start from. */
export const newScenario: Command = {
  name: 'new',
  summary: 'Write a small scenario to start from.',
  help,
  run,
};

function run(words: readonly string[], { files }: Surroundings): CommandResult {
  const call = readCall(words, { values: ['--kind'] });
  if (typeof call === 'string') return wrongUse(call, help);
  const [id, ...others] = call.paths;
  if (id === undefined || others.length > 0) return wrongUse('Name one scenario.', help);
  const kind = call.values['--kind'] ?? 'er';
  if (kind !== 'er' && kind !== 'clinic') return refused(`A scenario is er or clinic, not "${kind}".`);
  if (!isScenarioId(id))
    return refused(
      `"${id}" cannot be an id: up to ${longestScenarioId} small letters, digits and hyphens, starting with a letter.`,
    );
  const file = posix.join('scenarios', id, 'scenario.yaml');
  if (files.read(file) !== undefined) return refused(`${file} is there already and stays as it is.`);
  if (files.write === undefined) return refused('Nothing can be written from here.');
  files.write(file, textOf(skeleton(), id, kind));
  return { lines: whatNext(file, id), exitCode: 0 };
}

function skeleton(): string {
  return readFileSync(new URL('../scenario/new/skeleton.yaml', import.meta.url), 'utf8');
}

function whatNext(file: string, id: string): readonly string[] {
  return [
    `${file} is written. Open it and follow its comments from the top. In a second window:`,
    '',
    `  npx tws check scenarios/${id} --watch   says what is to be mended whenever you save`,
    `  npx tws play scenarios/${id}            plays it`,
    `  npx tws prove scenarios/${id}           shows what is true on every path`,
    '',
    `Add ${id} to scenarios/course.yaml when it is to be part of the course.`,
  ];
}

/** A call that is understood and not done: the sentence says it all. */
function refused(sentence: string): CommandResult {
  return { lines: [sentence], exitCode: 2 };
}
