import { compilePlay } from '../engine/compile-play.ts';
import { optionsAfter } from '../engine/options-after.ts';
import type { Play } from '../engine/play.ts';
import type { ScenarioData } from '../course/course.ts';
import { pages } from './pages/pages.ts';
import type { Playing } from './session/playing.ts';
import { Run } from './session/run.ts';
import './briefing/tws-briefing.ts';
import './debrief/tws-debrief.ts';
import './ending/tws-ending.ts';
import './scene/tws-scene.ts';

const plays = new WeakMap<ScenarioData, Play>();

function playOf(data: ScenarioData): Play {
  const play = plays.get(data) ?? compilePlay(data.scenario);
  plays.set(data, play);
  return play;
}

/** The engine, each scenario compiled once, and with it the elements that draw a run. */
export const playing: Playing = {
  run: (data, path, left, origin) => new Run(data, playOf(data), path, left, origin),
  play: playOf,
  pages,
  optionsAfter: (data, path) => optionsAfter(playOf(data), path),
};
