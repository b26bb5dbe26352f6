import type { CourseOutline } from '../../src/course/course.ts';
import { escapeMarkup } from './xml.ts';

export type Format = 'scorm12' | 'scorm2004' | 'web';

/** What stands in the page itself. */
export type OnPage = Pick<CourseOutline, 'title' | 'language' | 'version' | 'build'>;

/** Where results are sent in each format, as the page's element calls it. */
const reports: Readonly<Record<Format, string>> = { scorm12: 'scorm12', scorm2004: 'scorm2004', web: 'none' };

/** A kit's page with title, language, version and build in it. Throws if it has other blanks. */
export function launchPageFor(template: string, onPage: OnPage, format: Format): string {
  const { title, language, version, build } = onPage;
  const words: Readonly<Record<string, string>> = {
    title,
    language,
    version,
    build,
    reports: reports[format],
  };
  return template.replace(/\{\{(\w+)\}\}/g, (blank, name: string) => {
    const word = words[name];
    if (word === undefined) throw new Error(`The page has a blank that nothing fills: ${blank}.`);
    return escapeMarkup(word);
  });
}
