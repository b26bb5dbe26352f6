import { end, onward } from '../../engine/play.ts';
import { measure } from '../../model/measures.ts';
import { level, type Box, type Levels } from './box.ts';
import { decideBox } from './decide-box.ts';
import { endingsOf, finishBox, residentEndingsOf } from './end-box.ts';
import type { Envelope } from './envelope.ts';
import { allowing, possible, yes, type FactBook } from './facts.ts';
import { openFrom, splitByFact, splitByLevel, splitByMeasure, testingFrom, withFact } from './split.ts';
import {
  nowhere,
  type BoxChoice,
  type BoxExit,
  type BoxScene,
  type BoxText,
  type FactChange,
  type World,
} from './world.ts';

/** Where boxes wait for the next round. */
export interface Place {
  readonly act: number;
  /** Number of the scene; during the repair moment, of the scene it came after. */
  readonly scene: number;
  /** Read on from a scene without choices, decide in a scene, or decide in the repair moment. */
  readonly what: 'reading' | 'deciding' | 'repairing';
  /** Where the run goes after the repair moment. */
  readonly exit: BoxExit;
  /** What `onward` stands for. */
  readonly onward: BoxExit;
}

/** Scenes without choices that are passed in one round; a longer row of them waits for the next. */
const mostRead = 6;

/** Takes boxes one decision further, as the walker does, and notes what they meet. */
export class Follower {
  readonly #world: World;
  readonly #book: FactBook;
  readonly #envelope: Envelope;
  readonly #wait: (place: Place, box: Box) => void;
  /** One object for each place, by what tells them apart. */
  readonly #decisions: (Place | undefined)[] = [];
  readonly #others = new Map<string, Place>();

  constructor(world: World, envelope: Envelope, wait: (place: Place, box: Box) => void) {
    this.#world = world;
    this.#book = world.book;
    this.#envelope = envelope;
    this.#wait = wait;
  }

  start(): void {
    this.#openAct(0, undefined);
  }

  /** Returns how many choices were looked at. */
  follow(place: Place, box: Box): number {
    if (place.what === 'reading') {
      this.#leave(box, place, this.#world.scenes[place.scene]!.exit, 0);
      return 1;
    }
    const scene = this.#world.scenes[place.what === 'repairing' ? this.#world.repair : place.scene]!;
    const noted = this.#envelope.scenes[place.what === 'repairing' ? this.#world.repair : place.scene]!;
    let isStuck = true;
    scene.choices.forEach((choice, index) => {
      const open = openPart(choice, box, place.act);
      if (open === box) isStuck = false;
      if (open === undefined) return;
      noted.open[index] = 1;
      this.#say(choice.text, open, place.act);
      this.#decide(place, scene, index, open, noted.bands);
    });
    if (isStuck) this.#envelope.ended(box);
    return scene.choices.length;
  }

  #decide(place: Place, scene: BoxScene, index: number, box: Box, bands: Uint8Array): void {
    const { asResident, budget } = this.#world.play.acts[place.act]!;
    const choice = scene.choices[index]!;
    const step = asResident ? scene.stepAsResident : scene.step;
    const repairing = place.what === 'repairing';
    const exit = repairing ? place.exit : choice.exit;
    const next = { ...place, what: 'deciding', onward: repairing ? place.onward : exit } as const;
    for (const reply of decideBox(this.#book, box, step, choice.action, budget)) {
      const after = changedBy(reply.box, choice.changes);
      if (reply.breaks) this.#envelope.acts[place.act]!.rupture = true;
      for (const { band, box: part } of answersOf(after, reply.band)) {
        bands[3 * index + band] = 1;
        this.#say(choice.replies[band], part, place.act);
        if (band > 0) this.#say(scene.unsaid, part, place.act);
      }
      this.#afterReply(after, next, exit);
    }
  }

  #afterReply(box: Box, place: Place, exit: BoxExit): void {
    const { rescue } = this.#world.play.acts[place.act]!;
    const [lost, safe] = rescue < 0 ? [undefined, box] : splitByLevel(box, level.margin, 1);
    if (safe !== undefined) this.#leave(safe, place, exit, 0);
    if (lost === undefined) return;
    const [rescued, alone] = splitByFact(lost, this.#book.rescued, yes);
    if (rescued !== undefined) this.#leave(rescued, place, exit, 0);
    if (alone === undefined) return;
    this.#envelope.acts[place.act]!.rescue = true;
    this.#enter(withFact(alone, this.#book.rescued, yes), place, rescue, 0);
  }

  #leave(box: Box, place: Place, exit: BoxExit, read: number): void {
    const act = this.#world.play.acts[place.act]!;
    if (act.repair === undefined || act.asResident) {
      this.#go(box, place, exit, read, false);
      return;
    }
    const [broken, whole] = splitByFact(box, this.#book.rupture, yes);
    const [again, due] = broken ? splitByFact(broken, this.#book.repairOffered, yes) : [];
    if (due !== undefined) this.#repair(withFact(due, this.#book.repairOffered, yes), place, exit);
    if (again !== undefined) this.#go(again, place, exit, read, false);
    if (whole !== undefined) this.#go(whole, place, exit, read, false);
  }

  #repair(box: Box, place: Place, exit: BoxExit): void {
    const { repair, scenes } = this.#world;
    this.#envelope.acts[place.act]!.repair = true;
    this.#envelope.scenes[repair]!.levels.note(box);
    for (const text of scenes[repair]!.entering) this.#say(text, box, place.act);
    this.#wait(this.#otherPlace({ ...place, what: 'repairing', exit }), box);
  }

  /** Takes the first way that holds; where it may hold or not, both that one and the next are taken. */
  #go(box: Box, place: Place, exit: BoxExit, read: number, led: boolean): void {
    let rest: Box | undefined = box;
    for (const { when, go } of exit.ways) {
      if (rest === undefined) return;
      const [taken, left]: readonly [Box | undefined, Box | undefined] = when
        ? when(rest, place.act)
        : [rest, undefined];
      if (taken !== undefined) this.#take(taken, place, go, read, led);
      rest = left;
    }
    if (rest !== undefined) this.#endAct(rest, place.act);
  }

  #take(box: Box, place: Place, go: number, read: number, led: boolean): void {
    if (go === onward && !led) this.#go(box, place, place.onward, read, true);
    else if (go === onward || go === end) this.#endAct(box, place.act);
    else this.#enter(box, place, go, read);
  }

  #enter(from: Box, place: Place, scene: number, read: number): void {
    const { choices, changes, entering, exit } = this.#world.scenes[scene]!;
    const box = changedBy(from, changes);
    this.#envelope.scenes[scene]!.levels.note(box);
    for (const text of entering) this.#say(text, box, place.act);
    if (choices.length > 0) {
      this.#wait(this.#decisionIn(place.act, scene), forgetting(box, this.#world.scenes[scene]!.forgets));
    } else if (read >= mostRead) {
      this.#wait(this.#otherPlace({ ...place, scene, what: 'reading', exit: nowhere }), box);
    } else {
      this.#leave(box, { ...place, scene }, exit, read + 1);
    }
  }

  #endAct(before: Box, act: number): void {
    const { play, endings } = this.#world;
    const { asResident, budget } = play.acts[act]!;
    const box = finishBox(this.#book, before);
    const noted = this.#envelope.acts[act]!;
    noted.levels.note(box);
    if (box.high[level.used] > budget) noted.overTime = true;
    for (const { id, box: part } of asResident
      ? residentEndingsOf(box)
      : endingsOf(this.#book, box, budget)) {
      noted.ending(id).note(part);
      this.#say(endings[act]!.get(id), part, act);
    }
    if (act + 1 < play.acts.length) this.#openAct(act + 1, box);
    else this.#envelope.ended(box);
  }

  #openAct(act: number, before: Box | undefined): void {
    const { start, carriesOpenness, opens } = this.#world.play.acts[act]!;
    const { V, C, R, G, T, B, O, margin } = start;
    const values = [V, C, R, G, T, B, O].map((points) => points * 100);
    const sums = [(V + C + R) * 100, (G + T + B) * 100];
    const low = [...values, margin, 0, before?.low[level.decisions] ?? 0, ...sums] as Levels;
    const high = [...values, margin, 0, before?.high[level.decisions] ?? 0, ...sums] as Levels;
    let facts = this.#book.atFirst();
    if (before !== undefined) {
      if (carriesOpenness) {
        low[level.O] = before.low[level.O];
        high[level.O] = before.high[level.O];
      }
      for (const fact of this.#book.remembered) facts = allowing(facts, fact, possible(before.facts, fact));
    }
    const from = { act, scene: opens, what: 'deciding', exit: nowhere, onward: nowhere } as const;
    this.#enter({ low, high, facts }, from, opens, 0);
  }

  #decisionIn(act: number, scene: number): Place {
    const number = act * this.#world.scenes.length + scene;
    return (this.#decisions[number] ??= { act, scene, what: 'deciding', exit: nowhere, onward: nowhere });
  }

  #otherPlace(place: Place): Place {
    const { act, scene, what, exit, onward: led } = place;
    const key = `${act} ${scene} ${what} ${exit.id} ${led.id}`;
    const known = this.#others.get(key) ?? { act, scene, what, exit, onward: led };
    this.#others.set(key, known);
    return known;
  }

  /** Notes which variants of a text may be read. */
  #say(text: BoxText | undefined, box: Box, act: number): void {
    if (text === undefined) return;
    let rest: Box | undefined = box;
    for (let at = 0; at < text.variants.length && rest !== undefined; at++) {
      const when = text.variants[at];
      const isLast = at === text.variants.length - 1;
      const [read, left]: readonly [Box | undefined, Box | undefined] =
        when && !isLast ? when(rest, act) : [rest, undefined];
      if (read !== undefined) this.#envelope.lines[text.first + at] = 1;
      rest = left;
    }
  }
}

/** Where a choice may be open; the box itself where it always is. */
function openPart({ when, gates }: BoxChoice, box: Box, act: number): Box | undefined {
  let open: Box | undefined = when === undefined ? box : when(box, act)[0];
  for (const { of, atLeast } of gates) {
    if (open === undefined) break;
    open = splitByMeasure(open, of, atLeast)[1];
  }
  return open;
}

/** Where nothing was offered, the resident answers as they would disclose. */
function answersOf(box: Box, band: number): readonly { readonly band: number; readonly box: Box }[] {
  if (band >= 0) return [{ band, box }];
  const [below, open] = splitByMeasure(box, measure.disclose, openFrom);
  const [guarded, testing] = below ? splitByMeasure(below, measure.disclose, testingFrom) : [];
  return [open, testing, guarded].flatMap((part, at) =>
    part === undefined ? [] : [{ band: at, box: part }],
  );
}

function changedBy(box: Box, changes: readonly FactChange[]): Box {
  if (changes.length === 0) return box;
  const facts = changes.reduce((so, { fact, value }) => allowing(so, fact, value), box.facts);
  return { low: box.low, high: box.high, facts };
}

/** What nothing asks for any more can be anything: boxes that differ in nothing else become alike. */
function forgetting(box: Box, forgets: readonly number[] | undefined): Box {
  if (forgets === undefined) return box;
  return { low: box.low, high: box.high, facts: box.facts.map((word, at) => word | forgets[at]!) };
}
