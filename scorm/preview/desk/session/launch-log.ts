import type { Stored } from '../../../host/options.ts';
import type { Call } from '../../messages.ts';
import { changesBetween, noteSet, unsavedOf } from './changes.ts';
import type { Change, Given, LastLaunch } from './desk-state.ts';

/** Of a lesson that never stops calling, so many calls are kept. */
const mostCalls = 5000;

/** What the desk remembers of one attempt's last launch. */
export class LaunchLog {
  readonly given: Given | undefined;
  readonly before: Stored | undefined;
  /** Whether anything was stored in it. */
  hasStored = false;
  #calls: readonly Call[];
  readonly #sets = new Map<string, string>();
  /** There may be thousands of elements, and calls between two saves change none of them. */
  #changes: { readonly stored: Stored | undefined; readonly list: readonly Change[] } | undefined;

  /** @param given Undefined for a launch at another desk. */
  constructor(given: Given | undefined, before: Stored | undefined, calls: readonly Call[] = []) {
    this.given = given;
    this.before = before;
    this.#calls = calls.slice(-mostCalls);
  }

  get calls(): readonly Call[] {
    return this.#calls;
  }

  hear(call: Call): void {
    this.#calls = [...this.#calls.slice(1 - mostCalls), call];
    noteSet(this.#sets, call);
  }

  clearCalls(): void {
    this.#calls = [];
  }

  /** What is another now, by this launch. */
  changesIn(stored: Stored | undefined): readonly Change[] {
    if (this.#changes === undefined || this.#changes.stored !== stored)
      this.#changes = { stored, list: changesBetween(this.before, stored, this.given?.elements ?? {}) };
    return this.#changes.list;
  }

  /** @param stored What is stored now. */
  seen(stored: Stored | undefined): LastLaunch {
    return {
      given: this.given,
      calls: this.#calls,
      before: this.before,
      unsaved: unsavedOf(this.#sets, stored, this.given?.elements ?? {}),
    };
  }
}
