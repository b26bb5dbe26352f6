import { posix } from 'node:path';
import { courseLarge, mediaFindings } from '../course/media-findings.ts';
import type { ReadCourse } from '../course/read-course.ts';
import type { Diagnostic } from '../scenario/diagnostic.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import type { Files } from './command.ts';

const mediaFolder = 'media';

/** What is to be said of the media files beside a scenario; nothing while it has errors of its own. */
export function mediaBeside(text: string, file: string, files: Files): readonly Diagnostic[] {
  const { bytes } = files;
  if (bytes === undefined || !/^media\s*:/m.test(text)) return [];
  const { scenario, place } = readScenario(text, file);
  if (scenario === undefined) return [];
  const folder = posix.join(posix.dirname(file), mediaFolder);
  return mediaFindings(scenario, (name) => bytes(posix.join(folder, name))).map(place);
}

/** Whether the media of all scenarios of a course are too much together. */
export function mediaAround(
  { course, place }: ReadCourse,
  file: string,
  files: Files,
): readonly Diagnostic[] {
  const { bytes } = files;
  if (bytes === undefined || course === undefined) return [];
  const media = [
    ...course.scenarios,
    ...(course.orientation === undefined ? [] : [course.orientation]),
  ].flatMap((id) => {
    const folder = posix.join(posix.dirname(file), id, mediaFolder);
    return (files.list(folder) ?? []).flatMap((name): [string, Uint8Array][] => {
      const path = posix.join(folder, name);
      const found = bytes(path);
      return found === undefined ? [] : [[path, found]];
    });
  });
  const large = courseLarge(new Map(media));
  return large === undefined ? [] : [place(large)];
}
