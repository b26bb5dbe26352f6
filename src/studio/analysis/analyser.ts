import {
  courseFile,
  expectFile,
  ledgerFile,
  referencesFile,
  scenarioFile,
  scenariosIn,
} from '../project/project-files.ts';
import type { Studio } from '../session/studio.ts';
import type { Analysis } from './analysis.ts';
import { nothingKnown } from './analysis.ts';
import { mediaFaultsIn } from './media-faults.ts';
import type { News, Order } from './orders.ts';

/** The worker as far as it is used here. */
export interface AnalysisWorker {
  postMessage(order: Order, transfer: Transferable[]): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<News>) => void): void;
  /** A worker whose script cannot be fetched says nothing of why. */
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
}

/** So long without another edit, in milliseconds, and the text is looked at. */
const quiet = 250;
const usually = () =>
  new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' }) as AnalysisWorker;

/**
 * Keeps what is known of a draft up to date while it is edited: of the scenario at hand first, then of references.yaml and
 * course.yaml, which go by their file names, then of the other scenarios.
 */
export class Analyser {
  readonly #studio: Studio;
  readonly #startWorker: () => AnalysisWorker;
  /** Scenarios, or names of files, that have changed since they were looked at. */
  readonly #due = new Set<string>();
  #worker: AnalysisWorker | undefined;
  #now: { readonly name: string; readonly order: Order; analysis: Analysis } | undefined;
  /** Nothing has been told of what is looked at now: orders must not pile up before a worker that reads a large file. */
  #isUnheard = false;
  /** The text has changed meanwhile and the author has paused: it is looked at again as soon as something is told. */
  #isPostponed = false;
  #number = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hand = '';
  #stops: readonly (() => void)[] = [];

  constructor(studio: Studio, startWorker: () => AnalysisWorker = usually) {
    this.#studio = studio;
    this.#startWorker = startWorker;
  }

  start(): void {
    const { workspace, media } = this.#studio;
    this.#hand = this.#studio.scenario;
    for (const file of workspace.files.keys()) this.#note(file);
    this.#stops = [
      workspace.watch((steps) => {
        for (const { file } of steps) this.#note(file);
        this.#wait();
      }),
      media.watch((path) => {
        this.#due.add(path.slice(0, path.indexOf('/')));
        this.#wait();
      }),
      this.#studio.watch(() => this.#follow()),
    ];
    this.#next();
  }

  stop(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#now = undefined;
    this.#due.clear();
  }

  /** What a changed file makes worth another look. */
  #note(file: string): void {
    if (file === referencesFile) for (const scenario of this.#studio.scenarios) this.#due.add(scenario);
    if (file === referencesFile || file === courseFile) this.#due.add(file);
    const [folder = ''] = file.split('/');
    if (![scenarioFile, expectFile, ledgerFile].some((name) => name(folder) === file)) return;
    this.#due.add(folder);
    if (file === scenarioFile(folder)) this.#due.add(courseFile);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#next(), quiet);
  }

  /** Another scenario is at hand: it comes before whatever is under way. */
  #follow(): void {
    const { scenario } = this.#studio;
    if (scenario === this.#hand) return;
    this.#hand = scenario;
    if (this.#due.has(scenario)) this.#next();
  }

  #next(): void {
    if (this.#mustWait()) return;
    if (this.#now !== undefined) this.#due.add(this.#now.name);
    this.#now = undefined;
    const { scenario, scenarios, workspace } = this.#studio;
    const order = [scenario, referencesFile, courseFile, ...scenarios];
    for (const name of this.#due) if (!order.includes(name)) this.#due.delete(name);
    const name = order.find((one) => this.#due.has(one));
    if (name === undefined) return;
    this.#due.delete(name);
    const file = name.includes('.') ? name : scenarioFile(name);
    if (workspace.files.has(file)) this.#examine(name);
    else this.#next();
  }

  /** Whether what is looked at now goes on: nothing of it has changed, and nothing more pressing has. */
  #mustWait(): boolean {
    const { scenario } = this.#studio;
    if (this.#now === undefined) return false;
    const { name } = this.#now;
    if (name !== scenario && this.#due.has(scenario)) return false;
    if (!this.#due.has(name)) return true;
    this.#isPostponed = this.#isUnheard;
    return this.#isUnheard;
  }

  #examine(name: string): void {
    const order = this.#orderFor(name);
    const before = this.#studio.analysisOf(name);
    this.#isUnheard = true;
    this.#isPostponed = false;
    this.#now = { name, order, analysis: { ...before, text: order.text } };
    try {
      this.#working().postMessage(order, []);
    } catch (caught) {
      this.#fail(caught instanceof Error ? caught.message : String(caught));
    }
  }

  #orderFor(name: string): Order {
    const { workspace, media } = this.#studio;
    const { files } = workspace;
    const number = ++this.#number;
    const text = files.get(name.includes('.') ? name : scenarioFile(name)) ?? '';
    if (name === referencesFile) return { what: 'references', number, name, text };
    if (name === courseFile) {
      const kinds = new Map(
        scenariosIn(files.keys()).map((id) => [id, kindIn(files.get(scenarioFile(id)) ?? '')]),
      );
      return { what: 'course', number, name, text, kinds };
    }
    return {
      what: 'scenario',
      number,
      name,
      text,
      references: files.get(referencesFile),
      expectations: files.get(expectFile(name)),
      ledger: files.get(ledgerFile(name)),
      media: mediaFaultsIn(media.files, name),
    };
  }

  #working(): AnalysisWorker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = this.#startWorker();
    worker.addEventListener('message', ({ data }) => this.#hear(data));
    worker.addEventListener('error', ({ message }) => {
      if (this.#worker === worker) this.#fail(message ?? '');
    });
    this.#worker = worker;
    return worker;
  }

  #hear({ number, progress, diagnostics, ...told }: News): void {
    const now = this.#now;
    if (now === undefined || now.order.number !== number) return;
    const before = now.analysis;
    const isGone = progress.at === 'stopped' || ('proof' in told && told.proof === undefined);
    const proof = told.proof === undefined || told.proof === 'as before' ? before.proof : told.proof;
    now.analysis = {
      ...before,
      progress,
      diagnostics: diagnostics ?? before.diagnostics,
      proof: isGone ? undefined : proof,
    };
    this.#studio.analysed(now.analysis);
    this.#isUnheard = false;
    const goesOn = progress.at === 'proving' || progress.at === 'reading';
    if (goesOn && !this.#isPostponed) return;
    if (!goesOn) this.#now = undefined;
    this.#isPostponed = false;
    this.#next();
  }

  /** The next edit starts another worker. */
  #fail(why: string): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    const failed = this.#now;
    this.#now = undefined;
    if (failed === undefined) return;
    this.#studio.analysed({
      ...nothingKnown(failed.name),
      ...failed.analysis,
      progress: { at: 'failed', why },
    });
  }
}

/** Read from the text, because a scenario with errors of another sort is of its kind all the same. */
function kindIn(text: string): 'er' | 'clinic' | 'orientation' | undefined {
  const [, kind] = /^kind:[ \t]*(er|clinic|orientation)[ \t]*(?:#.*)?$/m.exec(text) ?? [];
  return kind as 'er' | 'clinic' | 'orientation' | undefined;
}
