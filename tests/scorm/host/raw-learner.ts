import { FakeClock } from '../../support/fake-clock.ts';
import type { ProfileName, Standard } from '../../../scorm/host/profiles.ts';
import { words, type Words } from '../../../scorm/host/words.ts';
import { StrictLms, memoryStorage, type StrictLmsOptions } from '../../../scorm/host/strict-lms.ts';

/** A learner who talks to one kind of LMS through its bare API, launch after launch. */
export class RawLearner {
  readonly standard: Standard;
  readonly words: Words;
  readonly clock = new FakeClock();
  readonly storage = memoryStorage();
  lms: StrictLms;
  readonly #options: Omit<StrictLmsOptions, 'storage' | 'now'>;

  constructor(standard: Standard, profile: ProfileName, runtime: 'scorm-again' | 'quick') {
    this.standard = standard;
    this.words = words[standard];
    this.#options = { standard, profile, runtime };
    this.lms = this.launch();
  }

  /** The page is loaded anew. */
  launch(): StrictLms {
    this.lms = new StrictLms({ ...this.#options, storage: this.storage, now: this.clock.now });
    this.#call('initialize', '');
    return this.lms;
  }

  get(element: string): string {
    return this.#call('get', element) ?? '';
  }

  /** Whether it was taken. */
  set(element: string, value: string): boolean {
    return this.#call('set', element, value) === 'true';
  }

  commit(): string | null | undefined {
    return this.#call('commit', '');
  }

  finish(): string | null | undefined {
    return this.#call('finish', '');
  }

  get error(): string {
    return this.lms.api[this.words.calls.lastError]?.() ?? '';
  }

  /** So many interactions of six to nine fields, as a course writes them. */
  answer(interactions: number): void {
    const [response, time, right, latency] =
      this.standard === 'scorm12'
        ? (['student_response', 'time', '10:30:00', '0000:00:12.50'] as const)
        : (['learner_response', 'timestamp', '2026-01-05T10:30:00.12Z', 'PT12.50S'] as const);
    for (let index = 0; index < interactions; index += 1) {
      const name = `cmi.interactions.${index}`;
      this.set(`${name}.id`, `er_1_scene_${index}`);
      this.set(`${name}.type`, 'choice');
      this.set(`${name}.objectives.0.id`, 'er_1_listening');
      this.set(`${name}.${time}`, right);
      this.set(`${name}.weighting`, '1');
      this.set(`${name}.${response}`, 'b');
      this.set(`${name}.result`, 'neutral');
      this.set(`${name}.latency`, latency);
      if (this.standard === 'scorm2004')
        this.set(`${name}.description`, 'The bay is loud. | I ask her what she saw.');
    }
  }

  #call(call: 'initialize' | 'get' | 'set' | 'commit' | 'finish', ...values: string[]) {
    return this.lms.api[this.words.calls[call]]?.(...values);
  }
}
