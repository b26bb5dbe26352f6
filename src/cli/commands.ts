import { check } from './check.ts';
import { checkPackageCommand } from './check-package.ts';
import type { Command, CommandResult, Surroundings } from './command.ts';
import { wrongUse } from './command.ts';
import { map } from './map.ts';
import { newScenario } from './new.ts';
import { play } from './play.ts';
import { prove } from './prove.ts';
import { release } from './release.ts';

const commands: readonly Command[] = [newScenario, check, prove, map, play, release, checkPackageCommand];

/** Runs `tws` with the words that follow it on the command line. */
export function tws(words: readonly string[], surroundings: Surroundings): CommandResult {
  const [name, ...rest] = words;
  if (name === undefined) return { lines: help(), exitCode: 2 };
  if (name === '--help' || name === '-h' || name === 'help') return { lines: help(), exitCode: 0 };
  const command = commands.find((known) => known.name === name);
  if (command === undefined) return wrongUse(`There is no command "${name}".`, help());
  if (rest.includes('--help') || rest.includes('-h')) return { lines: command.help, exitCode: 0 };
  return command.run(rest, surroundings);
}

function help(): readonly string[] {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'tws COMMAND',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}   ${summary}`),
    '',
    'tws COMMAND --help says how each is called.',
  ];
}
