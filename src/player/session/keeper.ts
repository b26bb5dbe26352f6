import type { CourseOutline } from '../../course/course.ts';
import type { Launch, Lms, ReportedDecision } from '../../lms/lms.ts';
import { textLimits } from '../../lms/open-lms.ts';
import { courseMark } from '../../resume/beside-runs.ts';
import { noNotes, type CourseMemory, type CourseNotes } from '../../resume/memory.ts';
import { nextVisit } from '../../resume/lineage.ts';
import { hasRoomFor } from '../../resume/notes.ts';
import { nothingKept, type Parsed, parseMemory } from '../../resume/parse-memory.ts';
import { bookmarkOf, writeMemory, type Writing } from '../../resume/write-memory.ts';
import { asLaunched } from './as-launched.ts';
import { isDone, progressOf, unpacked, withDebriefRead } from './course-memory.ts';

/** How this visit may write. */
export type Telling = 'lms' | 'none' | 'again' | 'readOnly';

export interface KeeperParts {
  readonly lms: Lms;
  readonly launch: Launch;
  readonly outline: CourseOutline;
  readonly optionsAfter: Writing['optionsAfter'];
  readonly now: () => Date;
}

/** Keeps the course's memory and tells the LMS what it is told: nothing else of the player speaks to it. */
export class Keeper {
  readonly lms: Lms;
  readonly launch: Launch;
  readonly telling: Telling;
  /** The course as this site wants it. */
  readonly outline: CourseOutline;
  readonly #optionsAfter: Writing['optionsAfter'];
  readonly #parsed: Parsed;
  #memory: CourseMemory;
  /** What is stored could not be read, and nobody has said yet that it may go. */
  #untouchable: boolean;
  #full = false;
  /** Places of words written in this visit and not told yet. */
  readonly #fresh = new Set<string>();
  readonly #now: () => Date;

  constructor({ lms, launch, outline, optionsAfter, now }: KeeperParts) {
    this.#now = now;
    this.lms = lms;
    this.launch = launch;
    this.outline = asLaunched(outline, launch.settings);
    this.#optionsAfter = optionsAfter;
    this.#parsed = ofCourse(outline, parseMemory(launch.remembered));
    const { memory } = this.#parsed;
    this.#memory = { ...memory, course: courseMark(outline.id), visit: nextVisit(launch.visit, memory) };
    this.#untouchable = this.#parsed.state === 'unreadable';
    const again = this.#memory.completed && launch.mode !== 'browse';
    this.telling = tellingOf(launch, again);
    if (again) lms.begin('after-completion');
    else lms.begin(this.#parsed.state === 'nothing' ? 'first' : 'again');
    if (this.telling === 'lms') this.#tellAgain();
  }

  get memory(): CourseMemory {
    return this.#memory;
  }

  /** The words last written had no room beside the progress, and stay in this visit only. */
  get full(): boolean {
    return this.#full;
  }

  get unreadable(): boolean {
    return this.#untouchable;
  }

  /** Something that was stored was lost; the rest was read. */
  get damaged(): boolean {
    return this.#parsed.state === 'read' && this.#parsed.damaged;
  }

  get returning(): boolean {
    if (this.#parsed.state !== 'read') return false;
    return this.#memory.scenarios.length > 0 || this.#memory.notes?.oriented === true;
  }

  /** The learner has decided that what could not be read may be replaced. */
  startOver(): void {
    this.#untouchable = false;
  }

  /** The scenario is loaded: what was stored packed of it can be read. */
  loaded(scenario: string): void {
    this.#memory = unpacked(this.#memory, scenario, (path) => this.#optionsAfter(scenario, path));
  }

  /**
   * Takes over a memory and hands it to the LMS.
   *
   * @param scenario The one on the screen, if any.
   */
  keep(memory: CourseMemory, scenario: string | undefined): void {
    this.#memory = { ...memory, saves: memory.saves + 1 };
    if (this.#untouchable || this.telling === 'readOnly') return;
    const writing = {
      limit: textLimits[this.launch.reports],
      optionsAfter: this.#optionsAfter,
      kept: this.#parsed.kept,
    };
    this.lms.remember(writeMemory(this.#memory, writing), bookmarkOf(this.#memory, scenario, writing));
  }

  decided(decision: ReportedDecision): void {
    const reported = this.outline.settings.decisions === 'reported';
    if (this.telling === 'lms' && reported) this.lms.decided(decision);
  }

  /** The debrief of a finished run has been read: a scenario may be done now, and the course with it. */
  debriefRead(scenario: string): void {
    const wasDone = isDone(this.#memory, scenario);
    const memory = withDebriefRead(this.#memory, scenario);
    const newlyDone = !wasDone && isDone(memory, scenario);
    this.#advance(memory, newlyDone ? scenario : undefined);
  }

  /** Keeps what was done besides playing; a commitment may complete the course. */
  note(change: (notes: CourseNotes) => CourseNotes): void {
    this.#advance({ ...this.#memory, notes: change(this.#memory.notes ?? noNotes) }, undefined);
  }

  /** The first steps were played or passed over. */
  oriented(): void {
    if (this.#memory.notes?.oriented !== true) this.note((notes) => ({ ...notes, oriented: true }));
  }

  /**
   * The learner's own words go no further than this visit unless the site says so; empty takes them away. What has no
   * room beside the progress stays in this visit.
   */
  keepText(place: string, text: string): void {
    if (this.outline.settings.reflections === 'visit') return;
    const { notes = noNotes } = this.#memory;
    const { [place]: _before, ...others } = notes.texts;
    this.#full = text !== '' && !hasRoomFor(others, place, text, textLimits[this.launch.reports]);
    const texts = text === '' || this.#full ? others : { ...others, [place]: text };
    this.#fresh.add(place);
    this.keep({ ...this.#memory, notes: { ...notes, texts } }, undefined);
  }

  /** Keeps a memory that may have come further than the one before, and tells the LMS how far. */
  #advance(memory: CourseMemory, newlyDone: string | undefined): void {
    const before = progressOf(this.outline, this.#memory).done;
    const { done, needed } = progressOf(this.outline, memory);
    const complete = needed > 0 && done >= needed && this.telling !== 'readOnly';
    this.keep({ ...memory, completed: memory.completed || complete }, undefined);
    if (this.telling !== 'readOnly') {
      if (newlyDone !== undefined) this.lms.scenarioDone(reportedId(newlyDone));
      if (newlyDone !== undefined || done > before)
        this.lms.progress(done / Math.max(1, needed), this.outline.settings.score === 'share');
      if (complete && (newlyDone !== undefined || done > before)) this.lms.completed();
    }
    if (this.telling === 'lms') this.#tellNotes();
    this.lms.saveNow();
  }

  /** That there is a commitment; and where the site asks for them, the words of this visit, but never those about a colleague. */
  #tellNotes(): void {
    const { committedOn, texts } = this.#memory.notes ?? noNotes;
    if (committedOn !== undefined) this.lms.scenarioDone('commitment');
    if (this.outline.settings.reflections !== 'reported') return;
    const at = this.#now();
    for (const place of this.#fresh)
      if (texts[place] !== undefined && !place.startsWith('peer.'))
        this.lms.reflected({ id: place.replaceAll(/[^A-Za-z0-9]/g, '_'), words: texts[place], at });
    this.#fresh.clear();
  }

  /** What an earlier visit told may never have arrived; told again, it changes nothing. */
  #tellAgain(): void {
    const finished = this.outline.scenarios.filter(({ id }) => isDone(this.#memory, id));
    for (const { id } of finished) this.lms.scenarioDone(reportedId(id));
    const { done, needed } = progressOf(this.outline, this.#memory);
    if (done > 0) this.lms.progress(done / Math.max(1, needed), this.outline.settings.score === 'share');
    this.#tellNotes();
    if (needed === 0 || done < needed) return;
    // The course may ask for less than it did when the learner was here last. Kept with what the learner does next.
    this.#memory = { ...this.#memory, completed: true };
    this.lms.completed();
  }
}

/** A scenario's id in the letters that every LMS takes: `[A-Za-z0-9_]`. */
export function reportedId(scenario: string): string {
  return scenario.replaceAll('-', '_');
}

/** Notes of scenarios of which this course has none are some other course's: no more to be written over than unreadable ones. */
function ofCourse(outline: CourseOutline, parsed: Parsed): Parsed {
  const { scenarios, saves } = parsed.memory;
  const ours = scenarios.some(({ id }) => outline.scenarios.some((card) => card.id === id));
  if (ours || parsed.memory.course === courseMark(outline.id) || scenarios.length === 0) return parsed;
  const memory: CourseMemory = { saves, completed: false, scenarios: [] };
  return { ...parsed, state: 'unreadable', memory, kept: nothingKept };
}

function tellingOf({ mode, reports }: Launch, again: boolean): Telling {
  if (again) return 'again';
  if (mode !== 'normal') return 'readOnly';
  return reports === 'none' ? 'none' : 'lms';
}
