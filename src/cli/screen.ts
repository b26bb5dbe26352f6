import type { Change, Moment } from '../engine/moment.ts';
import { strandNames } from '../engine/names.ts';
import type { Play, Position } from '../engine/play.ts';
import { plainText } from '../scenario/plain-text.ts';
import { painter } from './colour.ts';
import { hanging, plainProse } from './plain-prose.ts';

/** Characters of a line of prose. */
const width = 88;

/** A scene with a decision: what happens, the instruments, the open choices by number. */
export function decisionLines(
  play: Play,
  position: Position,
  moment: Moment,
  codes: ReadonlyMap<string, string>,
  colours: boolean,
): readonly string[] {
  const paint = painter(colours);
  return [
    ...sceneLines(moment, colours),
    '',
    ...instruments(play, position, moment).map((line) => paint('dim', line)),
    '',
    ...moment.choices.flatMap(({ id, text, minutes }, index) =>
      hanging(`  ${index + 1}  `, `${plainText(text)} (${codes.get(id) ?? id}, ${minutes} min)`, width),
    ),
    '',
  ];
}

/** A scene without choices. */
export function readingLines(moment: Moment, colours: boolean): readonly string[] {
  return sceneLines(moment, colours);
}

/** The reply to a choice, and what the choice did. */
export function changeLines(play: Play, moment: Moment, colours: boolean): readonly string[] {
  const { reply, change, meets } = moment;
  if (reply === undefined || change === undefined) return [];
  const paint = painter(colours);
  return [
    ...hanging('> ', plainText(reply.choice), width),
    ...plainProse(reply.text, width),
    '',
    paint('dim', [`${nameOf(play, meets)} is ${reply.band}`, ...changes(change)].join('; ')),
  ];
}

/** How an act ended. */
export function endingLines({ ending }: Moment, colours: boolean): readonly string[] {
  if (ending === undefined) return [];
  return [
    painter(colours)('bold', `${plainText(ending.title)} (${ending.id})`),
    ...plainProse(ending.epilogue, width),
  ];
}

function sceneLines({ title, clock, scene, text, says, speaker }: Moment, colours: boolean): string[] {
  const when = clock === undefined ? '' : `, ${clock}`;
  return [
    painter(colours)('bold', `${plainText(title)} (${scene}${when})`),
    ...plainProse(text, width),
    ...(says === undefined ? [] : hanging(`${speaker}: `, plainText(says), width)),
  ];
}

function instruments(play: Play, { state }: Position, { reading, meets }: Moment): readonly string[] {
  const { safety, alliance, openness, margin, minutesLeft, stance, ruptured } = reading;
  const strands = strandNames.map((name) => `${name} ${points(state[name])}`).join(' ');
  return [
    [
      `Safety ${points(safety)}`,
      `alliance ${points(alliance)}`,
      `margin ${margin}`,
      `${minutesLeft} minutes left`,
      `${nameOf(play, meets)} is ${stance}`,
      ...(ruptured ? ['a rupture is open'] : []),
    ].join(', '),
    `${strands} O ${points(openness)}`,
  ];
}

function changes(change: Change): readonly string[] {
  return [
    signed('safety', change.safety / 100),
    signed('alliance', change.alliance / 100),
    signed('margin', change.margin),
    change.minutes === 0 ? '' : `${change.minutes} min`,
    ...change.recognised.map((role) => `seen as ${role}`),
    ...change.promised.map((id) => `promised ${id}`),
    ...change.kept.map((id) => `kept ${id}`),
    change.rupture === 'none' ? '' : `rupture ${change.rupture}`,
  ].filter((words) => words !== '');
}

function signed(name: string, value: number): string {
  if (value === 0) return '';
  const size = Number.isInteger(value) ? String(Math.abs(value)) : Math.abs(value).toFixed(1);
  return `${name} ${value > 0 ? '+' : '-'}${size}`;
}

/** Levels are shown by floor, so that 44.7 never reads 45. */
function points(hundredths: number): string {
  return String(Math.floor(hundredths / 100));
}

function nameOf({ scenario }: Play, meets: string): string {
  return scenario.cast[meets]?.short ?? meets;
}
