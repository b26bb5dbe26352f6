import { mediumKind } from '../../scenario/media-kinds.ts';
import type { MediumKind } from '../../scenario/media-kinds.ts';
import type { FileDocument, Path } from '../document/file-document.ts';
import { stationsOf } from '../document/stations.ts';

/** A medium as it stands in the file, read leniently: what is missing or of the wrong kind is empty. */
export interface ListedMedium {
  readonly id: string;
  /** Undefined where the file name tells no kind. */
  readonly kind: MediumKind | undefined;
  readonly file: string;
  readonly alt: string;
  readonly decorative: boolean;
  readonly transcript: string;
  readonly captions: string;
  readonly credit: string;
}

/** In the order of the file. */
export function listedMedia(document: FileDocument): readonly ListedMedium[] {
  return document.keysAt(['media']).map((id) => {
    const value = document.valueAt(['media', id]);
    const fields = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
    const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
    return {
      id,
      kind: mediumKind(text('file')),
      file: text('file'),
      alt: text('alt'),
      decorative: fields['decorative'] === true,
      transcript: text('transcript'),
      captions: text('captions'),
      credit: text('credit'),
    };
  });
}

/** A scene or a choice that can show a medium. */
export interface MediumPlace {
  readonly place: Path;
  /** Such as `Scene “Hallway”`, or `Choice “Ask first” in “Hallway”`. */
  readonly words: string;
  /** Id of the medium it shows; empty for none. */
  readonly shows: string;
}

/** Every scene with its choices, in the order of the file. */
export function mediumPlaces(document: FileDocument): readonly MediumPlace[] {
  const showsAt = (place: Path) => {
    const shows = document.valueAt([...place, 'shows']);
    return typeof shows === 'string' ? shows : '';
  };
  return stationsOf(document).flatMap(({ id, title, place, choices }) => {
    const scene = quoted(title === '' ? id : title);
    return [
      { place, words: `Scene ${scene}`, shows: showsAt(place) },
      ...choices.map((choice) => ({
        place: choice.place,
        words: `Reply to ${quoted(choice.text === '' ? choice.id : choice.text)} in ${scene}`,
        shows: showsAt(choice.place),
      })),
    ];
  });
}

/** What is spoken has its marks already. */
function quoted(words: string): string {
  const short = words.length > 48 ? `${words.slice(0, 47).trimEnd()}…` : words;
  return /^[“"]/.test(short) ? short : `“${short}”`;
}
