import type { Play } from '../../engine/play.ts';
import { tryOut } from '../../proof/bounds/try-out.ts';
import type { Part } from '../../proof/part.ts';
import type { Proof } from '../../proof/proof.ts';
import { provedByParts } from '../../proof/prove.ts';
import type { ProofNews, ProofOrder } from './orders.ts';

/** A worker as far as it is used here. */
export interface ProofWorker {
  postMessage(order: ProofOrder, transfer: Transferable[]): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ProofNews>) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
}

/** How it goes; each may be told after the other, `proof` first from a sample and then from every run. */
export interface ProofListener {
  readonly share: (share: number) => void;
  readonly proof: (proof: Proof, isLast: boolean) => void;
  /** It cannot be proved, in a sentence for the author. */
  readonly refused: (why: string) => void;
  /** A worker died. */
  readonly failed: (why: string) => void;
}

const limit = 5_000_000;
const seed = 1;
/** So many times the limit are not even tried, as in `prove`. */
const hopeless = 10;
/** From here on every run is not tried, so that the tab stays usable; the limit grows with the scenes, as the proof demands. */
const manyScenes = 120;
const decisionsOfAScene = 1_100;
const samples = { quick: { limit: 60_000, plays: 3_000, searched: 20_000 }, large: { plays: 50_000 } };

/** Workers that prove one scenario at a time, and can be stopped in the middle of it. */
export class Provers {
  readonly #start: () => ProofWorker;
  readonly #count: number;
  #workers: ProofWorker[] = [];
  #number = 0;
  #busy = false;
  #hear: (news: ProofNews, worker: ProofWorker) => void = () => {};
  #fail: (why: string) => void = () => {};

  /** @param count How many work at the same time. */
  constructor(start: () => ProofWorker, count: number) {
    this.#start = start;
    this.#count = count;
  }

  /**
   * Starts to prove; what was being proved is given up.
   *
   * @param soon Every run was played quickly before, so that no sample is needed for a first answer.
   */
  prove(play: Play, listener: ProofListener, soon = false): void {
    this.stop();
    this.#busy = true;
    const number = ++this.#number;
    if (play.scenes.length > manyScenes || tryOut(play, seed).decisions > hopeless * limit)
      this.#bounds(play, number, listener);
    else this.#everyRun(play, number, listener, soon);
  }

  /** Gives up what is being proved. */
  stop(): void {
    this.#number++;
    if (!this.#busy) return;
    // There is no other way to interrupt a worker.
    for (const worker of this.#workers) worker.terminate();
    this.#workers = [];
    this.#busy = false;
  }

  #bounds(play: Play, number: number, listener: ProofListener): void {
    const work = { how: 'prove', limit: sampleLimit(play), plays: samples.large.plays } as const;
    this.#hire(1, number, listener, (news) => {
      if ('share' in news) listener.share(news.share);
      if ('refused' in news) this.#end(() => listener.refused(news.refused));
      if ('proof' in news) this.#end(() => listener.proof(news.proof, true));
    })[0]?.postMessage({ number, scenario: play.scenario, work }, []);
  }

  /** A sample for a first answer unless it comes soon, then every run, in as many parts as there are workers. */
  #everyRun(play: Play, number: number, listener: ProofListener, soon: boolean): void {
    const parts: Part[] = [];
    const shares = new Map<ProofWorker, number>();
    const workers = this.#hire(this.#count, number, listener, (news, worker) => {
      if ('proof' in news) listener.proof(news.proof, false);
      if ('share' in news) {
        shares.set(worker, news.share);
        listener.share(Math.max(...shares.values()));
      }
      if (!('part' in news)) return;
      parts.push(news.part);
      if (parts.length < workers.length) return;
      const proof = provedByParts(play, parts, limit);
      if (proof === undefined) this.#bounds(play, number, listener);
      else this.#end(() => listener.proof(proof, true));
    });
    const { scenario } = play;
    const quick = { ...samples.quick, limit: sampleLimit(play) };
    if (!soon) workers[0]?.postMessage({ number, scenario, work: { how: 'prove', ...quick } }, []);
    for (const [remainder, worker] of workers.entries())
      worker.postMessage(
        { number, scenario, work: { how: 'explore', limit, remainder, of: workers.length } },
        [],
      );
  }

  #end(tell: () => void): void {
    this.#busy = false;
    tell();
  }

  /** They are kept for the next order, unless they are stopped. */
  #hire(
    count: number,
    number: number,
    listener: ProofListener,
    hear: (news: ProofNews, worker: ProofWorker) => void,
  ): readonly ProofWorker[] {
    this.#hear = (news, worker) => {
      if (news.number === number && this.#number === number) hear(news, worker);
    };
    this.#fail = (why) => {
      if (this.#number !== number) return;
      this.stop();
      listener.failed(why);
    };
    while (this.#workers.length < count) this.#workers.push(this.#started());
    return this.#workers.slice(0, count);
  }

  #started(): ProofWorker {
    const worker = this.#start();
    const isHired = () => this.#workers.includes(worker);
    worker.addEventListener('message', ({ data }) => isHired() && this.#hear(data, worker));
    worker.addEventListener('error', ({ message }) => {
      if (!isHired()) return;
      this.#workers = this.#workers.filter((other) => other !== worker);
      this.#fail(message ?? '');
    });
    return worker;
  }
}

function sampleLimit({ scenes }: Play): number {
  return Math.max(samples.quick.limit, scenes.length * decisionsOfAScene);
}
