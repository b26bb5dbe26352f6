import { readFileSync } from 'node:fs';
import { readExpectations } from '../../src/proof/read-expectations.ts';
import type { EndingId } from '../../src/scenario/scenario.ts';

/** The choices of the run which the authors expect to end this way, in whatever act. */
export function expectedPath(scenario: string, wanted: EndingId): readonly string[] {
  const file = `scenarios/${scenario}/expect.yaml`;
  const { expectations } = readExpectations(readFileSync(file, 'utf8'), file);
  const found = expectations.find(({ ending }) => ending === wanted);
  if (found === undefined) throw new Error(`${file} has no run that ends in ${wanted}`);
  return found.path;
}
