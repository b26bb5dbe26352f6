import { compilePlay } from '../engine/compile-play.ts';
import { findingsByPlace } from '../proof/map/findings-by-place.ts';
import { routeOf } from '../proof/map/route-of.ts';
import { sceneMap } from '../proof/map/scene-map.ts';
import { trafficOf } from '../proof/map/traffic.ts';
import { examine } from '../proof/examine.ts';
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
import type { ScenarioAt } from './scenario-at.ts';
import { usualScenes } from './scene-limit.ts';
import { readCall, wholeNumber } from './words-of-call.ts';

const help = [
  'tws map PATH --svg FILE [--choices A,B,C] [--scenes N]',
  '',
  'Draws the scenes of a scenario from top to bottom, with the ways between them, as a picture that a browser shows. Lines',
  'are broader where more random runs go; what was found stands beside its scene. Point at anything to read more.',
  '',
  '  --svg FILE   where the picture is written; a picture that is there is drawn anew',
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
  const write = writerTo(target, files);
  if (typeof write === 'string') return { lines: [write], exitCode: 1 };
  const picture = pictureOf(found, call.values['--choices'] ?? '', { files, progress });
  if (picture === undefined) return { lines: [whyNot(found, path, mostScenes)], exitCode: 1 };
  if (typeof picture === 'string') return { lines: [picture], exitCode: 1 };
  const drawing = drawMap(picture);
  write(drawing.drawn);
  return { lines: [summary(target, drawing, picture)], exitCode: 0 };
}

/** A sentence where the run cannot be drawn; undefined where errors hide the scenario. */
function pictureOf(
  { file, text, scenario: readable }: ScenarioAt,
  choices: string,
  { files, progress }: { readonly files: Files; readonly progress: Surroundings['progress'] },
): Picture | string | undefined {
  if (readable === undefined) return undefined;
  const names = namesIn(choices);
  const walked = walk(compilePlay(readable), names);
  if (typeof walked === 'string') return walked;
  const prove = progress === undefined ? {} : { progress };
  const { scenario, play, proof, diagnostics } = examine(text, file, { ...aroundOf(file, files), prove });
  if (scenario === undefined || play === undefined || proof === undefined) return undefined;
  return {
    scenario,
    proof,
    map: sceneMap(scenario),
    traffic: trafficOf(play, randomFrom(1)),
    diagnostics,
    findings: findingsByPlace(text, file, scenario, diagnostics),
    route: names.length === 0 ? undefined : routeOf(play, walked.codes),
  };
}

/** How to write the picture, or why not. A picture is drawn anew as often as an author likes; nothing else is written over. */
function writerTo(target: string, { read, write, replace }: Files): ((svg: string) => void) | string {
  const there = read(target);
  if (there !== undefined && !there.startsWith('<svg'))
    return `${target} is there already and is no SVG picture. Name another file.`;
  const way = there === undefined ? write : replace;
  return way === undefined ? `${target} cannot be written here.` : (svg) => way(target, svg);
}

function summary(target: string, { width, height }: Drawing, { scenario, diagnostics }: Picture): string {
  const scenes = counted(Object.keys(scenario.scenes).length, 'scene');
  const found = diagnostics.length === 0 ? 'no findings' : counted(diagnostics.length, 'finding');
  const errors = hasErrors(diagnostics) ? ', errors among them' : '';
  return `${target}: ${scenes}, ${found}${errors}, ${width} by ${height} pixels.`;
}
