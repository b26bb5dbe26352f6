import { CommitClock } from './commit-clock.ts';
import { launchSettings } from './launch-settings.ts';
import type { Launch, Lms, ReportedDecision, ReportedWords, Saving, Surroundings } from './lms.ts';
import { Outbox } from './outbox.ts';
import type { Page } from './page.ts';
import { PageLife } from './page-life.ts';
import { SavingNews } from './saving-news.ts';
import { rememberedIn, savesIn } from './remembered-in.ts';
import { TimeSpent } from './time-spent.ts';
import type { Opening, Wire } from './wire.ts';

export interface Connection {
  readonly wire: Wire;
  readonly opening: Opening;
}

interface VisitOptions {
  readonly window: Page;
  readonly surroundings: Surroundings;
  readonly courseKey: string;
  readonly gapSeconds?: number;
}

/** Answers whether the LMS took it. */
type Write = (wire: Wire) => boolean;

interface Session extends Connection {
  readonly outbox: Outbox;
  readonly time: TimeSpent;
  readonly life: PageLife;
  readonly settings: Readonly<Record<string, string>>;
}

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
  #unconfirmed = false;
  #lastActive = 0;
  #remembered = '';
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
    this.#pending.set('stay', (wire) => wire.stay());
    this.#resend();
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

  leave(): Promise<'saved' | 'failed'> {
    return Promise.resolve(this.#finish(true) ? 'saved' : 'failed');
  }

  watch(listener: (saving: Saving) => void): () => void {
    return this.#news.watch(listener);
  }

  #start({ wire, opening }: Connection): Launch {
    const { window, surroundings, courseKey } = this.#options;
    const settings = launchSettings(opening.launchData);
    const life = new PageLife(window, {
      hidden: () => this.#hidden(),
      shown: () => this.#shown(),
      left: () => void this.#finish(false),
      online: () => this.#clock.failures > 0 && this.#save(),
    });
    const outbox = new Outbox(window, courseKey, opening.learner);
    this.#session = { wire, opening, outbox, settings, life, time: new TimeSpent(surroundings.now) };
    this.#lastActive = surroundings.now().getTime();
    this.#may = opening.mode === 'normal' ? 'all' : 'nothing';
    const remembered = rememberedIn(opening, outbox.read());
    this.#remembered = this.#text = remembered;
    if (opening.mode === 'normal') this.#greet();
    return {
      reports: wire.reports,
      remembered,
      mode: opening.mode,
      language: settings['lang'] || opening.language || undefined,
      settings,
    };
  }

  /** Before anything else, so that even a visit that is cut short is kept, and is never taken for a completion. */
  #greet(): void {
    const { opening } = this.#session ?? {};
    this.#pending.set('stay', (wire) => wire.stay());
    if (opening?.credit && opening.status === 'new') this.#pending.set('status', (wire) => wire.attempted());
    this.#resend();
    this.#resendDecisions();
    this.#save();
  }

  /** The last visit's final save was lost on its way, and this device still has it. */
  #resend(): void {
    const unsent = this.#session?.outbox.read() ?? '';
    if (unsent !== '' && unsent === this.#remembered) this.#pending.set('text', (wire) => wire.text(unsent));
  }

  #resendDecisions(): void {
    const { outbox, opening } = this.#session ?? {};
    const unsent = outbox?.read() ?? '';
    if (!outbox || unsent === '' || unsent !== this.#remembered) return;
    const stored = savesIn(opening?.text ?? '');
    for (const { decision } of outbox.decisions().filter((one) => one.after >= stored))
      this.#pending.set(`decision ${decision.id}`, (wire) => wire.decided(decision));
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
    const written = [...this.#pending].filter(([, write]) => tried(write, wire)).map(([about]) => about);
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
    if (!this.#pending.has('text')) this.#session?.outbox.clear();
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
    if (!session || this.#finished)
      return this.#news.latest !== 'failing' && this.#news.latest !== 'signed-out';
    const { wire, settings, life } = session;
    const silent = this.#may === 'nothing';
    // Where finishing saves by itself, a page that is going away leaves it at that.
    const atOnce = !asked && !silent && wire.finishSaves;
    const saved = silent || (!atOnce && this.#save());
    // The learner is still here: they can wait, and ask again.
    if (asked && !saved) return false;
    const written = atOnce ? this.#write(wire) : [];
    const request = asked ? leaveRequests.find((name) => name === settings['leave']) : undefined;
    const closed = wire.finish(request);
    const safe = atOnce ? this.#settle(written, closed, false) : saved;
    this.#finished = true;
    this.#clock.stop();
    life.stop();
    return safe;
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
