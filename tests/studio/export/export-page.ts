import { strToU8 } from 'fflate';
import course from '../../../scenarios/course.yaml?raw';
import er2 from '../../../scenarios/er-2/scenario.yaml?raw';
import cl1 from '../../../scenarios/cl-1/scenario.yaml?raw';
import orientation from '../../../scenarios/orientation/scenario.yaml?raw';
import references from '../../../scenarios/references.yaml?raw';
import { kitIndex, kitIndexName, playerFile, schemaFile } from '../../../scorm/package/kit-index.ts';
import type { FetchBytes } from '../../../src/studio/export/fetch-kit.ts';
import { TwsExport } from '../../../src/studio/export/tws-export.ts';
import type { Studio } from '../../../src/studio/session/studio.ts';
import { inside, onPage } from '../../player/debrief/on-page.ts';
import { studioWith } from '../support/draft-of.ts';

const bytes = (texts: Readonly<Record<string, string>>) =>
  new Map(Object.entries(texts).map(([path, text]) => [path, strToU8(text)]));

const player = bytes({
  'index.html':
    '<html lang="{{language}}"><title>{{title}}</title><script src="assets/app.js"></script></html>',
  'assets/app.js': ';',
});
const schemas = {
  scorm12: bytes({ 'imscp_rootv1p1p2.xsd': '<a/>', 'adlcp_rootv1p2.xsd': '<a/>' }),
  'scorm2004-3': bytes({ 'imscp_v1p1.xsd': '<a/>' }),
  'scorm2004-4': bytes({ 'imscp_v1p1.xsd': '<a/>' }),
};

/** A kit as small as one can be. */
export const fetchSmallKit: FetchBytes = async (path) => {
  const files = new Map([
    [kitIndexName, strToU8(JSON.stringify(kitIndex('3.2.1', player, schemas)))],
    ...[...player].map(([name, text]) => [playerFile(name), text] as const),
    ...(['scorm12', 'scorm2004-3', 'scorm2004-4'] as const).flatMap((set) =>
      [...schemas[set]].map(([name, text]) => [schemaFile(set, name), text] as const),
    ),
  ]);
  return files.get(path) ?? Promise.reject(new TypeError('Failed to fetch'));
};

/** A draft of two scenarios and the first steps. */
export function smallDraft(changes: Readonly<Record<string, string>> = {}): Studio {
  return studioWith({
    'course.yaml': course.replace(/^scenarios:\n(?: {2}- .*\n)+/m, 'scenarios:\n  - er-2\n  - cl-1\n'),
    'references.yaml': references,
    'er-2/scenario.yaml': er2,
    'cl-1/scenario.yaml': cl1,
    'orientation/scenario.yaml': orientation,
    ...changes,
  });
}

export async function exportPage(studio: Studio, fetchBytes = fetchSmallKit): Promise<TwsExport> {
  return onPage(new TwsExport(), { studio, fetchBytes });
}

const parts = ['tws-export-wish', 'tws-export-standing', 'tws-export-package', 'tws-administrator-sheet'];

/** The first match in the view or any of its parts. */
export function found(view: TwsExport, selector: string): HTMLElement | undefined {
  const roots = [view, ...parts.flatMap((name) => view.shadowRoot?.querySelector(name) ?? [])];
  for (const root of roots) {
    const match = root.shadowRoot?.querySelector<HTMLElement>(selector);
    if (match) return match;
  }
  return undefined;
}

export function press(view: TwsExport, action: string): void {
  const button = found(view, `[data-action="${action}"]`);
  if (button === undefined) throw new Error(`There is no ${action}.`);
  button.click();
}

/** Whether the package can be made now. */
export function canMake(view: TwsExport): boolean {
  return inside(view, '[data-action="make-package"]').getAttribute('aria-disabled') === 'false';
}
