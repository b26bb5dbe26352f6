import { choose, openChoices, sceneAt, settle, start } from '../../../src/engine/walker.ts';
import { playOf, routeToRepair } from '../routes.ts';

/** The scenario in which everyone dies. */
export const scenario = 'er-1';

const play = playOf(scenario);

/** The choices up to the repair moment. */
export const toRepair = routeToRepair(play);

/** The same, through the repair moment and on to an ending, by the first choice that is open each time. */
export const wholeRun = fromThere();

function fromThere(): readonly string[] {
  const choices: string[] = [];
  let position = settle(play, start(play));
  for (;;) {
    const open = openChoices(play, position);
    if (open.length === 0) return choices;
    const { choices: offered } = sceneAt(play, position);
    const wanted = offered.findIndex(({ id }) => id === toRepair[choices.length]);
    const index = wanted < 0 ? open[0]! : wanted;
    choices.push(offered[index]!.id);
    position = settle(play, choose(play, position, index));
  }
}
