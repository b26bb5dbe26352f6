import { compilePlay } from '../engine/compile-play.ts';
import { findingsByPlace } from '../proof/map/findings-by-place.ts';
import { routeOf } from '../proof/map/route-of.ts';
import { sceneMap } from '../proof/map/scene-map.ts';
import { trafficOf } from '../proof/map/traffic.ts';
import { examine } from '../proof/examine.ts';
import type { Examination } from '../proof/examine.ts';
import { randomFrom } from '../proof/random.ts';
import { hasErrors } from '../scenario/diagnostic.ts';
import { aroundOf } from './around.ts';
import { wrongUse } from './command.ts';
import type { Command, CommandResult, Files, Surroundings } from './command.ts';
import { drawMap } from './map/draw-map.ts';
import { counted } from './map/marks.ts';
import { namesIn, walk } from './play.ts';
import type { Drawing, Picture } from './map/picture.ts';
import { scenarioAt, whyNot } from './scenario-at.ts';
import { usualScenes } from './scene-limit.ts';
import { readCall, wholeNumber } from './words-of-call.ts';

const help = [
  'tws map PATH --svg FILE [--choices A,B,C] [--scenes N]',
  '',
  'Draws the scenes of a scenario from top to bottom, with the ways between them, as a picture that a browser shows. Lines',
  'are broader where more random runs go; what was found stands beside its scene. Point at anything to read more.',
  '',
  '  --svg FILE   where the picture is written',
  '  --choices    draws a run over the map, step by step; a choice goes by its id or its code, as in tws play',
  `  --scenes N   draws a file with up to N scenes; ${usualScenes} unless told`,
  '',
  'Examples',
  '  tws map scenarios/er-1 --svg er-1.svg',
  '  tws map scenarios/er-1 --svg run.svg --choices ask_least_sure,b2,c1',
];

/** `tws map`: a picture of a scenario's scenes. */
export const map: Command = { name: 'map', summary: 'Draw a scenario’s scenes as a picture.', help, run };

function run(words: readonly string[], { files, progress }: Surroundings): CommandResult {
  const call = readCall(words, { values: ['--svg', '--choices', '--scenes'] });
  if (typeof call === 'string') return wrongUse(call, help);
  const [path, ...others] = call.paths;
  if (path === undefined || others.length > 0) return wrongUse('Name one scenario.', help);
  const target = call.values['--svg'];
  if (target === undefined || target === '')
    return wrongUse('Say where to write the picture: --svg FILE.', help);
  const mostScenes = wholeNumber(call.values['--scenes'] ?? String(usualScenes));
  if (mostScenes === undefined) return wrongUse('--scenes needs a whole number, such as 5000.', help);
  const found = scenarioAt(path, files, mostScenes);
  if (found === undefined) return wrongUse(`There is no scenario at ${path}.`, help);
  if (found.scenario === undefined) return { lines: [whyNot(found, path, mostScenes)], exitCode: 1 };
  const names = namesIn(call.values['--choices'] ?? '');
  const walked = walk(compilePlay(found.scenario), names);
  if (typeof walked === 'string') return { lines: [walked], exitCode: 1 };
  const { file, text } = found;
  const prove = progress === undefined ? {} : { progress };
  const examined = examine(text, file, { ...aroundOf(file, files), prove });
  const picture = pictureOf(examined, text, file, names.length === 0 ? undefined : walked.codes);
  if (picture === undefined) return { lines: [whyNot(found, path, mostScenes)], exitCode: 1 };
  return written(drawMap(picture), target, examined, files);
}

/** Undefined where errors hide the scenario. */
function pictureOf(
  { scenario, play, proof, diagnostics }: Examination,
  text: string,
  file: string,
  codes: readonly string[] | undefined,
): Picture | undefined {
  if (scenario === undefined || play === undefined || proof === undefined) return undefined;
  return {
    scenario,
    proof,
    map: sceneMap(scenario),
    traffic: trafficOf(play, randomFrom(1)),
    findings: findingsByPlace(text, file, scenario, diagnostics),
    route: codes && routeOf(play, codes),
  };
}

function written(
  { drawn, width, height }: Drawing,
  target: string,
  { scenario, diagnostics }: Examination,
  files: Files,
): CommandResult {
  if (files.write === undefined) return { lines: [`${target} cannot be written here.`], exitCode: 1 };
  files.write(target, drawn);
  const scenes = counted(Object.keys(scenario?.scenes ?? {}).length, 'scene');
  const found = diagnostics.length === 0 ? 'no findings' : counted(diagnostics.length, 'finding');
  const errors = hasErrors(diagnostics) ? ', errors among them' : '';
  return {
    lines: [`${target}: ${scenes}, ${found}${errors}, ${width} by ${height} pixels.`],
    exitCode: 0,
  };
}
