import { compilePlay } from '../engine/compile-play.ts';
import type { Play, Position } from '../engine/play.ts';
import { traceOf } from '../engine/trace.ts';
import type { Trace } from '../engine/trace.ts';
import { actAt, choose, openChoices, sceneAt, settle, start } from '../engine/walker.ts';
import { plainText } from '../scenario/plain-text.ts';
import { columns } from './columns.ts';
import { wrongUse } from './command.ts';
import type { Command, CommandResult, Surroundings } from './command.ts';
import { playByHand } from './play-live.ts';
import { scenarioAt, whyNot } from './scenario-at.ts';
import { usualScenes } from './scene-limit.ts';
import { readCall, wholeNumber } from './words-of-call.ts';

const help = [
  'tws play PATH [--choices A,B,C [--json]] [--scenes N]',
  '',
  'Plays a scenario here: shows each scene and asks which choice to make, by its number; b takes the last choice back, q',
  'ends. The codes of the choices are printed at the end, so that the path can be played again.',
  '',
  'With --choices it plays along these and shows what each one did. A choice goes by its id or its code; in the repair',
  'moment it is repair_name_it, repair_kind_act or repair_carry_on (Ra, Rb, Rc). Levels are in points, 0 to 100.',
  '',
  '  --json       one JSON object: the path of codes, the state after each choice (levels in hundredths), how it ended,',
  '               and the choices that are open now',
  `  --scenes N   reads a file with up to N scenes; ${usualScenes} unless told`,
  '',
  'Examples',
  '  tws play scenarios/er-1',
  '  tws play scenarios/er-1 --choices ask_least_sure,b2,c1',
  '  tws play scenarios/er-1/scenario.yaml --choices a1 --json',
];

/** `tws play`: a run by hand, or what a run along given choices does. */
export const play: Command = {
  name: 'play',
  summary: 'Play a scenario here, or along given choices.',
  help,
  run,
};

function run(words: readonly string[], { files, colours, live }: Surroundings): CommandResult {
  const call = readCall(words, { flags: ['--json'], values: ['--choices', '--scenes'] });
  if (typeof call === 'string') return wrongUse(call, help);
  const [path, ...others] = call.paths;
  if (path === undefined || others.length > 0) return wrongUse('Name one scenario.', help);
  const choices = call.values['--choices'];
  const json = call.flags.has('--json');
  if (choices === undefined && (json || live === undefined))
    return wrongUse('Say which choices to make: --choices A,B,C.', help);
  const mostScenes = wholeNumber(call.values['--scenes'] ?? String(usualScenes));
  if (mostScenes === undefined) return wrongUse('--scenes needs a whole number, such as 5000.', help);
  const found = scenarioAt(path, files, mostScenes);
  if (found === undefined) return wrongUse(`There is no scenario at ${path}.`, help);
  if (found.scenario === undefined) return { lines: [whyNot(found, path, mostScenes)], exitCode: 1 };
  const ready = compilePlay(found.scenario);
  if (choices === undefined && live !== undefined) return playByHand(ready, path, colours, live);
  return playAlong(ready, namesIn(choices ?? ''), json);
}

export function namesIn(choices: string): readonly string[] {
  return choices
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function playAlong(ready: Play, choices: readonly string[], json: boolean): CommandResult {
  const walked = walk(ready, choices);
  if (typeof walked === 'string') return { lines: [walked], exitCode: 1 };
  const trace = traceOf(ready, walked.codes);
  const now = openNow(ready, walked.position);
  if (json) return { lines: [JSON.stringify({ ...trace, now: now ?? null })], exitCode: 0 };
  return { lines: [...table(trace), ...outcome(ready, walked.position, trace, now)], exitCode: 0 };
}

interface Walked {
  readonly codes: readonly string[];
  readonly position: Position;
}

/** Follows ids and codes alike; a sentence when one of them cannot be chosen. */
export function walk(ready: Play, names: readonly string[]): Walked | string {
  const codes: string[] = [];
  let position = settle(ready, start(ready));
  for (const [index, name] of names.entries()) {
    if (position.stage !== 'deciding')
      return `The run has ended after ${index === 1 ? '1 choice' : `${index} choices`}, so "${name}" cannot be chosen.`;
    const { id, choices } = sceneAt(ready, position);
    const byId = choices.findIndex((choice) => choice.id === name);
    const wanted = byId >= 0 ? byId : choices.findIndex((choice) => choice.code === name);
    const open = openChoices(ready, position);
    const offered = open.map((at) => choices[at]?.id).join(', ');
    if (wanted < 0)
      return `Choice ${index + 1}, "${name}", is not among those of scene "${id}". Open there: ${offered}.`;
    if (!open.includes(wanted))
      return `Choice ${index + 1}, "${name}", is closed in scene "${id}" on this path. Open there: ${offered}.`;
    codes.push(choices[wanted]?.code ?? '');
    position = settle(ready, choose(ready, position, wanted));
  }
  return { codes, position };
}

interface Now {
  readonly scene: string;
  readonly open: readonly { readonly id: string; readonly code: string }[];
}

function openNow(ready: Play, position: Position): Now | undefined {
  if (position.stage !== 'deciding') return undefined;
  const { id, choices } = sceneAt(ready, position);
  return {
    scene: id,
    open: openChoices(ready, position)
      .flatMap((at) => choices[at] ?? [])
      .map((choice) => ({ id: choice.id, code: choice.code })),
  };
}

function table({ steps }: Trace): readonly string[] {
  const head = ['step', 'scene', 'choice', 'reply', 'safety', 'alliance', 'margin', 'minutes', 'rupture'];
  const rows = steps.map(({ node, option, offer, S, A, margin, used, rupture }, index) => [
    String(index + 1),
    node,
    option,
    offer ?? '',
    points(S),
    points(A),
    String(margin),
    String(used),
    rupture ? 'open' : '',
  ]);
  return rows.length === 0 ? [] : [...columns([head, ...rows]), ''];
}

function outcome(ready: Play, position: Position, { end }: Trace, now: Now | undefined): readonly string[] {
  if (now !== undefined)
    return [
      `Next: scene "${now.scene}" with ${now.open.map(({ id, code }) => `${id} (${code})`).join(', ')}.`,
    ];
  if (end === undefined) return [];
  const title = actAt(ready, position).endings[end.ending]?.title;
  const promises = Object.entries(end.promises).map(([name, state]) => `Promise "${name}": ${state}.`);
  return [
    `Ended: ${title === undefined ? end.ending : `${plainText(title)} (${end.ending})`}.`,
    ...promises,
    `Promises counted: safety ${points(end.S)}, alliance ${points(end.A)}.`,
  ];
}

/** Levels are shown by floor, so that 44.7 never reads 45. */
function points(hundredths: number): string {
  return String(Math.floor(hundredths / 100));
}
