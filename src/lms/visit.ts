import { CommitClock } from './commit-clock.ts';
import type { Launch, Lms, LmsSight, ReportedDecision, ReportedWords, Saving } from './lms.ts';
import { savesIn } from './remembered-in.ts';
import { SavingNews } from './saving-news.ts';
import {
  type Connection,
  launchOf,
  type Session,
  sessionOf,
  type SessionOptions,
  takeOver,
} from './session.ts';
import type { Wire } from './wire.ts';

interface VisitOptions extends SessionOptions {
  readonly gapSeconds?: number;
  readonly look: () => LmsSight;
}

/** Answers whether the LMS took it. */
type Write = (wire: Wire) => boolean;

const longIdle = 20 * 60_000;
const leaveRequests = ['suspendAll', 'exitAll'] as const;

/** One visit, from opening to leaving: what is still to be saved, when it is saved, and what the learner should know of it. */
export class Visit implements Lms {
  readonly #options: VisitOptions;
  readonly #connect: () => Promise<Connection>;
  readonly #clock: CommitClock;
  readonly #news = new SavingNews();
  /** What is not known to be safe, by what it is about: a later value replaces an earlier one. */
  readonly #pending = new Map<string, Write>();
  #opened: Promise<Launch> | undefined;
  #session: Session | undefined;
  #may: 'all' | 'memory' | 'nothing' = 'all';
  #finished = false;
  #closed = false;
  #unconfirmed = false;
  #lastActive = 0;
  /** The latest resume text. */
  #text = '';
  #savedAt: Date | undefined;

  constructor(options: VisitOptions, connect: () => Promise<Connection>) {
    this.#options = options;
    this.#connect = connect;
    this.#clock = new CommitClock(options.surroundings, (options.gapSeconds ?? 15) * 1000, () =>
      this.#save(),
    );
  }

  get saving(): Saving {
    return this.#news.latest;
  }

  get keptHere(): boolean {
    return this.#session?.outbox.keeps ?? false;
  }

  get openElsewhere(): boolean {
    return this.#news.openElsewhere;
  }

  get savedAt(): Date | undefined {
    return this.#savedAt;
  }

  open(): Promise<Launch> {
    this.#opened ??= this.#connect().then((connection) => this.#start(connection));
    return this.#opened;
  }

  begin(visit: 'first' | 'again' | 'after-completion'): void {
    const session = this.#session;
    if (visit !== 'after-completion' || !session) return;
    const { mode, status, credit } = session.opening;
    this.#may = 'memory';
    for (const about of this.#pending.keys()) if (!memoryOnly.has(about)) this.#pending.delete(about);
    this.#handOverText();
    // We completed the course, and the LMS says it never heard: that report was lost, so it is made now.
    if (mode === 'normal' && credit && status !== 'completed')
      this.#pending.set('status', (wire) => wire.completed());
    this.#save();
  }

  remember(text: string, bookmark: string): void {
    if (this.#may === 'nothing' || this.#finished) return;
    this.#text = text;
    this.#session?.outbox.keep(text);
    this.#pending.set('bookmark', (wire) => wire.bookmark(bookmark));
    this.#changed('text', (wire) => wire.text(text));
  }

  decided(decision: ReportedDecision): void {
    if (this.#may === 'all' && !this.#finished)
      this.#session?.outbox.keepDecision({ decision, after: savesIn(this.#text) });
    this.#report(`decision ${decision.id}`, (wire) => wire.decided(decision));
  }

  reflected(words: ReportedWords): void {
    this.#report(`words ${words.id}`, (wire) => wire.reflected(words));
  }

  scenarioDone(id: string): void {
    if (this.#counts()) this.#report(`scenario ${id}`, (wire) => wire.scenarioDone(id));
  }

  progress(share: number, asScore: boolean): void {
    const whole = Math.min(1, Math.max(0, share || 0));
    if (this.#counts()) this.#report('progress', (wire) => wire.progress(whole, asScore));
  }

  completed(): void {
    if (!this.#counts() || this.#session?.opening.status === 'completed') return;
    this.#report('status', (wire) => wire.completed());
  }

  saveNow(): void {
    if (this.#pending.size > 0) this.#save();
  }

  leave(): Promise<'saved' | 'unclosed' | 'failed'> {
    if (!this.#finish(true)) return Promise.resolve('failed');
    return Promise.resolve(this.#closed ? 'saved' : 'unclosed');
  }

  watch(listener: (saving: Saving) => void): () => void {
    return this.#news.watch(listener);
  }

  look(): LmsSight {
    return this.#options.look();
  }

  #start(connection: Connection): Launch {
    const session = sessionOf(connection, this.#options, {
      hidden: () => this.#hidden(),
      shown: () => this.#shown(),
      left: () => void this.#finish(false),
      online: () => this.#clock.failures > 0 && this.#save(),
      elsewhere: (open) => this.#news.tellElsewhere(open),
    });
    const isNormal = session.opening.mode === 'normal';
    this.#session = session;
    this.#lastActive = this.#options.surroundings.now().getTime();
    this.#may = isNormal ? 'all' : 'nothing';
    this.#text = session.remembered.text;
    if (isNormal) this.#greet();
    return launchOf(session);
  }

  /** Before anything else, so that even a visit that is cut short is kept, and is never taken for a completion. */
  #greet(): void {
    const { opening, unsent = [], again = [] } = this.#session ?? {};
    if (opening?.credit && opening.status === 'new') this.#pending.set('status', (wire) => wire.attempted());
    this.#handOverText();
    for (const { decision, place = 0 } of again)
      this.#pending.set(`decision ${decision.id}`, (wire) => wire.decidedAt(place, decision));
    for (const { decision } of unsent)
      this.#pending.set(`decision ${decision.id}`, (wire) => wire.decided(decision));
    this.#save();
  }

  /** What this device has and the LMS has not. */
  #handOverText(): void {
    if (!this.#session) return;
    takeOver(this.#session);
    const { text, isUnsent } = this.#session.remembered;
    if (isUnsent) this.#pending.set('text', (wire) => wire.text(text));
  }

  #counts(): boolean {
    return this.#session?.opening.credit ?? false;
  }

  #report(about: string, write: Write): void {
    if (this.#may === 'all') this.#changed(about, write);
  }

  #changed(about: string, write: Write): void {
    if (this.#finished) return;
    this.#pending.set(about, write);
    if (!this.#session) return;
    const idle = this.#wasIdle();
    if (idle || this.#session.wire.immediate) return void this.#save(idle);
    if (this.#news.latest === 'saved') this.#news.tell('waiting');
    this.#clock.changed();
  }

  #wasIdle(): boolean {
    const now = this.#options.surroundings.now().getTime();
    const idle = now - this.#lastActive > longIdle;
    this.#lastActive = now;
    return idle;
  }

  /** @returns Whether all that was to be saved is known to be safe. */
  #save(afterIdle = false): boolean {
    const { wire } = this.#session ?? {};
    if (!wire || this.#finished || this.#may === 'nothing') return false;
    const written = this.#write(wire);
    const answer = wire.commit();
    return this.#settle(written, answer, afterIdle);
  }

  /** Sets everything that is pending. @returns What was taken. */
  #write(wire: Wire): readonly string[] {
    if (this.#unconfirmed) wire.rearm();
    // At every save: were it lost once, some LMSs would give nothing back at all.
    this.#pending.set('stay', () => wire.stay());
    const written = [...this.#pending].filter(([, write]) => tried(write, wire)).map(([about]) => about);
    this.#session?.outbox.placed((decision) => wire.placeOf(decision));
    if (this.#may === 'all') wire.spent(this.#session?.time.seconds() ?? 0);
    return written;
  }

  #settle(written: readonly string[], answer: boolean, afterIdle: boolean): boolean {
    const { surroundings } = this.#options;
    const onDevice = this.#session?.wire.reports === 'none';
    // Offline, some LMSs say yes to what they could not send.
    const confirmed = answer && (onDevice || surroundings.online());
    this.#unconfirmed = !confirmed;
    if (confirmed) this.#confirm(written);
    if (confirmed && this.#pending.size === 0) {
      this.#clock.saved();
      this.#news.tell(onDevice ? 'device-only' : 'saved');
      return true;
    }
    this.#clock.failed();
    const refused = !answer && surroundings.online();
    this.#news.tell(
      refused && (afterIdle || this.#clock.failures >= 3 || this.#news.latest === 'signed-out')
        ? 'signed-out'
        : 'failing',
    );
    return false;
  }

  #confirm(written: readonly string[]): void {
    this.#session?.wire.settled();
    for (const about of written) this.#pending.delete(about);
    if (!this.#pending.has('text')) this.#session?.outbox.confirmed();
    this.#savedAt = this.#options.surroundings.now();
  }

  #hidden(): void {
    this.#session?.time.hidden();
    if (this.#may === 'all' || this.#pending.size > 0) this.#save();
  }

  #shown(): void {
    this.#session?.time.shown();
    if (this.#wasIdle() && this.#may === 'all') this.#save(true);
  }

  #finish(asked: boolean): boolean {
    const session = this.#session;
    if (!session || this.#finished) return !['failing', 'signed-out'].includes(this.#news.latest);
    const { wire, settings, outbox } = session;
    const silent = this.#may === 'nothing';
    // Where finishing saves by itself, a page that is going away leaves it at that.
    const atOnce = !asked && !silent && wire.finishSaves;
    const saved = silent || (!atOnce && this.#save());
    // The learner is still here: they can wait, and ask again.
    if (asked && !saved) return false;
    const written = atOnce ? this.#write(wire) : [];
    this.#closed = wire.finish(asked ? leaveRequests.find((name) => name === settings['leave']) : undefined);
    const safe = atOnce ? this.#settle(written, this.#closed, false) : saved;
    if (safe && this.#pending.size === 0) outbox.settled();
    this.#stop(session);
    return safe;
  }

  #stop({ life, time, others }: Session): void {
    this.#finished = true;
    this.#clock.stop();
    life.stop();
    time.stop();
    others.stop();
  }
}

const memoryOnly = new Set(['stay', 'text', 'bookmark']);

/** A value that cannot even be spelled is given up, so that it keeps nothing else from being saved. */
function tried(write: Write, wire: Wire): boolean {
  try {
    return write(wire);
  } catch {
    return true;
  }
}
