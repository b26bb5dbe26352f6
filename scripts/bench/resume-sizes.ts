import { compilePlay } from '../../src/engine/compile-play.ts';
import { optionsAfter } from '../../src/engine/options-after.ts';
import { choose, openChoices, sceneAt, settle, start } from '../../src/engine/walker.ts';
import type { Play, Position } from '../../src/engine/play.ts';
import { writeMemory } from '../../src/resume/write-memory.ts';
import { structureHash } from '../../src/scenario/structure-hash.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { Row } from './row.ts';

const most = 3900;

/** What is kept for the next launch when every scenario was played twice along its longest run. */
export function resumeSizes(scenarios: readonly Scenario[]): Row {
  const plays = new Map(scenarios.map((scenario) => [scenario.id, compilePlay(scenario)]));
  const text = writeMemory(
    {
      saves: 200,
      completed: true,
      scenarios: scenarios.map((scenario) => {
        const path = longestRun(plays.get(scenario.id)!);
        const other = longestRun(plays.get(scenario.id)!, 'last');
        const run = (codes: readonly string[]) => ({ path: codes, continued: 1, ending: '2w' });
        return {
          id: scenario.id,
          hash: structureHash(scenario),
          first: run(path),
          latest: run(other),
          debriefRead: true,
        };
      }),
    },
    { limit: 64_000, optionsAfter: (id, path) => optionsAfter(plays.get(id)!, path) },
  );
  return {
    what: `kept for the next launch, ${scenarios.length} scenarios, first and latest run at their longest`,
    measured: `${text.length} characters`,
    promised: `under ${most}`,
    kept: text.length < most,
  };
}

/** The codes of a run with as many decisions as any; of several, the first or the last. */
function longestRun(play: Play, which: 'first' | 'last' = 'first'): readonly string[] {
  const longest = (position: Position): readonly string[] => {
    let best: readonly string[] = [];
    for (const index of openChoices(play, position)) {
      const { code } = sceneAt(play, position).choices[index]!;
      const path = [code, ...longest(settle(play, choose(play, position, index)))];
      if (path.length > best.length || (which === 'last' && path.length === best.length)) best = path;
    }
    return best;
  };
  return longest(settle(play, start(play)));
}
