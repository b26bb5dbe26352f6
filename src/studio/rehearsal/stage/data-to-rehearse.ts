import { scenarioDataOf } from '../../../course/compile-course.ts';
import type { ScenarioData } from '../../../course/course.ts';
import { courseMedia, type MediaFiles, withAddresses } from '../../../course/course-media.ts';
import { readReferences } from '../../../course/read-references.ts';
import { readScenario } from '../../../scenario/read-scenario.ts';
import type { ToStage } from './messages.ts';

type Play = Extract<ToStage, { kind: 'play' }>;

/** What the player needs of a scenario as it is written now; the number of its errors where it cannot be played. */
export function dataToRehearse(
  { scenario, references, media }: Pick<Play, 'scenario' | 'references' | 'media'>,
  addressFor: (bytes: Uint8Array, path: string) => string,
): { readonly data: ScenarioData } | { readonly errors: number } {
  const read = readScenario(scenario, 'scenario.yaml');
  if (read.scenario === undefined)
    return { errors: read.diagnostics.filter(({ severity }) => severity === 'error').length };
  const listed = readReferences(references, 'references.yaml').references ?? [];
  const data = scenarioDataOf(read.scenario, listed, media);
  const packaged = courseMedia([read.scenario], media);
  return { data: withAddresses(data, (address) => inTab(packaged, address, addressFor)) };
}

function inTab(
  packaged: MediaFiles,
  address: string,
  addressFor: (bytes: Uint8Array, path: string) => string,
): string {
  const bytes = packaged.get(address);
  return bytes === undefined ? address : addressFor(bytes, address);
}
