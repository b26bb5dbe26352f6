import type { Analysis } from '../analysis/analysis.ts';
import { counted } from './amounts.ts';

/**
 * How far the examination is, in a sentence that changes only when something new can be said: it is read aloud.
 *
 * @param stops How many findings keep learners from playing.
 */
export function progressInWords({ progress, diagnostics, proof }: Analysis, stops: number): string {
  const rest = diagnostics.length - stops;
  switch (progress.at) {
    case 'reading':
      return 'The text is being read.';
    case 'stopped':
      return `It cannot be played yet: ${counted(stops, 'thing has', 'things have')} to be mended first. The runs are played once it can be read.`;
    case 'proving':
      return proof?.how === 'bounds'
        ? 'A sample of the runs has been played; now every run is.'
        : 'The runs are being played. What the text itself shows is already here.';
    case 'failed':
      return `The examination stopped, and your draft is as it was${progress.why === '' ? '' : ` (${progress.why})`}. It starts again with your next change.`;
    case 'done':
      if (stops > 0)
        return `${counted(stops, 'thing keeps', 'things keep')} learners from playing it through.`;
      return rest === 0
        ? 'Nothing to mend.'
        : `It can be played. ${counted(rest, 'thing is', 'things are')} worth another look.`;
    default:
      return progress satisfies never;
  }
}
