import type { Play, PlayScene } from '../../engine/play.ts';
import type { Fact, FactBook } from './facts.ts';

/**
 * For each scene, the facts that nothing asks for from there to the end of the run.
 *
 * @param asked What each scene asks for itself.
 * @param anywhere What the repair moment and the endings ask for, which can follow on any scene.
 */
export function forgetsOf(
  play: Play,
  book: FactBook,
  asked: readonly ReadonlySet<Fact>[],
  anywhere: ReadonlySet<Fact>,
): readonly (readonly number[] | undefined)[] {
  const needs = asked.map((facts) => [...book.masks(facts, everyValue)]);
  const after = play.scenes.map(scenesAfter);
  const always = [...book.masks(anywhere, everyValue)];
  /* A rescue, and the scene that opens a later act, can follow on any scene as well. */
  const follows = play.acts.flatMap(({ rescue, opens }, act) => [
    ...(rescue < 0 ? [] : [rescue]),
    ...(act === 0 ? [] : [opens]),
  ]);
  for (let goesOn = true; goesOn;) {
    goesOn = false;
    for (let scene = after.length - 1; scene >= 0; scene--)
      for (const next of after[scene]!) goesOn = takeOver(needs[scene]!, needs[next]!) || goesOn;
  }
  for (const scene of follows) takeOver(always, needs[scene]!);
  const forgettable = book.masks(book.forgettable, everyValue);
  return needs.map((needed) => {
    const forgets = forgettable.map((word, at) => word & ~needed[at]! & ~always[at]!);
    return forgets.some((word) => word !== 0) ? forgets : undefined;
  });
}

const everyValue = -1;

function scenesAfter({ choices, exit }: PlayScene): readonly number[] {
  const exits = [exit, ...choices.map((choice) => choice.exit)].flat();
  return [...new Set(exits.map(({ go }) => go))].filter((go) => go >= 0);
}

/** Whether that added anything. */
function takeOver(into: number[], from: readonly number[]): boolean {
  let isNew = false;
  for (let at = 0; at < into.length; at++) {
    const both = into[at]! | from[at]!;
    if (both !== into[at]) isNew = true;
    into[at] = both;
  }
  return isNew;
}
