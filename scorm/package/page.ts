import type { CourseOutline } from '../../src/course/course.ts';
import { escapeMarkup } from './xml.ts';

export type Format = 'scorm12' | 'scorm2004' | 'web';

/** Where the player sends results in each format, as its element `tws-app` calls it. */
const reports: Readonly<Record<Format, string>> = { scorm12: 'scorm12', scorm2004: 'scorm2004', web: 'none' };

/** The kit's page with this course's title, language, version and build in it. Throws if the kit's page has other blanks. */
export function launchPageFor(template: string, outline: CourseOutline, format: Format): string {
  const words: Readonly<Record<string, string>> = {
    title: outline.title,
    language: outline.language,
    version: outline.version,
    build: outline.build,
    reports: reports[format],
  };
  return template.replace(/\{\{(\w+)\}\}/g, (blank, name: string) => {
    const word = words[name];
    if (word === undefined) throw new Error(`The player's page has a blank that nothing fills: ${blank}.`);
    return escapeMarkup(word);
  });
}
