import { checks12, checks2004, type Check } from './checks.ts';
import type { LmsProfile, Standard } from './profiles.ts';
import { words, type Words } from './words.ts';

/** Which elements a kind of LMS has and which values it takes, beyond what a run-time knows. */
export class LmsGate {
  readonly #profile: LmsProfile;
  readonly #standard: Standard;
  readonly #words: Words;
  readonly #checks: readonly Check[];
  /** Types of the interactions, which 1.2 does not give back. */
  readonly #types = new Map<string, string>();

  constructor(profile: LmsProfile, standard: Standard) {
    this.#profile = profile;
    this.#standard = standard;
    this.#words = words[standard];
    this.#checks = standard === 'scorm12' ? checks12(profile) : checks2004(profile);
  }

  has(element: string): boolean {
    if (this.#profile.elements === 'all') return true;
    const { status, raw, text, learnerName } = this.#words.elements;
    return element === text || element === status || element === raw || element === learnerName;
  }

  takes(element: string, value: string): boolean {
    const type = this.#types.get(interactionOf(element)) ?? '';
    return this.#checks.every(({ elements, takes }) => !elements.test(element) || takes(value, type));
  }

  /** A value was taken. */
  note(element: string, value: string): void {
    if (element.endsWith('.type')) this.#types.set(interactionOf(element), value);
  }

  /** What this kind of LMS says where a run-time says that error. */
  errorOf(error: string): string {
    return error === '401' && this.#standard === 'scorm12' ? this.#profile.unknownElement : error;
  }
}

/** `cmi.interactions.3` of any of its elements; empty elsewhere. */
function interactionOf(element: string): string {
  return /^cmi\.interactions\.\d+/.exec(element)?.[0] ?? '';
}
