import type { LmsStorage, Stored } from './options.ts';
import type { LmsProfile, Standard } from './profiles.ts';
import { words, type Words } from './words.ts';

/**
 * What becomes of what a course saves. `lost`: the LMS says yes and stores nothing. `refused`: it says no. `offline`: there
 * is no network, and it says what its kind says then. `signed-out`: it says no, for as long as its kind does.
 */
export type Sending = 'works' | 'lost' | 'refused' | 'offline' | 'signed-out';

interface Moment {
  readonly finishing: boolean;
  readonly page: 'shown' | 'hidden' | 'leaving';
}

/** What the course is told of a save. */
export interface Outcome {
  readonly answer: 'true' | 'false' | null;
  readonly error: string;
}

const taken: Outcome = { answer: 'true', error: '0' };

/** What browsers let beacons carry at a time, in bytes (LMS rules 3.2 and 9). */
const mostInBeacons = 65_536;

/** What multipart form data adds to each name and value. */
const partBytes = 87;

/** The side of an LMS that stores: what is set in a page is safe only once it has come here. */
export class LmsServer {
  sending: Sending = 'works';
  readonly #profile: LmsProfile;
  readonly #storage: LmsStorage;
  readonly #standard: Standard;
  readonly #words: Words;
  #data: Stored;
  /** What was in the storage when it was last looked at. */
  #known: Stored | undefined;
  /** What counts as sent. */
  #sent: Stored;
  #dead = false;
  /** Bytes that beacons have under way. */
  #underWay = 0;

  /** @param start What this launch was given. */
  constructor(profile: LmsProfile, standard: Standard, storage: LmsStorage, start: Stored) {
    this.#profile = profile;
    this.#standard = standard;
    this.#words = words[standard];
    this.#storage = storage;
    this.#known = storage.shared === true ? storage.load() : undefined;
    this.#data = this.#sent = start;
  }

  /** The session is over: nothing more of this launch is taken. */
  die(): void {
    this.#dead = true;
  }

  /** @param values Every element with a value. */
  save(values: Stored, moment: Moment): Outcome {
    const sends = this.#profile.sends[this.#standard];
    const before = sends === 'all' ? {} : this.#sent;
    this.#sent = values;
    const outcome = this.#outcome(values, before, moment);
    if (outcome.answer !== 'true' || this.sending === 'lost' || this.sending === 'offline') return outcome;
    this.#store(values, before, moment.finishing);
    // The storage itself may find that there is no way through.
    return (this.sending as Sending) === 'refused' ? this.#refused : taken;
  }

  #outcome(values: Stored, before: Stored, { finishing, page }: Moment): Outcome {
    const { leaving, offline, signedOut } = this.#profile;
    if (this.sending === 'signed-out' && signedOut === 'until-relaunched') this.die();
    if (this.#dead || this.sending === 'refused' || this.sending === 'signed-out') return this.#refused;
    if (this.sending === 'offline' && offline === 'says-no') return this.#refused;
    if (page === 'leaving' && leaving === 'commit-answers-null' && !finishing)
      return { answer: null, error: '391' };
    if (leaving === 'beacon' && page !== 'shown') return this.#byBeacon(values, before, page);
    return taken;
  }

  #byBeacon(values: Stored, before: Stored, page: 'hidden' | 'leaving'): Outcome {
    // While a page is merely hidden, one beacon has arrived before the next is sent.
    if (page === 'hidden') this.#underWay = 0;
    let bytes = 0;
    for (const element in values)
      if (values[element] !== before[element] && values[element] !== '')
        bytes += partBytes + element.length + bytesOf(values[element] ?? '');
    if (this.#underWay + bytes > mostInBeacons) return this.#refused;
    this.#underWay += bytes;
    return taken;
  }

  get #refused(): Outcome {
    return { answer: 'false', error: this.#profile.refusal[this.#standard] };
  }

  #store(values: Stored, before: Stored, finishing: boolean): void {
    const { elements, completed } = this.#words;
    const data: Record<string, string> = { ...this.#current() };
    const loosely = this.#profile.compares === 'loosely';
    for (const element in values) {
      const value = values[element] ?? '';
      // Total time is the LMS's own: it adds a session's time when the next one starts, so that a killed page counts too.
      if (value === before[element] || element === elements.total) continue;
      if (!loosely || !looselyEqual(data[element], value)) data[element] = value;
    }
    const done = (completed as readonly string[]).includes(data[elements.status] ?? '');
    if (done && this.#profile.textOnceCompleted === 'deleted') delete data[elements.text];
    if (finishing) this.#enterGrade(data);
    this.#data = this.#known = data;
    this.#storage.save(data);
  }

  /** What is stored, with what other windows have stored meanwhile. */
  #current(): Stored {
    if (this.#storage.shared !== true) return this.#data;
    const now = this.#storage.load();
    return now === this.#known ? this.#data : { ...this.#data, ...now };
  }

  #enterGrade(data: Record<string, string>): void {
    const { raw, max } = this.#words.elements;
    if ((data[raw] ?? '') !== '' && Number(data[max] ?? 0) > 0) data['lms.grade'] = data[raw] ?? '';
  }
}

/** Equal as PHP's `==` has it. */
function looselyEqual(stored: string | undefined, value: string): boolean {
  if (stored === value) return true;
  return (
    stored !== undefined && numeric.test(stored) && numeric.test(value) && Number(stored) === Number(value)
  );
}

const numeric = /^\s*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?\s*$/i;

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}
