import type { TemplateResult } from 'lit';
import type { CourseOutline, ScenarioData } from '../../course/course.ts';
import type { CourseSettings } from '../../course/settings.ts';
import type { Play } from '../../engine/play.ts';
import type { Lms } from '../../lms/lms.ts';
import type { CourseMemory, CourseNotes } from '../../resume/memory.ts';
import type { Telling } from '../session/keeper.ts';
import type { VisitNotes } from '../session/visit-notes.ts';

/** A page of the course beside the scenarios. */
export type PageName =
  | 'commitment'
  | 'follow-up'
  | 'self-view'
  | 'judgement'
  | 'contrast'
  | 'peer'
  | 'kit'
  | 'record'
  | 'verify'
  | 'sources'
  | 'lms';

/** All that a page may know of the visit, and do to it. */
export interface PageSession {
  readonly outline: CourseOutline;
  readonly settings: CourseSettings;
  readonly memory: CourseMemory;
  readonly notes: VisitNotes;
  readonly telling: Telling;
  /** What the visit knows of the LMS; looking changes nothing. */
  readonly lms: Pick<Lms, 'look' | 'saving' | 'savedAt' | 'keptHere'>;
  /** What the page was opened about, such as a scenario's id; empty if nothing. */
  readonly about: string;
  now(): Date;
  /** Loads a scenario and makes it ready; rejects if it cannot be had now. */
  load(scenario: string): Promise<{ readonly data: ScenarioData; readonly play: Play }>;
  /** Loaded already, or undefined. */
  loaded(scenario: string): { readonly data: ScenarioData; readonly play: Play } | undefined;
  /** Keeps what the change makes of the notes, and saves it at once. */
  keep(change: (notes: CourseNotes) => CourseNotes): void;
  go(to: PageName | 'hub', about?: string): void;
  /** The page itself has something new to show. */
  redraw(): void;
}

/** Draws one page; its element has the class `page`, and its h1 takes the focus (`tabindex="-1"`). */
export type DrawPage = (session: PageSession) => TemplateResult;
