import type { Analysis, PlacedDiagnostic } from './analysis.ts';

/** Errors of the story itself: nobody could play on from there. */
const unplayable: ReadonlySet<string> = new Set(['dead-end', 'round-endless', 'scene-round']);
/** Errors that would misread or lose the runs of learners who are half-way. */
const againstReleased: ReadonlySet<string> = new Set(['code-reused', 'code-changed', 'release-id']);
/** Files of media that are not there, or that no browser could show: no package is made of them. */
const unshowable: ReadonlySet<string> = new Set(['media-absent', 'media-kind', 'captions-form']);
/** Of the files themselves: no waiver covers what lies beside the text. */
const ofFiles: ReadonlySet<string> = new Set([...unshowable, 'media-large', 'media-where', 'media-codec']);

/**
 * What has to be mended before learners can play it; all else is a matter of judgement. Where the text could not be read
 * as a scenario, that is every error in it.
 */
export function blocking({ progress, diagnostics }: Analysis): readonly PlacedDiagnostic[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (progress.at === 'stopped') return errors;
  return errors.filter(
    ({ code }) => unplayable.has(code) || againstReleased.has(code) || unshowable.has(code),
  );
}

/** Whether an author may leave it as it is, with a reason. */
export function mayBeWaived({ code, severity, file }: PlacedDiagnostic, analysis: Analysis): boolean {
  const ownFile = file.endsWith('/scenario.yaml');
  const isPlayable = analysis.proof !== undefined && analysis.progress.at !== 'stopped';
  const isAboutWaivers = code.startsWith('waive-') || code.startsWith('expect-');
  const isReleased = againstReleased.has(code) || code === 'released-gone' || code === 'id-reused';
  const isStop = severity === 'error' && unplayable.has(code);
  return (
    ownFile &&
    isPlayable &&
    !isAboutWaivers &&
    !isReleased &&
    !isStop &&
    !ofFiles.has(code) &&
    code !== 'scenario-large'
  );
}
