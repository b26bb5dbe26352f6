import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PlacedDiagnostic } from '../analysis/analysis.ts';
import type { Studio } from '../session/studio.ts';
import { type FetchBytes, fetchKit, KitError } from './fetch-kit.ts';
import { launchText } from './launch-choices.ts';
import type { DraftFiles, Package } from './make-packages.ts';
import { Packer } from './packer.ts';
import { chosenIds, firstWish, listedScenarios, type Wish } from './wish.ts';

/** A package that can be downloaded. */
export interface ReadyPackage {
  readonly package: Package;
  /** What it was made for. */
  readonly wish: Wish;
  /** A `blob:` address. */
  readonly address: string;
  /** Of the draft when it was made. */
  readonly revision: number;
}

export type Stage =
  | { readonly at: 'idle' }
  | { readonly at: 'making' }
  /** In one sentence. */
  | { readonly at: 'failed'; readonly why: string };

const quiet = 300;
const stopped =
  'The part of the page that packs has stopped, so no package was made. Your draft is as it was: try again, or reload the page if this stays.';

/** What was wanted last, while a draft is open. */
const remembered = new WeakMap<Studio, Wish>();

/** Reads the draft while it changes and makes packages of it; draws its host again when it knows more. */
export class ExportDesk implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #studioOf: () => Studio | undefined;
  readonly #fetchBytes: () => FetchBytes;
  readonly #packer: Packer;
  #studio: Studio | undefined;
  #stops: readonly (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #revision = 0;
  #reading = 0;
  #wish: Wish = firstWish;
  #stage: Stage = { at: 'idle' };
  #ready: ReadyPackage | undefined;
  #faults: readonly PlacedDiagnostic[] | undefined;

  constructor(
    host: ReactiveControllerHost,
    studioOf: () => Studio | undefined,
    fetchBytes: () => FetchBytes,
    packer = new Packer(),
  ) {
    this.#host = host;
    this.#studioOf = studioOf;
    this.#fetchBytes = fetchBytes;
    this.#packer = packer;
    host.addController(this);
  }

  get wish(): Wish {
    return this.#wish;
  }

  get stage(): Stage {
    return this.#stage;
  }

  /** What was made last. */
  get ready(): ReadyPackage | undefined {
    return this.#ready;
  }

  /** Whether the draft is as it was when that was made, and the same is wanted. */
  get isCurrent(): boolean {
    return this.#ready?.revision === this.#revision && this.#ready.wish === this.#wish;
  }

  /** What the reader says of what is wanted; undefined until it has been read. */
  get faults(): readonly PlacedDiagnostic[] | undefined {
    return this.#faults;
  }

  hostUpdate(): void {
    const studio = this.#studioOf();
    if (studio === this.#studio) return;
    this.#leave();
    this.#studio = studio;
    if (studio === undefined) return;
    const changed = () => {
      this.#revision += 1;
      this.#readSoon(quiet);
    };
    this.#stops = [studio.workspace.watch(changed), studio.media.watch(changed)];
    this.#wish = remembered.get(studio) ?? firstWish;
    this.#readSoon(0);
  }

  hostDisconnected(): void {
    this.#leave();
    this.#studio = undefined;
    this.#packer.stop();
  }

  want(wish: Wish): void {
    const isOther = wish.without !== this.#wish.without;
    this.#wish = wish;
    if (this.#studio !== undefined) remembered.set(this.#studio, wish);
    if (isOther) this.#readSoon(0);
    this.#host.requestUpdate();
  }

  async make(): Promise<void> {
    const studio = this.#studio;
    if (studio === undefined || this.#stage.at === 'making') return;
    const wish = this.#wish;
    const revision = this.#revision;
    this.#show({ at: 'making' });
    try {
      const { format, edition, launch } = wish;
      const kit = await fetchKit(this.#fetchBytes(), format, edition);
      const scenarios = chosenIds(listedScenarios(studio), wish);
      const settings = format === 'web' ? '' : launchText(launch);
      const made = await this.#packer.make(draftOf(studio), kit, { format, edition, scenarios, settings });
      if (this.#studio !== studio) return;
      if ('diagnostics' in made) this.#readSoon(0);
      else {
        const address = URL.createObjectURL(new Blob([made.package.zip], { type: 'application/zip' }));
        this.#keep({ package: made.package, wish, address, revision });
      }
      this.#show({ at: 'idle' });
    } catch (caught) {
      if (this.#studio !== studio) return;
      this.#show({ at: 'failed', why: caught instanceof KitError ? caught.message : stopped });
    }
  }

  /** Writes down that the package goes to learners, and makes it again with that inside. */
  async release(): Promise<void> {
    if (this.#studio === undefined || this.#ready === undefined || !this.isCurrent) return;
    const { release: steps } = this.#ready.package;
    this.#studio.workspace.make({ label: 'Write down what is released', steps });
    await this.make();
  }

  #readSoon(after: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#read(), after);
  }

  async #read(): Promise<void> {
    const studio = this.#studio;
    if (studio === undefined) return;
    this.#reading += 1;
    const number = this.#reading;
    try {
      const faults = await this.#packer.read(draftOf(studio), chosenIds(listedScenarios(studio), this.#wish));
      if (number !== this.#reading || this.#studio !== studio) return;
      this.#faults = faults;
      this.#host.requestUpdate();
    } catch {
      if (number === this.#reading && this.#studio === studio) this.#show({ at: 'failed', why: stopped });
    }
  }

  #keep(ready: ReadyPackage | undefined): void {
    if (this.#ready !== undefined) URL.revokeObjectURL(this.#ready.address);
    this.#ready = ready;
  }

  #show(stage: Stage): void {
    this.#stage = stage;
    this.#host.requestUpdate();
  }

  #leave(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
    clearTimeout(this.#timer);
    this.#faults = undefined;
    this.#keep(undefined);
    this.#show({ at: 'idle' });
  }
}

function draftOf({ workspace, media }: Studio): DraftFiles {
  return { files: workspace.files, media: media.files };
}
