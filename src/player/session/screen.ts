import type { PageName } from '../pages/page.ts';
import type { LoadProblem } from '../store/course-store.ts';
import type { Run } from './run.ts';

/** What is on the screen. */
export type Screen =
  | { readonly at: 'opening' }
  /** The course itself did not come, or not in a form this player reads. */
  | { readonly at: 'no-course'; readonly problem: LoadProblem }
  | { readonly at: 'unreadable' }
  | { readonly at: 'welcome' }
  /** `finished`: a debrief has just been read to its end. */
  | { readonly at: 'hub'; readonly finished: boolean }
  | { readonly at: 'loading' }
  | { readonly at: 'problem'; readonly problem: LoadProblem }
  | { readonly at: 'briefing'; readonly run: Run }
  | { readonly at: 'scene'; readonly run: Run }
  | { readonly at: 'ending'; readonly run: Run }
  /** `beside`: the run of another way that was just tried from this decision. */
  | {
      readonly at: 'debrief';
      readonly run: Run;
      readonly decision: number | undefined;
      readonly beside?: Run | undefined;
    }
  /** One of the course's other pages; `asked`: the course opened it by itself. */
  | { readonly at: 'page'; readonly page: PageName; readonly about: string; readonly asked: boolean }
  | { readonly at: 'leaving' }
  /** `triedAgainAt`: the learner has asked again since it failed first. */
  | {
      readonly at: 'left';
      readonly outcome: 'saved' | 'unclosed' | 'failed';
      readonly triedAgainAt: Date | undefined;
    };
