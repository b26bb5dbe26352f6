import type { AboutPackage, Lesson } from './package-report.ts';
import { metadataText } from './rules/in-manifest.ts';
import type { Inspected } from './rules/inspected.ts';
import { launchedIn } from './rules/resource-rules.ts';
import { attributeOf, children, first, textOf } from './rules/xml-walk.ts';

const editions: Readonly<Record<string, string>> = {
  '1.2': 'SCORM 1.2',
  'CAM 1.3': 'SCORM 2004, 2nd Edition',
  '1.3': 'SCORM 2004, 2nd Edition',
  '2004 3rd Edition': 'SCORM 2004, 3rd Edition',
  '2004 4th Edition': 'SCORM 2004, 4th Edition',
};

/** What a package is, as far as it can be told. */
export function aboutPackage(inspected: Inspected, packed: number | undefined): AboutPackage {
  const [launch] = launchedIn(inspected);
  const standard = standardIn(inspected);
  const page = launch === undefined ? '' : inspected.text(launch);
  const own = ownIn(page);
  return {
    ...(standard === undefined ? {} : { standard }),
    title: titleIn(inspected, page),
    lessons: lessonsIn(inspected),
    ...(launch === undefined ? {} : { launch }),
    files: inspected.sizes.size,
    ...(packed === undefined ? {} : { packed }),
    unpacked: [...inspected.sizes.values()].reduce((sum, size) => sum + size, 0),
    ...(own === undefined ? {} : { own }),
    ...(inspected.isAsMade === undefined ? {} : { isAsMade: inspected.isAsMade }),
  };
}

function standardIn({ kind, manifest }: Inspected): string | undefined {
  if (kind === 'web') return 'a folder for the web';
  if (manifest?.root === undefined) return undefined;
  const version = metadataText(manifest.root, 'schemaversion') ?? '';
  return editions[version] ?? (manifest.standard === '1.2' ? undefined : 'SCORM 2004');
}

function titleIn({ manifest }: Inspected, page: string): string {
  const root = manifest?.root;
  const list = root === undefined ? undefined : first(root, 'organizations');
  if (list === undefined) return /<title>([^<]*)/i.exec(page)?.[1]?.trim() ?? '';
  const found = children(list, 'organization');
  const usual = found.find((each) => attributeOf(each, 'identifier') === attributeOf(list, 'default'));
  return textOf(children(usual ?? found[0] ?? list, 'title')[0]);
}

function lessonsIn({ manifest }: Inspected): readonly Lesson[] {
  const byId = new Map(manifest?.resources.map((resource) => [resource.id, resource]) ?? []);
  return (manifest?.items ?? []).flatMap((item) => {
    const id = attributeOf(item, 'identifierref');
    if (id === '') return [];
    const address = byId.get(id)?.address ?? '';
    return [{ title: textOf(children(item, 'title')[0]), launch: address + attributeOf(item, 'parameters') }];
  });
}

/** What our own pages say of themselves. */
function ownIn(page: string): AboutPackage['own'] {
  const said = (name: string) => new RegExp(`<meta name="${name}" content="([^"]*)"`).exec(page)?.[1];
  const version = said('version');
  const build = said('build');
  return version === undefined || build === undefined || !/<tws-[a-z]/.test(page)
    ? undefined
    : { version, build };
}
