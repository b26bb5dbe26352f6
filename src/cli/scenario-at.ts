import { posix } from 'node:path';
import { readScenario } from '../scenario/read-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Files } from './command.ts';
import { tooManyScenes, usualScenes } from './scene-limit.ts';

/** A scenario file; no scenario in it when the file has errors. */
export interface ScenarioAt {
  readonly file: string;
  readonly text: string;
  readonly scenario: Scenario | undefined;
}

/**
 * The scenario of a file or of its folder; undefined if there is no such file.
 *
 * @param mostScenes A file with more is not read.
 */
export function scenarioAt(path: string, files: Files, mostScenes = usualScenes): ScenarioAt | undefined {
  const file = scenarioFileAt(path, files);
  const text = files.read(file);
  if (text === undefined) return undefined;
  const readable = tooManyScenes(text, file, mostScenes) === undefined;
  return { file, text, scenario: readable ? readScenario(text, file).scenario : undefined };
}

/** Why a scenario was not read, in a sentence. */
export function whyNot({ file, text }: ScenarioAt, path: string, mostScenes = usualScenes): string {
  const refused = tooManyScenes(text, file, mostScenes);
  return refused?.message ?? `${file} has errors. Run "tws check ${path}" to see them.`;
}

/** The scenario file that a path names: itself, or the one in a folder. It need not be there. */
export function scenarioFileAt(path: string, files: Files): string {
  return files.list(path) === undefined ? path : posix.join(path, 'scenario.yaml');
}
