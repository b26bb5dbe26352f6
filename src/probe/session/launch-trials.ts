import type { HeardCall } from '../../diagnosis/evidence.ts';
import type { Diagnosis } from '../../diagnosis/fault.ts';
import { probe } from '../../locale/en/probe.ts';
import type { Launch, LineCode } from './check-state.ts';
import { crossingOf, type Found } from './crossing.ts';
import { type Kept, textOf } from './kept.ts';
import { decisions, missingRows, objectives } from './trials/lists.ts';
import { characters, littleRoom, type Room, room } from './trials/room.ts';
import { quick, saved } from './trials/saved.ts';
import type { Told } from './trials/told.ts';
import { type Outcome, outcome, type Trying } from './trials/trying.ts';
import { bookmark, exit, score, status, time } from './trials/values.ts';

interface LaunchOptions {
  readonly trying: Trying;
  readonly told: Told;
  readonly launch: Launch;
  /** What was remembered of the launch before; undefined in the first. */
  readonly before: Kept | undefined;
  /** Of that, what this browser kept. */
  readonly here: Kept | undefined;
  /** It was launched before, and neither the LMS nor the browser has anything of it. */
  readonly isLost: boolean;
  readonly seconds: () => number;
  /** What is to be remembered of this launch, once all was tried. */
  readonly keep: (size: number) => Kept;
}

/** Characters of resume text that are left for the next launch: as many as a course may leave, and few enough for two
 * beacons under way at a time. */
const mostLeft = { scorm12: 3900, scorm2004: 20_000 } as const;

/** What one launch tries, one thing after the other, and what it has to remember of it. */
export class LaunchTrials {
  readonly steps: readonly (readonly [LineCode, () => Outcome])[];
  found: Found | undefined;
  savedText = false;
  bookmark = '';
  decisions: readonly string[] = [];
  objectives: readonly string[] = [];
  /** Rows of the last launch that are not there. */
  readonly missing = { decisions: [] as readonly string[], objectives: [] as readonly string[] };
  readonly #options: LaunchOptions;
  #room: Room | undefined;
  #commit: HeardCall | undefined;

  constructor(options: LaunchOptions) {
    const { trying, launch, told, seconds } = options;
    this.#options = options;
    const again: typeof this.steps = [
      ['kept', () => this.#crossed('kept')],
      ['arrived', () => this.#crossed('arrived')],
      ['counted', () => this.#crossed('counted')],
    ];
    const first: typeof this.steps = [
      ['status', () => status(trying, told.status)],
      ['bookmark', () => bookmark(trying)],
      ['text', () => (this.#room = room(trying))],
      ['characters', () => this.#characters()],
    ];
    this.steps = [
      ...(launch === 1 ? [] : again),
      ['exit', () => exit(trying)],
      ...(launch === 1 ? first : []),
      ['decisions', () => this.#listed('decisions')],
      ['objectives', () => this.#listed('objectives')],
      ['time', () => time(trying, seconds())],
      ...(launch === 1 ? ([['score', () => score(trying)]] as const) : []),
      ['saves', () => this.#saved()],
      ['quick', () => quick(trying)],
    ];
  }

  /** What this launch shows that no single call does. */
  get shown(): readonly Diagnosis[] {
    return littleRoom(this.#room, this.#commit, this.#options.trying);
  }

  /** How long the text is that is left for the next launch. */
  get size(): number {
    const { trying, before } = this.#options;
    const most = mostLeft[trying.spelling.dialect.reports];
    return Math.min(most, this.#room?.most ?? before?.size ?? most);
  }

  #crossed(line: keyof Found['lines']): Outcome {
    this.found ??= crossingOf(this.#options);
    return this.found.lines[line];
  }

  #characters(): Outcome {
    const made = characters(this.#options.trying);
    this.bookmark = made.bookmark;
    return made;
  }

  /** What the last launch added is looked for; the first two launches add something. */
  #listed(list: 'decisions' | 'objectives'): Outcome {
    const { trying, launch, here } = this.#options;
    const ids = here?.more?.[list] ?? [];
    const words = probe.lines[list];
    this.missing[list] = ids.length === 0 ? [] : missingRows(trying, list, ids);
    const added = launch < 3 ? (list === 'decisions' ? decisions : objectives)(trying) : undefined;
    this[list] = [...ids, ...(added?.ids ?? [])];
    if (this.missing[list].length > 0)
      return { ...outcome(trying, 'noted', words.forgotten), detail: this.missing[list].join(', ') };
    if (added) return added;
    return ids.length > 0
      ? outcome(trying, 'well', words.again)
      : outcome(trying, 'noted', here ? words.wrong : words.unknown);
  }

  #saved(): Outcome {
    const kept = this.#options.keep(this.size);
    const made = saved(this.#options.trying, textOf(kept));
    this.#commit = made.commit;
    this.savedText = made.comesBack && made.state === 'well';
    return made;
  }
}
