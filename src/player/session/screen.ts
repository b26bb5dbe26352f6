import type { LoadProblem } from '../store/course-store.ts';
import type { Run } from './run.ts';

/** What is on the screen. */
export type Screen =
  | { readonly at: 'opening' }
  /** The course itself did not come, or not in a form this player reads. */
  | { readonly at: 'no-course'; readonly problem: LoadProblem }
  | { readonly at: 'unreadable' }
  | { readonly at: 'welcome' }
  | { readonly at: 'hub' }
  | { readonly at: 'loading'; readonly scenario: string }
  | { readonly at: 'problem'; readonly scenario: string; readonly problem: LoadProblem }
  | { readonly at: 'briefing'; readonly run: Run }
  | { readonly at: 'scene'; readonly run: Run }
  | { readonly at: 'ending'; readonly run: Run }
  | { readonly at: 'debrief'; readonly run: Run; readonly decision: number | undefined }
  | { readonly at: 'leaving' }
  | { readonly at: 'left'; readonly outcome: 'saved' | 'failed' };
