import type { Launchable, Lesson, Standard } from '../../../scorm/preview/messages.ts';
import type { Opened } from '../../../scorm/preview/open-package.ts';
import { lessonOf } from './desk-launch.ts';

/** What a test's package says of itself; its file is this as JSON. */
export interface PackageText {
  readonly course: string;
  readonly standard: Standard;
  readonly lessons: readonly string[];
  readonly text: string;
}

export function packageText(fields: Partial<PackageText> = {}): PackageText {
  return { course: 'course-1', standard: 'scorm12', lessons: ['item-1'], text: 'first', ...fields };
}

export function packageFile(fields: Partial<PackageText> = {}, name = 'course.zip'): File {
  return new File([JSON.stringify(packageText(fields))], name);
}

export function packageOf(fields: Partial<PackageText> = {}): Launchable {
  const said = packageText(fields);
  const lessons = said.lessons.map((id): Lesson => lessonOf({ id, title: `Lesson ${id}` }));
  return {
    key: JSON.stringify(said),
    standard: said.standard,
    course: said.course,
    title: `Course ${said.course}`,
    href: 'index.html',
    lessons,
  };
}

/** Opens such a file; any other is refused. */
export async function openPackageText(file: File): Promise<Opened> {
  try {
    const said = JSON.parse(await file.text()) as PackageText;
    const files = new Map([['index.html', new TextEncoder().encode(said.text)]]);
    return { what: packageOf(said), files };
  } catch {
    return { refused: 'This is not a package.' };
  }
}
