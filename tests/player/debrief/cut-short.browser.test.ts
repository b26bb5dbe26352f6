import { expect, test } from 'vitest';
import { compilePlay } from '../../../src/engine/compile-play.ts';
import { debriefOf } from '../../../src/engine/debrief-of.ts';
import { TwsDebrief } from '../../../src/player/debrief/tws-debrief.ts';
import { twoActScenario } from '../../support/scenario-builder.ts';
import { axeFindings, inside, onPage } from './on-page.ts';

const scenario = twoActScenario();
const data = { scenario, portraits: {}, faces: {}, references: [] };

// After an update, a finished run may lead only so far; its debrief can be read to its end all the same.
test.each([
  ['none of the decisions', []],
  ['only the first decision', ['ab']],
  ['one act of two', ['ab', 'bb']],
])('a debrief of which %s can be shown is drawn, without an ending it does not have', async (_what, path) => {
  const debrief = await onPage(new TwsDebrief(), { debrief: debriefOf(compilePlay(scenario), path), data });

  expect(debrief.shadowRoot!.querySelectorAll('details.decision')).toHaveLength(path.length);
  const chart = inside(debrief, 'tws-chart').shadowRoot!;
  expect(chart.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
  expect(await axeFindings()).toEqual([]);
  let finished = false;
  debrief.addEventListener('tws-action', () => (finished = true));
  inside(debrief, '[data-action="finish-debrief"]').click();
  expect(finished).toBe(true);
});
