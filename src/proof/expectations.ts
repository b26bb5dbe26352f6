import { endingOf } from '../engine/ending-of.ts';
import { bandNames } from '../engine/names.ts';
import type { Play, Position } from '../engine/play.ts';
import { measure, reading } from '../model/measures.ts';
import { offer } from '../model/offers.ts';
import { error } from '../scenario/diagnostic.ts';
import type { Finding, Path } from '../scenario/diagnostic.ts';
import type { Expectation } from '../scenario/scenario.ts';
import { doorOf, openWords } from './expected/expected-door.ts';
import { unknownNames } from './expected/expected-names.ts';
import { isWithin, levelName, limitWords, points } from './expected/level-words.ts';
import { walked, type Walked } from './expected/walked.ts';

/**
 * What authors expect of a scenario and is not so. Where a path ends an act, levels, margin and offer are those at
 * the end of that act, its broken promises counted; `scene`, `open` and `closed` look at what follows.
 *
 * @param path Where an expectation stands in its file; `expect` and its number unless told.
 */
export function unmet(
  play: Play,
  expectations: readonly Expectation[],
  path: (index: number) => Path = (index) => ['expect', index],
): readonly Finding[] {
  return expectations.flatMap((expectation, index) => unmetBy(play, expectation, path(index)));
}

/** One thing that an expectation says, checked at the end of its path. */
interface Checked {
  readonly play: Play;
  readonly expectation: Expectation;
  readonly at: Walked;
  /** Where levels are read. */
  readonly stands: Position;
  readonly place: Path;
}

function unmetBy(play: Play, expectation: Expectation, place: Path): readonly Finding[] {
  const unknown = unknownNames(play, expectation, place);
  if (unknown.length > 0) return unknown;
  const at = walked(play, expectation.path);
  const checked: Checked = { play, expectation, at, stands: at.ended ?? at.now, place };
  const findings =
    at.taken < expectation.path.length
      ? blocked(checked)
      : [scene, ending, reply, offered, levels, margin, open, closed].flatMap((check) => check(checked));
  return findings.map((finding) => ({ ...finding, witness: at.codes }));
}

function blocked({ play, expectation: { path }, at: { taken, now }, place }: Checked): Finding[] {
  const id = path[taken]!;
  const count = `Choice ${taken + 1} of this path, "${id}", cannot be made`;
  const door = doorOf(play, now, id);
  const message =
    door.is === 'closed'
      ? `${count}. ${door.words} For now, ${openWords(play, now)}`
      : `${count}: ${openWords(play, now)}`;
  return [error('expect-path', [...place, 'path', taken], message)];
}

function scene({ expectation: { scene: wanted }, at: { scenes }, place }: Checked): Finding[] {
  if (wanted === undefined || scenes.includes(wanted)) return [];
  const actual =
    scenes.length === 0
      ? 'the run is over'
      : `what comes is ${scenes.map((id) => `"${id}"`).join(', then ')}`;
  return [error('expect-scene', [...place, 'scene'], `Scene "${wanted}" does not come here: ${actual}.`)];
}

function ending({ play, expectation: { ending: wanted }, at, place }: Checked): Finding[] {
  if (wanted === undefined) return [];
  const { ended, now } = at;
  const actual = ended && endingOf(play, ended);
  if (actual === wanted) return [];
  const message =
    actual === undefined
      ? `This path does not end an act, so it cannot end as "${wanted}": ${openWords(play, now)}`
      : `The act ends as "${actual}" here, not as "${wanted}".`;
  return [error('expect-ending', [...place, 'ending'], message)];
}

function reply({ expectation: { reply: wanted }, at, place }: Checked): Finding[] {
  if (wanted === undefined) return [];
  const actual = at.reply && bandNames[at.reply.state.offer];
  if (actual === wanted) return [];
  const message =
    actual === undefined
      ? `Nothing has been answered yet, so the reply is not ${wanted}.`
      : `The reply to the last choice is ${actual}, not ${wanted}.`;
  return [error('expect-reply', [...place, 'reply'], message)];
}

function offered({ expectation: { offer: wanted }, stands, place }: Checked): Finding[] {
  if (wanted === undefined) return [];
  const pair = measure[wanted.reads];
  const actual = bandNames[offer(stands.state, pair)]!;
  if (wanted.is.includes(actual)) return [];
  const value = points(reading(stands.state, pair));
  const message = `The resident is ${actual} here for the offer to ${wanted.reads} (${value} points), not ${wanted.is.join(' or ')}.`;
  return [error('expect-offer', [...place, 'offer', 'is'], message)];
}

function levels({ expectation, stands, place }: Checked): Finding[] {
  return expectation.levels.flatMap((level, index) => {
    const at = [...place, 'levels', index];
    if (limitWords(level) === '') return [error('expect-level', at, noLimits)];
    const value = reading(stands.state, measure[level.of]);
    if (isWithin(value, level, 100)) return [];
    const name = levelName(level.of);
    const message = `${name[0]!.toUpperCase()}${name.slice(1)} is ${points(value)} points here, not ${limitWords(level)}.`;
    return [error('expect-level', at, message)];
  });
}

function margin({ expectation: { margin: wanted }, stands, place }: Checked): Finding[] {
  if (wanted === undefined) return [];
  if (limitWords(wanted) === '') return [error('expect-margin', [...place, 'margin'], noLimits)];
  const actual = stands.state.margin;
  if (isWithin(actual, wanted, 1)) return [];
  const left = actual === 1 ? '1 segment of the margin is' : `${actual} segments of the margin are`;
  return [error('expect-margin', [...place, 'margin'], `${left} left here, not ${limitWords(wanted)}.`)];
}

const noLimits = 'Say from where (at_least) or up to where (below) this should be.';

function open({ play, expectation, at: { now }, place }: Checked): Finding[] {
  return expectation.open.flatMap((id, index) => {
    const door = doorOf(play, now, id);
    if (door.is === 'open') return [];
    return [error('expect-open', [...place, 'open', index], `This choice should be open. ${door.words}`)];
  });
}

/** A choice of another scene is not closed, it is not there: to expect it closed would hold for ever and show nothing. */
function closed({ play, expectation, at: { now }, place }: Checked): Finding[] {
  return expectation.closed.flatMap((id, index) => {
    const door = doorOf(play, now, id);
    if (door.is === 'closed') return [];
    return [
      error('expect-closed', [...place, 'closed', index], `This choice should be closed. ${door.words}`),
    ];
  });
}
