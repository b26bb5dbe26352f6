import type { Launch, Lms, LmsSight, Saving } from '../../src/lms/lms.ts';

/** An LMS that gives one launch and notes only what it is to remember. */
export class SilentLms implements Lms {
  readonly remembered: string[] = [];
  readonly saving: Saving = 'saved';
  readonly savedAt = undefined;
  readonly openElsewhere = false;
  readonly keptHere = false;
  readonly #launch: Launch;

  constructor(launch: Launch) {
    this.#launch = launch;
  }

  open(): Promise<Launch> {
    return Promise.resolve(this.#launch);
  }

  remember(text: string, bookmark: string): void {
    this.remembered.push(text, bookmark);
  }

  leave(): Promise<'saved'> {
    return Promise.resolve('saved');
  }

  watch(): () => void {
    return nothing;
  }

  look(): LmsSight {
    return { at: undefined, api: undefined, start: {}, calls: [], now: () => new Date(0) };
  }

  begin = nothing;
  decided = nothing;
  reflected = nothing;
  scenarioDone = nothing;
  progress = nothing;
  completed = nothing;
  saveNow = nothing;
}

function nothing(): void {}
