import { readFileSync } from 'node:fs';
import { compilePlay } from '../../src/engine/compile-play.ts';
import { endingOf } from '../../src/engine/ending-of.ts';
import type { Play } from '../../src/engine/play.ts';
import { choose, openChoices, sceneAt, settle, start } from '../../src/engine/walker.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import type { EndingId } from '../../src/scenario/scenario.ts';
import { seededRandom } from './seeded-random.ts';

/** A scenario of the course, ready to play. */
export function playOf(id: string): Play {
  const file = `scenarios/${id}/scenario.yaml`;
  const { scenario, diagnostics } = readScenario(readFileSync(file, 'utf8'), file);
  if (scenario === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return compilePlay(scenario);
}

/** The choices of a run that ends this way: the first found by playing at random from a fixed seed. */
export function routeTo(play: Play, ending: EndingId, seed = 7): readonly string[] {
  const random = seededRandom(seed);
  for (let tries = 0; tries < 200_000; tries += 1) {
    const { choices, ended } = randomRun(play, random);
    if (ended === ending) return choices;
  }
  throw new Error(`No run of ${play.scenario.id} was found that ends in ${ending}`);
}

/** The fewest choices after which the repair moment is due. */
export function routeToRepair(play: Play): readonly string[] {
  const reached = [{ choices: [] as readonly string[], position: settle(play, start(play)) }];
  for (const { choices, position } of reached) {
    if (position.repairing) return choices;
    for (const index of openChoices(play, position)) {
      const choice = sceneAt(play, position).choices[index]!.id;
      reached.push({
        choices: [...choices, choice],
        position: settle(play, choose(play, position, index)),
      });
    }
  }
  throw new Error(`The repair moment of ${play.scenario.id} cannot be reached`);
}

function randomRun(
  play: Play,
  random: () => number,
): { readonly choices: readonly string[]; readonly ended: EndingId } {
  const choices: string[] = [];
  let position = settle(play, start(play));
  for (;;) {
    const open = openChoices(play, position);
    if (open.length === 0) return { choices, ended: endingOf(play, position) };
    const index = open[Math.floor(random() * open.length)]!;
    choices.push(sceneAt(play, position).choices[index]!.id);
    position = settle(play, choose(play, position, index));
  }
}
