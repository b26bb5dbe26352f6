import type { Play } from '../engine/play.ts';
import { choose, openChoices, sceneAt, settle, start } from '../engine/walker.ts';
import type { RunMemory } from '../resume/memory.ts';
import { writeMemory } from '../resume/write-memory.ts';
import { structureHash } from '../scenario/structure-hash.ts';
import type { MemoryProof, Path } from './proof.ts';

/**
 * What the resume text can hold, in characters: what SCORM calls suspend data.
 *
 * @see SCORM 1.2 Run-Time Environment 3.4.4, data type CMIString4096; SCORM 2004 4th Edition Run-Time Environment 4.2.19.
 */
const limits = { scorm12: 4_096, scorm2004: 64_000 } as const;

/** Long enough that nothing is ever left out, so that what is measured is all there is to keep. */
const unlimited = Number.MAX_SAFE_INTEGER;
const oftenSaved = 10_000;
const oftenRestarted = 63;

/**
 * The resume text of a scenario when both runs it keeps are this one.
 *
 * @param path A run of which there is most to keep.
 */
export function memorySize(play: Play, path: Path): MemoryProof {
  const { scenario } = play;
  const options = optionsAlong(play, path);
  const run: RunMemory = { path, continued: 2, ending: '2w' };
  const text = writeMemory(
    {
      saves: oftenSaved,
      completed: true,
      scenarios: [
        {
          id: scenario.id,
          hash: structureHash(scenario),
          first: run,
          latest: run,
          debriefRead: true,
          restarts: oftenRestarted,
        },
      ],
    },
    { limit: unlimited, optionsAfter: (_, before) => options[before.length] },
  );
  return { path, characters: text.length, limits };
}

/** By the number of choices made: the codes of all options at the next decision. */
function optionsAlong(play: Play, path: Path): readonly (readonly string[])[] {
  if (path.length === 0) return [];
  let here = settle(play, start(play));
  return path.map((code) => {
    const codes = sceneAt(play, here).choices.map((choice) => choice.code);
    const index = openChoices(play, here).find((open) => codes[open] === code)!;
    here = settle(play, choose(play, here, index));
    return codes;
  });
}
