import { z } from 'zod';
import { line, prose } from './text.ts';

/* Pictures, sounds and films. What each kind needs besides its file is checked in checks/media.ts, in words. */

export const medium = z
  .strictObject({
    file: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]*\.(png|jpg|webp|mp3|mp4)$/)
      .max(64)
      .describe('The name of a file in the folder media beside this one, such as ecg.png.'),
    alt: z
      .string()
      .max(400)
      .optional()
      .describe(
        'For a picture: what it shows, in words, for whoever cannot see it. What would you tell someone on the phone?',
      ),
    decorative: z
      .literal(true)
      .optional()
      .describe('For a picture that says nothing of its own; it has no alt.'),
    transcript: prose
      .optional()
      .describe('What is said and heard, in words. A sound needs it; a film may have it.'),
    captions: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]*\.vtt$/)
      .max(64)
      .optional()
      .describe('For a film: the name of a WebVTT file in the same folder, such as handover.vtt.'),
    credit: line.optional().describe('Who made it, and its licence.'),
  })
  .describe('A picture, sound or film.');
