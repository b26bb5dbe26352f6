import { createActor, type Actor } from 'xstate';
import type { ScenarioData } from '../../course/course.ts';
import type { Debrief } from '../../engine/debrief.ts';
import { debriefOf } from '../../engine/debrief-of.ts';
import { landingOf, placeIn, type Left } from '../../engine/landing.ts';
import type { Moment } from '../../engine/moment.ts';
import { momentOf } from '../../engine/moment-of.ts';
import type { Play } from '../../engine/play.ts';
import { sessionMachine, type SessionMachine } from '../../engine/session-machine.ts';
import { isOver } from '../../engine/walker.ts';
import type { State } from '../../model/state.ts';

/** What the run of another way, tried from a debrief, goes back to. */
export interface Origin {
  readonly run: Run;
  /** The decision it was tried from; 0 for the first. */
  readonly step: number;
}

/** Most scenes without choices, replies and ends of acts that can lie between two decisions. */
const farthest = 40;

/** One play of a scenario, from its first scene or from where a path leads. Whoever makes it stops it. */
export class Run {
  readonly data: ScenarioData;
  readonly play: Play;
  /** Codes of the given path that could be taken. */
  readonly taken: number;
  /** It begins at another place than the one that was left. */
  readonly moved: boolean;
  /** Set while another way is tried: nothing of it is kept. */
  readonly origin: Origin | undefined;
  readonly #actor: Actor<SessionMachine>;
  #continued: number;
  #debriefed: { readonly path: readonly string[]; readonly debrief: Debrief } | undefined;

  constructor(
    data: ScenarioData,
    play: Play,
    path: readonly string[] = [],
    left: Left = { continued: 0 },
    origin?: Origin,
  ) {
    const machine = sessionMachine(play);
    const { snapshot, taken, continued, moved } = landingOf(machine, path, left);
    this.data = data;
    this.play = play;
    this.taken = taken;
    this.moved = moved;
    this.origin = origin;
    this.#continued = continued;
    this.#actor = createActor(machine, { snapshot });
    this.#actor.start();
  }

  get moment(): Moment {
    return momentOf(this.play, this.#actor.getSnapshot());
  }

  /** Codes of the choices made. */
  get path(): readonly string[] {
    return this.#actor.getSnapshot().context.path;
  }

  /** How often the learner went on since the last choice. */
  get continued(): number {
    return this.#continued;
  }

  /** Where it stands, told apart from every other place of the scenario. */
  get place(): string {
    return placeIn(this.play, this.#actor.getSnapshot().context.position);
  }

  /** Everything the model knows now. */
  get state(): State {
    return this.#actor.getSnapshot().context.position.state;
  }

  /** Number of the act at hand. */
  get act(): number {
    return this.#actor.getSnapshot().context.position.act;
  }

  /** The last act has ended. */
  get over(): boolean {
    return isOver(this.play, this.#actor.getSnapshot().context.position);
  }

  /** The same object as long as nothing more is decided. */
  get debrief(): Debrief {
    const { path } = this;
    if (this.#debriefed?.path !== path) this.#debriefed = { path, debrief: debriefOf(this.play, path) };
    return this.#debriefed.debrief;
  }

  /** @returns The code of the choice; undefined if it is not open. */
  choose(choice: string): string | undefined {
    const before = this.path.length;
    this.#actor.send({ type: 'choose', choice });
    if (this.path.length === before) return undefined;
    this.#continued = 0;
    return this.path[before];
  }

  goOn(): void {
    const before = this.#actor.getSnapshot();
    this.#actor.send({ type: 'continue' });
    if (this.#actor.getSnapshot() !== before) this.#continued += 1;
  }

  /** Passes replies and scenes without choices, up to the next decision or the end. */
  goOnToDecision(): void {
    for (let steps = 0; steps < farthest && this.moment.choices.length === 0 && !this.over; steps += 1)
      this.goOn();
  }

  /** Another run, along the same path up to a decision; 0 is the first. */
  tryFrom(step: number): Run {
    return new Run(this.data, this.play, this.path.slice(0, step), undefined, { run: this, step });
  }

  stop(): void {
    this.#actor.stop();
  }
}
