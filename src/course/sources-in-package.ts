import { utf8Text } from './utf8-text.ts';

/*
 * A package carries the texts it was made from, so that it can be opened again and worked on. They end in `.txt`, because
 * upload filters refuse kinds of files that they do not know; the player loads none of them.
 */

const folder = 'course/source/';
const courseText = `${folder}course.txt`;

/** The files of a scenario that travel with it, by their names without `.yaml`. */
export const scenarioTexts = ['scenario', 'expect', 'released'] as const;

/** What a package was made from, laid out as the `scenarios` folder is, or one sentence that says why it cannot be had. */
export type SourcesInPackage =
  | { readonly files: ReadonlyMap<string, string>; readonly media: ReadonlyMap<string, Uint8Array> }
  | { readonly refused: string };

/** Where a text lies in a package: `er-1/scenario.yaml` at `course/source/er-1/scenario.txt`. */
export function sourcePath(file: string): string {
  return `${folder}${file.replace(/\.yaml$/, '.txt')}`;
}

/**
 * The texts and media in the files of a package, by their paths in a project such as `er-1/scenario.yaml`. A package that was
 * unpacked and zipped again, in a folder, is read as well. Never throws.
 *
 * @param files Unpacked, by path.
 */
export function sourcesInPackage(files: ReadonlyMap<string, Uint8Array>): SourcesInPackage {
  const top = topOf(files.keys());
  if (top === undefined) return { refused: whyNone(files) };
  const inside = new Map(
    [...files].flatMap(([path, bytes]) =>
      path.startsWith(top) ? [[path.slice(top.length), bytes] as const] : [],
    ),
  );
  const texts = new Map<string, string>();
  for (const [path, bytes] of inside) {
    const file = sourceFile(path);
    if (file === undefined) continue;
    const text = utf8Text(bytes);
    if (text === undefined)
      return { refused: `This package is damaged: “${path}” in it cannot be read as text.` };
    if (isNewer(text)) return { refused: madeByNewer };
    texts.set(file, text);
  }
  if (![...texts.keys()].some((file) => file.endsWith('/scenario.yaml')))
    return { refused: 'This package is damaged: the texts of its scenarios are missing.' };
  return { files: texts, media: mediaIn(inside) };
}

const madeByNewer =
  'This package was made with a newer version of this program. Open it there, or bring this one up to date.';

/** The folder that everything lies in: none in a package as it was made. */
function topOf(paths: Iterable<string>): string | undefined {
  const found = [...paths].filter((path) => path === courseText || path.endsWith(`/${courseText}`));
  const [shortest] = found.toSorted((one, other) => one.length - other.length);
  return shortest?.slice(0, -courseText.length);
}

function whyNone(files: ReadonlyMap<string, Uint8Array>): string {
  const has = (name: string) => [...files.keys()].some((path) => path === name || path.endsWith(`/${name}`));
  if (has('course/course.js') && has('assets/app.js'))
    return 'This package was made before packages carried their texts, so it cannot be opened here. Open the folder or file of scenarios that it was made from.';
  if (has('imsmanifest.xml'))
    return 'This package was made by another program. Only packages made here can be opened again.';
  return 'There is no course in this file. Choose a package that was made here: a zip, just as it was downloaded.';
}

/** `course/source/er-1/scenario.txt` is `er-1/scenario.yaml`; undefined for what is no source that is known. */
function sourceFile(path: string): string | undefined {
  if (!path.startsWith(folder)) return undefined;
  const name = path.slice(folder.length);
  if (name === 'course.txt' || name === 'references.txt') return name.replace(/\.txt$/, '.yaml');
  const [, scenario, what = ''] = /^([a-z][a-z0-9-]*)\/([a-z]+)\.txt$/.exec(name) ?? [];
  if (scenario === undefined || !(scenarioTexts as readonly string[]).includes(what)) return undefined;
  return `${scenario}/${what}.yaml`;
}

/** Every file begins with the version of its format; the readers know version 1. */
function isNewer(text: string): boolean {
  return Number(/^format:[ \t]*(\d+)/m.exec(text)?.[1] ?? 1) > 1;
}

/** Media bear a hash of their bytes in a package. */
function mediaIn(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...files].flatMap(([path, bytes]) => {
      const [, scenario, name, kind] =
        /^course\/media\/([a-z][a-z0-9-]*)\/([a-z0-9-]+)-[0-9a-f]{8}\.([a-z0-9]+)$/.exec(path) ?? [];
      return scenario === undefined ? [] : [[`${scenario}/media/${name}.${kind}`, bytes] as const];
    }),
  );
}
