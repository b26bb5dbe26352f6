import { blank, blanked } from './blanked.ts';
import type { Inspected } from './inspected.ts';
import { scriptEnd, type Tag, tagsOf } from './tags.ts';

/** An address in a page or style, and where it stands. */
export interface Address {
  readonly address: string;
  readonly file: string;
  /** In that file's text. */
  readonly at: number;
}

/** A piece of program: a whole file, or what stands in a page with the rest blanked out, so that places stay the same. */
export interface Program {
  readonly file: string;
  readonly text: string;
}

export interface PageTag extends Tag {
  readonly file: string;
}

const loading = /^(?:script|link|img|iframe|frame|source|video|audio|embed|object|track|input|image)$/;
const attribute = /\s(src|href|data|poster|xlink:href)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const elsewhereByMeaning = /\brel\s*=\s*["']?(?:canonical|alternate|author|license|help|prev|next)\b/i;
// Longer ones are data within the style itself.
const styleUrl =
  /url\(\s{0,50}(?:"([^"]{0,500})"|'([^']{0,500})'|([^)"'\s]{1,500}))|@import\s{1,50}(?:"([^"]{0,500})"|'([^']{0,500})')/gi;

interface Read {
  readonly tags: readonly PageTag[];
  readonly addresses: readonly Address[];
  readonly programs: readonly Program[];
}

const remembered = new WeakMap<Inspected, Read>();

/** Every address that a page or style loads something from. Hyperlinks are not among them. */
export function addressesIn(inspected: Inspected): readonly Address[] {
  return readOf(inspected).addresses;
}

/** Start tags of one kind, in pages. */
export function tagsIn(inspected: Inspected, name: string): readonly PageTag[] {
  return readOf(inspected).tags.filter((tag) => tag.name === name);
}

/** All programs of a package without the remarks in them. */
export function programsIn(inspected: Inspected): readonly Program[] {
  return readOf(inspected).programs;
}

function readOf(inspected: Inspected): Read {
  const known = remembered.get(inspected);
  if (known !== undefined) return known;
  const paths = [...inspected.contents.keys()];
  const pages = paths
    .filter((path) => /\.html?$/i.test(path))
    .map((file) => ({ file, page: blanked(inspected.text(file), '<!--', '-->') }));
  const tags = pages.flatMap(({ file, page }) => tagsOf(page).map((tag) => ({ ...tag, file })));
  const read = {
    tags,
    addresses: [...tags.flatMap(tagAddresses), ...styleAddresses(inspected)],
    programs: [
      ...pages.map(({ file, page }) => ({ file, text: withoutRemarks(programOf(page)) })),
      ...paths
        .filter((path) => /\.(?:js|mjs|cjs)$/i.test(path))
        .map((file) => ({ file, text: withoutRemarks(inspected.text(file)) })),
    ],
  };
  remembered.set(inspected, read);
  return read;
}

function tagAddresses({ name, inside, file, at }: PageTag): readonly Address[] {
  if (!loading.test(name) || elsewhereByMeaning.test(inside)) return [];
  return [...inside.matchAll(attribute)].map(([, , double, single, bare]) => ({
    address: (double ?? single ?? bare ?? '').trim(),
    file,
    at,
  }));
}

function styleAddresses(inspected: Inspected): readonly Address[] {
  return [...inspected.contents.keys()]
    .filter((path) => /\.css$/i.test(path))
    .flatMap((file) =>
      [...blanked(inspected.text(file), '/*', '*/').matchAll(styleUrl)].map((match) => ({
        address: match.slice(1).find((each) => each !== undefined) ?? '',
        file,
        at: match.index,
      })),
    );
}

/** What stands in the scripts of a page, the rest blanked out. */
function programOf(page: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { name, inside, end } of tagsOf(page)) {
    if (name !== 'script') continue;
    const to = scriptEnd(page, end);
    const program = page.slice(end, to);
    pieces.push(blank(page.slice(done, end)), isData(inside) ? blank(program) : program);
    done = to;
  }
  return pieces.join('') + blank(page.slice(done));
}

function isData(inside: string): boolean {
  return /\btype\s*=\s*["']?(?!module|text\/javascript|application\/javascript)[\w/+.-]+/i.test(inside);
}

/** Remarks that take whole lines, so that addresses in strings are not taken for them. */
function withoutRemarks(program: string): string {
  let isInside = false;
  return program
    .split('\n')
    .map((line) => {
      const start = line.trimStart();
      const begins = !isInside && start.startsWith('/*');
      if (!isInside && !begins) return start.startsWith('//') ? blank(line) : line;
      const end = line.indexOf('*/', begins ? line.indexOf('/*') + 2 : 0);
      isInside = end === -1;
      return isInside ? blank(line) : blank(line.slice(0, end + 2)) + line.slice(end + 2);
    })
    .join('\n');
}
