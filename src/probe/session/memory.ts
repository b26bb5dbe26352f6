import type { Launched } from '../../diagnosis/faults-across-launches.ts';
import type { CheckLine, Launch } from './check-state.ts';
import { type Kept, parsedText } from './kept.ts';
import type { Told } from './trials/told.ts';

/** What is known of the launches before this one. */
export interface Memory {
  /** What this browser kept. */
  readonly here: Kept | undefined;
  /** That, or else what the LMS gave back. */
  readonly before: Kept | undefined;
}

export const noMemory: Memory = { here: undefined, before: undefined };

/** @param kept What this browser has; of another check than the LMS's own, it says nothing of this LMS. */
export function remembered(kept: Kept | undefined, { text }: Told): Memory {
  const stored = parsedText(text);
  const here = kept && stored && kept.marker !== stored.marker ? undefined : kept;
  return { here, before: here ?? stored };
}

/** @returns `ask` where neither the LMS nor the browser has anything, and it may not be the first launch all the same. */
export function launchAfter(
  { before }: Memory,
  told: Told,
  browserKeeps: boolean,
): Launch | 'ask' | 'finished' {
  if (before?.step === 'finished') return 'finished';
  if (before) return before.launch === 1 ? 2 : 3;
  const wasThere = told.entry === 'resume' || (told.total ?? 0) > 0;
  return told.text === '' && (!browserKeeps || wasThere) ? 'ask' : 1;
}

export function launchesOf({ here, before }: Memory): readonly Launched[] {
  if (here?.more) return here.more.launches;
  return before ? [{ shown: before.diagnoses, before: undefined }] : [];
}

/** Lines of launches before this one. */
export function linesBefore({ here }: Memory, launch: Launch | undefined): readonly CheckLine[] {
  return (here?.more?.lines ?? []).filter((line) => line.launch !== launch);
}
