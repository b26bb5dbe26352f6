import { courseFile, referencesFile } from '../project/project-files.ts';

/* Which files in a folder or a zip are a draft's: those that src/studio/project/project-files.ts names. */

export { courseFile };

/** Texts beside a scenario, by their names. */
export const scenarioTexts = ['scenario.yaml', 'expect.yaml', 'released.yaml'] as const;

export function isTextOfDraft(path: string): boolean {
  if (path === courseFile || path === referencesFile) return true;
  const [folder = '', name = '', ...rest] = path.split('/');
  return isFolder(folder) && rest.length === 0 && scenarioTexts.some((text) => text === name);
}

export function mediaOfDraft(path: string): boolean {
  const [folder = '', media, name = '', ...rest] = path.split('/');
  return isFolder(folder) && media === 'media' && rest.length === 0 && name !== '' && !name.startsWith('.');
}

/** Hidden folders and those of version control are nobody's scenarios. */
export function isFolder(name: string): boolean {
  return name !== '' && !name.startsWith('.') && !name.startsWith('_') && name !== 'node_modules';
}

/** Every text begins with the version of its format; this program writes version 1. */
export function isNewer(text: string): boolean {
  return Number(/^format:[ \t]*(\d+)/m.exec(text)?.[1] ?? 1) > 1;
}
