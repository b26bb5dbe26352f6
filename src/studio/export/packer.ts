import type { Kit } from '../../../scorm/package/kit-index.ts';
import type { PlacedDiagnostic } from '../analysis/analysis.ts';
import type { DraftFiles, Made, Order } from './make-packages.ts';
import type { PackingNews, PackingOrder } from './packing-orders.ts';

/** The worker as far as it is used here. */
export interface PackingWorker {
  postMessage(order: PackingOrder, options: { readonly transfer: Transferable[] }): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<PackingNews>) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
}

const usually = (): PackingWorker =>
  new Worker(new URL('./packing-worker.ts', import.meta.url), { type: 'module' });

interface Waiting {
  readonly resolve: (news: PackingNews) => void;
  readonly reject: (error: Error) => void;
}

/** Reads and packs drafts in a worker of its own, which is started when it is first needed. */
export class Packer {
  readonly #startWorker: () => PackingWorker;
  readonly #waiting = new Map<number, Waiting>();
  #worker: PackingWorker | undefined;
  #number = 0;

  constructor(startWorker: () => PackingWorker = usually) {
    this.#startWorker = startWorker;
  }

  /** What is to be mended in the course and some of its scenarios, or all if none is named. Rejects if the worker stops. */
  async read(draft: DraftFiles, scenarios: readonly string[]): Promise<readonly PlacedDiagnostic[]> {
    const news = await this.#ask((number) => ({ what: 'read', number, draft, scenarios }));
    if ('diagnostics' in news) return news.diagnostics;
    throw new Error('failed' in news ? news.failed : 'Another answer was expected.');
  }

  /** Rejects if the worker stops. */
  async make(draft: DraftFiles, kit: Kit, order: Order): Promise<Made> {
    const news = await this.#ask((number) => ({ what: 'make', number, draft, kit, order }));
    if ('made' in news) return news.made;
    throw new Error('failed' in news ? news.failed : 'Another answer was expected.');
  }

  stop(): void {
    this.#fail('The work was stopped.');
  }

  #ask(orderOf: (number: number) => PackingOrder): Promise<PackingNews> {
    this.#number += 1;
    const number = this.#number;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      const order = orderOf(number);
      // Copied, because the draft keeps its own.
      this.#working().postMessage(order, { transfer: [] });
    });
  }

  #working(): PackingWorker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = this.#startWorker();
    worker.addEventListener('message', ({ data }) => {
      this.#waiting.get(data.number)?.resolve(data);
      this.#waiting.delete(data.number);
    });
    worker.addEventListener('error', ({ message }) => this.#fail(message ?? ''));
    this.#worker = worker;
    return worker;
  }

  /** The next order starts another worker. */
  #fail(why: string): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(new Error(why));
    this.#waiting.clear();
  }
}
