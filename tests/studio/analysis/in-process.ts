import { Examiner } from '../../../src/studio/analysis/examiner.ts';
import type { AnalysisWorker } from '../../../src/studio/analysis/analyser.ts';
import type { News, Order, ProofNews, ProofOrder } from '../../../src/studio/analysis/orders.ts';
import { doProofWork } from '../../../src/studio/analysis/proof-work.ts';
import { Provers, type ProofWorker } from '../../../src/studio/analysis/provers.ts';

type Listener<T> = (event: T) => void;

/** A worker that is no thread: each message is worked on in a turn of its own, until it is stopped. */
class InProcess<Sent, Answer> {
  readonly #work: (sent: Sent, answer: (answer: Answer) => void) => void;
  readonly #listeners = new Map<string, Listener<never>[]>();
  isStopped = false;

  constructor(work: (sent: Sent, answer: (answer: Answer) => void) => void) {
    this.#work = work;
  }

  addEventListener(type: string, listener: Listener<never>): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }

  postMessage(sent: Sent): void {
    setTimeout(() => {
      if (this.isStopped) return;
      try {
        this.#work(structuredClone(sent), (answer) => {
          if (!this.isStopped) this.#tell('message', { data: structuredClone(answer) });
        });
      } catch (caught) {
        this.die(String(caught));
      }
    });
  }

  terminate(): void {
    this.isStopped = true;
  }

  /** @param message Undefined where its script cannot be fetched. */
  die(message: string | undefined): void {
    this.isStopped = true;
    this.#tell('error', { message });
  }

  #tell(type: string, event: unknown): void {
    for (const listener of this.#listeners.get(type) ?? []) (listener as Listener<unknown>)(event);
  }
}

export type ProofInProcess = ProofWorker & Pick<InProcess<ProofOrder, ProofNews>, 'die' | 'isStopped'>;

/** Provers without threads, and every worker they ever started. */
export function proversInProcess(count: number): {
  readonly provers: Provers;
  readonly started: ProofInProcess[];
  readonly orders: ProofOrder[];
} {
  const started: ProofInProcess[] = [];
  const orders: ProofOrder[] = [];
  const start = () => {
    const worker = new InProcess<ProofOrder, ProofNews>((order, tell) => {
      orders.push(order);
      doProofWork(order, tell);
    }) as ProofInProcess;
    started.push(worker);
    return worker;
  };
  return { provers: new Provers(start, count), started, orders };
}

export type AnalysisInProcess = AnalysisWorker & Pick<InProcess<Order, News>, 'die' | 'isStopped'>;

/** What `analysis-worker.ts` is, without a thread. */
export function analysisInProcess(note: (order: Order) => void = () => {}): AnalysisInProcess {
  let hear: (news: News) => void = () => {};
  const examiner = new Examiner((news) => hear(news), proversInProcess(2).provers);
  return new InProcess<Order, News>((order, tell) => {
    note(order);
    hear = tell;
    examiner.examine(order);
  });
}
