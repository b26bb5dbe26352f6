import { parseAst, type Plugin, type Rollup } from 'vite';

/** The scripts of the kit, each made of these parts of the bundle in this order; parts are named by their entry. */
type Scripts = Readonly<Record<string, readonly string[]>>;

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
 * Turns a bundle of several module scripts into classic ones: module scripts are dead on file:// and on servers that send
 * no proper type. What two entries share is in the first script only, and is handed on through one global.
 */
export function classicScripts(scripts: Scripts): Plugin {
  return {
    name: 'classic-scripts',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const known = new Set(Object.values(scripts).flat());
      const stray = chunks.find(({ name }) => !known.has(name));
      if (stray !== undefined) this.error(`The bundle has a part that no script holds: ${stray.name}.`);
      const entries = Object.entries(scripts).map(([fileName, names]) => {
        const held = names.flatMap((name) => chunks.find((chunk) => chunk.name === name) ?? []);
        return { fileName, held };
      });
      for (const { fileName, held } of entries) joinInto(fileName, held, bundle);
    },
  };
}

/** The last part of a script stays in the bundle, under the script's name, with the others before it. */
function joinInto(fileName: string, held: readonly Rollup.OutputChunk[], bundle: Rollup.OutputBundle): void {
  const last = held.at(-1);
  if (last === undefined) throw new Error(`Nothing of the bundle belongs into ${fileName}.`);
  const code = held.map((chunk) => classic(chunk)).join('');
  const moduleIds = held.flatMap((chunk) => chunk.moduleIds);
  for (const chunk of held) delete bundle[chunk.fileName];
  bundle[fileName] = { ...last, fileName, code, moduleIds, imports: [], exports: [] };
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
