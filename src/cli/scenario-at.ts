import { posix } from 'node:path';
import { readScenario } from '../scenario/read-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Files } from './command.ts';

/** The scenario of a file or of its folder; none in it when the file has errors. Undefined if there is no such file. */
export function scenarioAt(
  path: string,
  files: Files,
): { readonly file: string; readonly scenario: Scenario | undefined } | undefined {
  const file = files.list(path) === undefined ? path : posix.join(path, 'scenario.yaml');
  const text = files.read(file);
  return text === undefined ? undefined : { file, scenario: readScenario(text, file).scenario };
}
