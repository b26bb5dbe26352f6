import { parseAst, type Plugin, type Rollup } from 'vite';

/** Where a part leaves what later parts use. */
const parts = 'twoWayStreetParts';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Named {
  readonly name?: string;
  readonly value?: string;
}
interface Statement extends Node {
  readonly source?: { readonly value: string } | null;
  readonly declaration?: Node | null;
  readonly specifiers?: readonly {
    readonly local: Named;
    readonly imported?: Named;
    readonly exported?: Named;
  }[];
}

/**
 * Turns a bundle of one or two entries into as many classic scripts: module scripts are dead on file:// and on servers that
 * send no proper type. What two share goes into the first, and is handed on to the second through one global.
 */
export function classicScripts(first: string, second?: string): Plugin {
  return {
    name: 'classic-scripts',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const shared = chunks.filter(({ isEntry }) => !isEntry);
      if (shared.length > 1)
        this.error('The two entries share more than one part; their order would be a guess.');
      const entries = chunks.filter(({ isEntry }) => isEntry);
      const entryAt = (fileName: string) => entries.filter((chunk) => chunk.fileName === fileName);
      joinInto(first, [...shared, ...entryAt(first)], bundle);
      if (second !== undefined) joinInto(second, entryAt(second), bundle);
    },
  };
}

/** The last part of a script takes the others into its text. */
function joinInto(fileName: string, held: readonly Rollup.OutputChunk[], bundle: Rollup.OutputBundle): void {
  const last = held.at(-1);
  if (last?.fileName !== fileName) throw new Error(`Nothing of the bundle belongs into ${fileName}.`);
  last.code = held.map((chunk) => classic(chunk)).join('');
  for (const chunk of held.slice(0, -1)) delete bundle[chunk.fileName];
}

/** One part as a function that runs at once: imports are read from the global, exports left in it. */
function classic({ code, fileName }: Rollup.OutputChunk): string {
  const { body } = parseAst(code) as unknown as { readonly body: readonly Statement[] };
  let text = '';
  let at = 0;
  for (const statement of body) {
    const instead = replacement(statement, fileName);
    if (instead === undefined) continue;
    text += code.slice(at, statement.start) + instead;
    at = statement.end;
  }
  return `(()=>{"use strict";${text}${code.slice(at).trim()}})();\n`;
}

/** What an import or export becomes; undefined for all other statements. */
function replacement(
  { type, source, declaration, specifiers = [] }: Statement,
  fileName: string,
): string | undefined {
  if (type === 'ImportDeclaration') {
    const names = specifiers.map(({ imported, local }) => `${nameOf(imported)}:${nameOf(local)}`);
    return names.length === 0
      ? ''
      : `const{${names.join(',')}}=${parts}[${literal(baseName(source?.value))}];`;
  }
  if (type === 'ExportNamedDeclaration' && !source && !declaration) {
    const names = specifiers.map(({ exported, local }) => `${nameOf(exported)}:${nameOf(local)}`);
    return `(globalThis.${parts}??={})[${literal(baseName(fileName))}]={${names.join(',')}};`;
  }
  if (type.startsWith('Export'))
    throw new Error(`A part of the player exports in a form that is not foreseen: ${type}.`);
  return undefined;
}

function nameOf(named: Named | undefined): string {
  return named?.name ?? named?.value ?? '';
}

function baseName(path = ''): string {
  return path.split('/').pop() ?? path;
}

function literal(text: string): string {
  return JSON.stringify(text);
}
