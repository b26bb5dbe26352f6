import { decoded } from './decoded.ts';
import { type ReadElement, readXml, type XmlFault } from './read-xml.ts';
import { metadataText } from './in-manifest.ts';
import { all, attributeOf, children, first } from './xml-walk.ts';

/** An imsmanifest.xml as it was read. */
export interface Manifest {
  /** As it is spelt in the package. */
  readonly path: string;
  readonly text: string;
  /** What its bytes are: anything but UTF-8 is a finding. */
  readonly encoding: string;
  /** It begins with a byte order mark. */
  readonly isMarked: boolean;
  /** Undefined if it is not well-formed, or declares another kind of package. */
  readonly root?: ReadElement;
  readonly fault?: XmlFault;
  /** What its `schemaversion` says; empty if there is none. */
  readonly version: string;
  readonly standard: Standard;
  readonly resources: readonly Resource[];
  /** All entries of the table of contents. */
  readonly items: readonly ReadElement[];
}

export type Standard = '1.2' | '2004';

/** One line of the list of resources, with the addresses in it led back to the top of the package. */
export interface Resource {
  readonly element: ReadElement;
  readonly id: string;
  /** As written, after every `xml:base`; empty if it has none. */
  readonly address: string;
  /** The file that the address leads to. */
  readonly path: string;
  readonly files: readonly {
    readonly element: ReadElement;
    readonly address: string;
    readonly path: string;
  }[];
}

export function readManifest(path: string, bytes: Uint8Array): Manifest {
  const { text, encoding, isMarked } = decoded(bytes);
  const read = readXml(text);
  const before = { path, text, encoding, isMarked };
  if ('fault' in read) return { ...before, fault: read.fault, ...unread };
  const { root } = read;
  const version = metadataText(root, 'schemaversion') ?? '';
  const organizations = first(root, 'organizations');
  return {
    ...before,
    root,
    version,
    standard: standardOf(root, version),
    resources: resourcesOf(root),
    items: organizations === undefined ? [] : all(organizations, 'item'),
  };
}

const unread = { version: '', standard: '1.2', resources: [], items: [] } as const;

/** What the version says, or else the namespaces: a wrong version is a finding of its own. */
function standardOf(root: ReadElement, version: string): Standard {
  if (/^1\.[12]/.test(version)) return '1.2';
  if (/2004|1\.3/.test(version)) return '2004';
  return Object.values(root.attributes).some((value) => value.includes('_v1p3')) ? '2004' : '1.2';
}

function resourcesOf(root: ReadElement): readonly Resource[] {
  const top = baseOf(root);
  return children(root, 'resources').flatMap((list) =>
    children(list, 'resource').map((element) => {
      const base = `${top}${baseOf(list)}${baseOf(element)}`;
      const written = attributeOf(element, 'href');
      const address = written === '' ? '' : base + written;
      const files = children(element, 'file').map((file) => {
        const own = base + attributeOf(file, 'href');
        return { element: file, address: own, path: pathOf(own) };
      });
      return { element, id: attributeOf(element, 'identifier'), address, path: pathOf(address), files };
    }),
  );
}

function baseOf({ attributes }: ReadElement): string {
  return attributes['xml:base'] ?? '';
}

/** The file that an address in a manifest or page means: without what follows, `%20` as a space. */
export function pathOf(address: string): string {
  const [path = ''] = address.split(/[?#]/);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
