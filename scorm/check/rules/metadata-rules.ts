import { inManifest, metadataText } from './in-manifest.ts';
import type { Rule } from './rule.ts';
import { children, first, localName } from './xml-walk.ts';

/** As importers compare it, letter by letter; Moodle takes anything else for SCORM 1.2. */
const versions = ['1.2', 'CAM 1.3', '1.3', '2004 3rd Edition', '2004 4th Edition'];
const secondEdition = ['CAM 1.3', '1.3'];

const parts = ['metadata', 'organizations', 'resources'];

/** What the manifest says of itself, and the order in which it does. */
export const metadataRules: readonly Rule[] = [
  {
    code: 'manifest-order',
    severity: 'error',
    cares: 'the official checker, and LMSs that validate as it does',
    says: (found) =>
      `The manifest holds ${found}; it needs metadata, organizations, resources, in this order.`,
    todo: 'Put the three parts in this order, each once.',
    finds: inManifest(({ root }) => {
      const found = children(root)
        .map(localName)
        .filter((name) => parts.includes(name));
      return found.join() === parts.join() ? [] : [[found.join(', ') || 'none of its parts', root]];
    }),
  },
  {
    code: 'metadata-order',
    severity: 'error',
    cares: 'the official checker, and LMSs that validate as it does',
    says: (found) =>
      `The manifest’s metadata begins with ${found}; it begins with schema, then schemaversion.`,
    todo: 'Put schema and schemaversion first, in this order.',
    finds: inManifest(({ root }) => {
      const [metadata] = children(root, 'metadata');
      if (metadata === undefined) return [];
      const found = children(metadata).slice(0, 2).map(localName);
      return found.join() === 'schema,schemaversion' ? [] : [[found.join(', ') || 'nothing', metadata]];
    }),
  },
  {
    code: 'schema-name',
    severity: 'error',
    cares: 'the official checker, and LMSs that tell packages apart by this name',
    says: (name) => `The manifest names ${name} where “ADL SCORM” belongs.`,
    todo: 'Write <schema>ADL SCORM</schema>, letter by letter.',
    finds: inManifest(({ root }) => {
      const name = metadataText(root, 'schema');
      const [metadata = root] = children(root, 'metadata');
      return name === undefined || name === 'ADL SCORM' ? [] : [[name, first(metadata, 'schema') ?? root]];
    }),
  },
  {
    code: 'schema-version',
    severity: 'error',
    cares: 'Moodle, which takes it for SCORM 1.2, and the official checker',
    says: (version) => `The manifest names the version ${version}, which LMSs do not know.`,
    todo: `Write “1.2”, “2004 3rd Edition” or “2004 4th Edition”, whichever the course is made for.`,
    finds: inManifest(({ root }) => {
      const version = metadataText(root, 'schemaversion');
      const [metadata = root] = children(root, 'metadata');
      return version === undefined || versions.includes(version)
        ? []
        : [[version, first(metadata, 'schemaversion') ?? root]];
    }),
  },
  {
    code: 'edition-second',
    severity: 'warning',
    cares: 'Docebo and Cornerstone, which name the 3rd Edition, and the official checker',
    says: () => 'This is SCORM 2004, 2nd Edition, whose saved state may hold 4,000 characters and no more.',
    todo: 'Export the course as SCORM 1.2, or as SCORM 2004, 3rd Edition.',
    finds: inManifest(({ root }) =>
      secondEdition.includes(metadataText(root, 'schemaversion') ?? '') ? [['CAM 1.3', root]] : [],
    ),
  },
  {
    code: 'version-mixed',
    severity: 'error',
    cares: 'Moodle, which goes by the version, and LMSs that go by the namespaces',
    says: (version) => `The manifest says ${version}, and its namespaces are those of the other SCORM.`,
    todo: 'Export the course again with the program it was made in; do not mend this by hand.',
    finds: inManifest(({ root, standard }) => {
      const version = metadataText(root, 'schemaversion') ?? '';
      const adlcp = Object.values(root.attributes).find((value) => /\/adlcp_(?:root)?v1p\d$/.test(value));
      if (!versions.includes(version) || adlcp === undefined) return [];
      return adlcp.includes('rootv1p2') === (standard === '1.2') ? [] : [[version, root]];
    }),
  },
];
