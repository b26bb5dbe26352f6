import type { MediumKind } from '../../scenario/media-kinds.ts';

/* Words that several elements of the media view say. */

export const kindNames: Readonly<Record<MediumKind, string>> = {
  image: 'Picture',
  sound: 'Sound',
  film: 'Film',
};

/** What the file dialog offers. Other pictures are taken too, and saved anew where the browser can read them. */
export const acceptedFiles = 'image/*,.mp3,audio/mpeg,.mp4,video/mp4';

export const fieldWords = {
  alt: {
    label: 'What it shows, in words',
    help: 'For whoever cannot see it. What would you tell someone on the phone? One or two sentences.',
    missing: 'Say what the picture shows, or tick the box below.',
  },
  decorative: 'It says nothing of its own; it is only decoration.',
  transcript: {
    label: 'What is said and heard, in words',
    help: 'For whoever cannot hear it. A line for each speaker is enough.',
    missing: 'Write down what is said and heard.',
  },
  captions: {
    label: 'Captions',
    help: 'A .vtt file. The program or service you recorded with can usually write one.',
    missing: 'Choose the file with the captions.',
    wrong: 'That file does not begin with WEBVTT, so it holds no captions a browser can read.',
  },
  credit: {
    label: 'Who made it, and the licence',
    help: 'Left empty, nothing is said. Have the consent of anyone who can be recognised.',
  },
} as const;
