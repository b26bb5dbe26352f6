import type { Inspected } from './inspected.ts';

/** An address in a page or style, and where it stands. */
export interface Address {
  readonly address: string;
  /** What names it, such as `script` or `url()`. */
  readonly by: string;
  readonly file: string;
  /** In that file's text. */
  readonly at: number;
}

/** A piece of program: a whole file, or what stands in a page with the rest blanked out, so that places stay the same. */
export interface Program {
  readonly file: string;
  readonly text: string;
}

const tag =
  /<(script|link|img|iframe|frame|source|video|audio|embed|object|track|input|image|body)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
const attribute = /\s(src|href|data|poster|xlink:href)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const styleUrl = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]+))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;
const isPage = /\.html?$/i;

const remembered = new WeakMap<Inspected, readonly Address[]>();

/** Every address that a page or style loads something from. Hyperlinks are not among them. */
export function addressesIn(inspected: Inspected): readonly Address[] {
  const known = remembered.get(inspected) ?? [...pageAddresses(inspected), ...styleAddresses(inspected)];
  remembered.set(inspected, known);
  return known;
}

/** Start tags of one kind, in pages. */
export function tagsIn(
  inspected: Inspected,
  name: string,
): readonly { readonly file: string; readonly at: number; readonly inside: string }[] {
  return pagesOf(inspected).flatMap((file) =>
    [...markupOf(inspected.text(file)).matchAll(tag)]
      .filter(([, found = '']) => found.toLowerCase() === name)
      .map((match) => ({ file, at: match.index, inside: match[2] ?? '' })),
  );
}

/** All programs of a package without the comments in them. */
export function programsIn(inspected: Inspected): readonly Program[] {
  const files = [...inspected.contents.keys()].filter((path) => /\.(?:js|mjs|cjs)$/i.test(path));
  return [
    ...pagesOf(inspected).map((file) => ({ file, text: withoutRemarks(programOf(inspected.text(file))) })),
    ...files.map((file) => ({ file, text: withoutRemarks(inspected.text(file)) })),
  ];
}

function pagesOf({ contents }: Inspected): readonly string[] {
  return [...contents.keys()].filter((path) => isPage.test(path));
}

function pageAddresses(inspected: Inspected): readonly Address[] {
  return pagesOf(inspected).flatMap((file) => {
    const markup = markupOf(inspected.text(file));
    return [...markup.matchAll(tag)].flatMap((match) => {
      const [, name = '', inside = ''] = match;
      if (/\brel\s*=\s*["']?(?:canonical|alternate|author|license|help|prev|next)\b/i.test(inside)) return [];
      return [...inside.matchAll(attribute)].map(([, , double, single, bare]) => ({
        address: (double ?? single ?? bare ?? '').trim(),
        by: name.toLowerCase(),
        file,
        at: match.index,
      }));
    });
  });
}

function styleAddresses(inspected: Inspected): readonly Address[] {
  return [...inspected.contents.keys()]
    .filter((path) => /\.css$/i.test(path))
    .flatMap((file) => {
      const style = blanked(inspected.text(file), /\/\*[^]*?\*\//g);
      return [...style.matchAll(styleUrl)].map((match) => ({
        address: match.slice(1).find((each) => each !== undefined) ?? '',
        by: 'url()',
        file,
        at: match.index,
      }));
    });
}

/** A page without its comments and the insides of scripts. */
function markupOf(page: string): string {
  return blanked(
    blanked(page, /<!--[^]*?-->/g),
    /(?<=<script\b(?:"[^"]*"|'[^']*'|[^>"'])*>)[^]*?(?=<\/script)/gi,
  );
}

/** What stands in the scripts of a page, the rest blanked out. */
function programOf(page: string): string {
  const clean = blanked(page, /<!--[^]*?-->/g);
  const pieces: string[] = [];
  let done = 0;
  for (const match of clean.matchAll(/<script\b((?:"[^"]*"|'[^']*'|[^>"'])*)>([^]*?)<\/script/gi)) {
    const [, inside = '', program = ''] = match;
    const from = match.index + '<script>'.length - 1 + inside.length;
    const isData = /\btype\s*=\s*["']?(?!module|text\/javascript|application\/javascript)[\w/+.-]+/i.test(
      inside,
    );
    pieces.push(blank(clean.slice(done, from)), isData ? blank(program) : program);
    done = from + program.length;
  }
  return pieces.join('') + blank(clean.slice(done));
}

/** Remarks that begin a line, so that addresses in strings are not taken for them. */
function withoutRemarks(program: string): string {
  return blanked(program, /(?<=^[ \t]*)\/\/[^\n]*|(?<=^[ \t]*|[;{},]\s?)\/\*[^]*?\*\//gm);
}

function blanked(text: string, what: RegExp): string {
  return text.replace(what, blank);
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
