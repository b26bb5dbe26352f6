import { readCourse } from '../../course/read-course.ts';
import { mediaFindingsFrom } from '../../course/media-findings.ts';
import { readReferences, type ReadReferences } from '../../course/read-references.ts';
import { compilePlay } from '../../engine/compile-play.ts';
import type { Play } from '../../engine/play.ts';
import { examine, type Around } from '../../proof/examine.ts';
import type { Proof } from '../../proof/proof.ts';
import type { Diagnostic } from '../../scenario/diagnostic.ts';
import { inOrder } from '../../scenario/read-file.ts';
import { readScenario, type ReadScenario } from '../../scenario/read-scenario.ts';
import { ledgerFindings } from '../../scenario/release/release-of.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { expectFile, ledgerFile, referencesFile, scenarioFile } from '../project/project-files.ts';
import type { News, Order, ScenarioOrder } from './orders.ts';
import { Placer } from './placer.ts';
import { proofKey } from './proof-key.ts';
import type { ProofListener, Provers } from './provers.ts';

/** How the scenario at hand stands, read and ready to be proved. */
interface Reading {
  readonly order: ScenarioOrder;
  readonly read: ReadScenario;
  readonly scenario: Scenario;
  readonly play: Play;
  readonly key: string;
  readonly placer: Placer;
}

interface Proved {
  readonly key: string;
  readonly proof: Proof;
}

/** Shares of the way that are worth telling. */
const step = 0.05;

/**
 * Reads, proves and judges what it is ordered to, and tells what it knows as soon as it knows it. A change of words alone
 * does not start a proof again.
 */
export class Examiner {
  readonly #tell: (news: News) => void;
  readonly #provers: Pick<Provers, 'prove' | 'stop'>;
  /** By scenario: what was proved last. */
  readonly #proofs = new Map<string, Proved>();
  /** By scenario: the proof that the page has. */
  readonly #sent = new Map<string, Proof>();
  #references: { readonly text: string; readonly read: ReadReferences } | undefined;
  /** What is being proved, for the latest text it is true of. */
  #now: Reading | undefined;
  #told = 0;

  constructor(tell: (news: News) => void, provers: Pick<Provers, 'prove' | 'stop'>) {
    this.#tell = tell;
    this.#provers = provers;
  }

  examine(order: Order): void {
    switch (order.what) {
      case 'scenario':
        this.#examineScenario(order);
        break;
      case 'course': {
        const { diagnostics } = readCourse(order.text, order.name, order.kinds);
        this.#tellAll(order, diagnostics);
        break;
      }
      case 'references':
        this.#tellAll(order, readReferences(order.text, order.name).diagnostics);
        break;
      default:
        order satisfies never;
    }
  }

  #tellAll({ number, text }: Order, diagnostics: readonly Diagnostic[]): void {
    this.#tell({ number, progress: { at: 'done' }, diagnostics: new Placer(text).placed(diagnostics) });
  }

  #examineScenario(order: ScenarioOrder): void {
    const { number, name, text } = order;
    const file = scenarioFile(name);
    const references = this.#referencesIn(order)?.map(({ id }) => id);
    const read = readScenario(text, file, { references: references && new Set(references) });
    const placer = new Placer(text, file);
    const { scenario } = read;
    if (scenario === undefined) {
      this.#give();
      this.#sent.delete(name);
      // Its file of expectations is read as well.
      const { diagnostics } = examine(text, file, { ...this.#around(order), read });
      this.#tell({ number, progress: { at: 'stopped' }, diagnostics: placer.placed(diagnostics) });
      return;
    }
    const reading = { order, read, scenario, play: compilePlay(scenario), key: proofKey(scenario), placer };
    const known = this.#proofs.get(name);
    if (known?.key === reading.key) {
      if (this.#now !== undefined) this.#give();
      this.#judge(reading, known.proof, true);
      return;
    }
    const before = this.#now;
    this.#now = reading;
    this.#tell({
      number,
      progress: { at: 'proving', share: this.#told },
      diagnostics: placer.placed(inOrder([...read.diagnostics, ...mediaFound(reading)])),
    });
    // Words alone have changed since: what is being proved will be true of this text too.
    if (before?.key === reading.key && before.order.name === name) return;
    this.#prove(reading);
  }

  #prove({ play, order: { name } }: Reading): void {
    this.#told = 0;
    const wasExact = this.#proofs.get(name)?.proof.how === 'exact';
    const listener: ProofListener = {
      share: (share) => this.#hearShare(share),
      proof: (proof, isLast) => this.#hearProof(proof, isLast),
      refused: (why) => this.#end((reading) => this.#refuse(reading, why)),
      failed: (why) =>
        this.#end(({ order: { number } }) => this.#tell({ number, progress: { at: 'failed', why } })),
    };
    this.#provers.prove(play, listener, wasExact);
  }

  #hearShare(share: number): void {
    if (this.#now === undefined || share < this.#told + step) return;
    this.#told = share;
    this.#tell({ number: this.#now.order.number, progress: { at: 'proving', share } });
  }

  #hearProof(proof: Proof, isLast: boolean): void {
    if (this.#now === undefined) return;
    if (!isLast) return this.#judge(this.#now, proof, false);
    this.#end((reading) => {
      this.#proofs.set(reading.order.name, { key: reading.key, proof });
      this.#judge(reading, proof, true);
    });
  }

  #judge(reading: Reading, proof: Proof, isLast: boolean): void {
    const { order, read, placer } = reading;
    // A large one takes its time to be sent.
    const isKnown = this.#sent.get(order.name) === proof;
    this.#sent.set(order.name, proof);
    const { diagnostics } = examine(order.text, scenarioFile(order.name), {
      ...this.#around(order),
      read,
      known: () => proof,
    });
    // What a sample has not shown is still being played out.
    const said = isLast ? diagnostics : diagnostics.filter(({ code }) => code !== 'not-shown');
    this.#tell({
      number: order.number,
      progress: isLast ? { at: 'done' } : { at: 'proving', share: this.#told },
      diagnostics: placer.placed(this.#withFiles(reading, said)),
      proof: isKnown ? 'as before' : proof,
    });
  }

  #refuse({ order, read, scenario, placer }: Reading, why: string): void {
    this.#sent.delete(order.name);
    const known = () => {
      throw new RangeError(why);
    };
    const { diagnostics } = examine(order.text, scenarioFile(order.name), {
      ...this.#around(order),
      read,
      known,
    });
    this.#tell({
      number: order.number,
      progress: { at: 'done' },
      diagnostics: placer.placed(inOrder([...diagnostics, ...mediaFound({ order, read, scenario })])),
      proof: undefined,
    });
  }

  /** With what the files around it have to say, which no waiver covers: neither on the command line. */
  #withFiles(reading: Reading, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    const { read } = reading;
    const { name, ledger } = reading.order;
    const released =
      ledger === undefined ? [] : ledgerFindings(read, { text: ledger, file: ledgerFile(name) });
    const isOwn = ({ file }: Diagnostic) => file === scenarioFile(name);
    const all = [...diagnostics, ...mediaFound(reading), ...released];
    return [...inOrder(all.filter(isOwn)), ...all.filter((one) => !isOwn(one))];
  }

  #around(order: ScenarioOrder): Around {
    const { name, expectations } = order;
    const references = this.#referencesIn(order);
    return {
      ...(references === undefined ? {} : { references }),
      ...(expectations === undefined ? {} : { expectations: { text: expectations, file: expectFile(name) } }),
    };
  }

  #referencesIn({ references: text }: ScenarioOrder): ReadReferences['references'] {
    if (text === undefined) return undefined;
    if (this.#references?.text !== text)
      this.#references = { text, read: readReferences(text, referencesFile) };
    return this.#references.read.references;
  }

  #end(tell: (reading: Reading) => void): void {
    const reading = this.#now;
    this.#now = undefined;
    this.#told = 0;
    if (reading !== undefined) tell(reading);
  }

  #give(): void {
    this.#now = undefined;
    this.#told = 0;
    this.#provers.stop();
  }
}

/** What is wrong with the files of its media. */
function mediaFound({
  order: { media },
  read,
  scenario,
}: Pick<Reading, 'order' | 'read' | 'scenario'>): readonly Diagnostic[] {
  return mediaFindingsFrom(scenario, (name) => media.get(name)).map(read.place);
}
