import type { ScenarioData } from '../../course/course.ts';
import type { Play } from '../../engine/play.ts';
import type { CourseStore } from '../store/course-store.ts';
import type { Playing } from './playing.ts';

export interface Loaded {
  readonly data: ScenarioData;
  readonly playing: Playing;
}

/** Brings what has to be there before a scenario can be played: its data, and what is needed to play. */
export class Loader {
  readonly #store: CourseStore;
  readonly #loadPlaying: () => Promise<Playing>;
  #playing: Playing | undefined;

  constructor(store: CourseStore, loadPlaying: () => Promise<Playing>) {
    this.#store = store;
    this.#loadPlaying = loadPlaying;
  }

  /** What is needed to play, once it is there. */
  get playing(): Playing | undefined {
    return this.#playing;
  }

  /** Rejects if it cannot be had now. */
  async loadPlaying(): Promise<Playing> {
    this.#playing ??= await this.#loadPlaying();
    return this.#playing;
  }

  /** Rejects if either part cannot be had now, with a LoadError where it is the scenario. */
  async load(id: string): Promise<Loaded> {
    const [data, playing] = await Promise.all([this.#store.load(id), this.loadPlaying()]);
    return { data, playing };
  }

  /** A scenario ready to be played; undefined before it is loaded. */
  ready(id: string): { readonly data: ScenarioData; readonly play: Play } | undefined {
    const data = this.#store.scenario(id);
    const playing = this.#playing;
    return data === undefined || playing === undefined ? undefined : { data, play: playing.play(data) };
  }

  optionsAfter(id: string, path: readonly string[]): readonly string[] | undefined {
    const data = this.#store.scenario(id);
    return data === undefined ? undefined : this.#playing?.optionsAfter(data, path);
  }
}
