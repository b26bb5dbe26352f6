import { compilePlay } from '../engine/compile-play.ts';
import type { Play, Position } from '../engine/play.ts';
import { traceOf } from '../engine/trace.ts';
import type { Trace } from '../engine/trace.ts';
import { actAt, choose, openChoices, sceneAt, settle, start } from '../engine/walker.ts';
import { plainText } from '../scenario/plain-text.ts';
import { columns } from './columns.ts';
import { wrongUse } from './command.ts';
import type { Command, CommandResult, Surroundings } from './command.ts';
import { scenarioAt } from './scenario-at.ts';

const help = [
  'tws play PATH --choices A,B,C [--json]',
  '',
  'Plays a scenario along these choices and shows what each one did. A choice goes by its id or its code; in the repair',
  'moment it is repair_name_it, repair_kind_act or repair_carry_on (Ra, Rb, Rc). Levels are in points, 0 to 100.',
  '',
  '  --json   one JSON object: the path of codes, the state after each choice (levels in hundredths), how it ended,',
  '           and the choices that are open now',
  '',
  'Examples',
  '  tws play scenarios/er-1 --choices ask_least_sure,b2,c1',
  '  tws play scenarios/er-1/scenario.yaml --choices a1 --json',
];

/** `tws play`: what a run along given choices does. */
export const play: Command = { name: 'play', summary: 'Play a scenario along given choices.', help, run };

function run(words: readonly string[], { files }: Surroundings): CommandResult {
  const call = readCall(words);
  if ('wrong' in call) return wrongUse(call.wrong, help);
  const found = scenarioAt(call.path, files);
  if (found === undefined) return wrongUse(`There is no scenario at ${call.path}.`, help);
  if (found.scenario === undefined) {
    return { lines: [`${found.file} has errors. Run "tws check ${call.path}" to see them.`], exitCode: 1 };
  }
  const ready = compilePlay(found.scenario);
  const walked = walk(ready, call.choices);
  if (typeof walked === 'string') return { lines: [walked], exitCode: 1 };
  const trace = traceOf(ready, walked.codes);
  const now = openNow(ready, walked.position);
  if (call.json) return { lines: [JSON.stringify({ ...trace, now: now ?? null })], exitCode: 0 };
  return { lines: [...table(trace), ...outcome(ready, walked.position, trace, now)], exitCode: 0 };
}

interface Call {
  readonly path: string;
  readonly choices: readonly string[];
  readonly json: boolean;
}

function readCall(words: readonly string[]): Call | { readonly wrong: string } {
  const paths: string[] = [];
  let choices: string | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--choices') choices = words[(at += 1)];
    else if (word.startsWith('--choices=')) choices = word.slice('--choices='.length);
    else if (word.startsWith('-') && word !== '--json') return { wrong: `There is no option ${word}.` };
    else if (word !== '--json') paths.push(word);
  }
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) return { wrong: 'Name one scenario.' };
  if (choices === undefined) return { wrong: 'Say which choices to make: --choices A,B,C.' };
  const names = choices.split(',').map((name) => name.trim());
  return { path, choices: names.filter((name) => name !== ''), json: words.includes('--json') };
}

interface Walked {
  readonly codes: readonly string[];
  readonly position: Position;
}

/** Follows ids and codes alike; a sentence when one of them cannot be chosen. */
function walk(ready: Play, names: readonly string[]): Walked | string {
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
