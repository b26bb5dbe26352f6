import { acts } from './checks/acts.ts';
import { conditions } from './checks/conditions.ts';
import { decisions } from './checks/decisions.ts';
import { evidence } from './checks/evidence.ts';
import { graph } from './checks/graph.ts';
import { media } from './checks/media.ts';
import { names } from './checks/names.ts';
import { people } from './checks/people.ts';
import { promises } from './checks/promises.ts';
import { targets } from './checks/targets.ts';
import { variants } from './checks/variants.ts';
import { wholeFile } from './checks/whole-file.ts';
import type { Diagnostic, Finding } from './diagnostic.ts';
import type { Outline } from './outline.ts';
import { outlineOf } from './outline.ts';
import { readFile } from './read-file.ts';
import type { Scenario } from './scenario.ts';
import { scenarioFile } from './schema.ts';

export interface ReadScenario {
  /** Undefined when anything is an error: there is no half-read scenario. */
  readonly scenario: Scenario | undefined;
  /** In the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
  /** Gives a later finding its line and column. */
  readonly place: (finding: Finding) => Diagnostic;
}

/** What lies outside the file and is checked when it is at hand. */
export interface Surroundings {
  /** Ids of references.yaml. */
  readonly references?: ReadonlySet<string> | undefined;
}

const checks = [
  targets,
  names,
  decisions,
  variants,
  conditions,
  people,
  acts,
  graph,
  promises,
  media,
] satisfies ((outline: Outline) => unknown)[];

/**
 * Reads a scenario file of format version 1. Never throws; every fault of the file is in the diagnostics.
 *
 * @param file The path as diagnostics show it; when it ends in `<folder>/scenario.yaml`, the id must be the folder's name.
 */
export function readScenario(text: string, file: string, { references }: Surroundings = {}): ReadScenario {
  const { value, diagnostics, place } = readFile(scenarioFile, text, file, (data) => {
    const outline = outlineOf(data);
    return [
      ...wholeFile(outline, file),
      ...checks.flatMap((check) => check(outline)),
      ...evidence(outline, references),
    ];
  });
  return { scenario: value, diagnostics, place };
}
