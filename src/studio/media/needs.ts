import type { MediumKind } from '../../scenario/media-kinds.ts';
import { fieldWords } from './words.ts';

/** What an author has entered for a medium so far. */
export interface Entered {
  readonly alt: string;
  readonly decorative: boolean;
  readonly transcript: string;
  /** The bytes or the name of a file with captions; undefined for none. */
  readonly captions: unknown;
}

/** What a medium cannot do without and still lacks, as a sentence for the field it belongs to. */
export function lacking(
  kind: MediumKind,
  { alt, decorative, transcript, captions }: Entered,
): { readonly field: 'alt' | 'transcript' | 'captions'; readonly sentence: string } | undefined {
  const lacks = (field: 'alt' | 'transcript' | 'captions') => ({
    field,
    sentence: fieldWords[field].missing,
  });
  if (kind === 'image') return decorative || alt.trim() !== '' ? undefined : lacks('alt');
  if (kind === 'sound') return transcript.trim() === '' ? lacks('transcript') : undefined;
  return captions === undefined || captions === '' ? lacks('captions') : undefined;
}
