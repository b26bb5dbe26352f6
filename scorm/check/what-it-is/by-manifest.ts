import { thing, type ThingCode } from './kinds.ts';
import type { Kind } from './kind.ts';
import { smallText, type Shape } from './shape.ts';
import { textOf } from './text-of.ts';

/** What else has a manifest of the same name, by words that a SCORM manifest has none of. */
const others: readonly (readonly [RegExp, ThingCode])[] = [
  [/IMS (Thin )?Common Cartridge|imsccv1p\d|imsthincc|imscp_v1p1\/imscc/i, 'common-cartridge'],
  [/imsbasiclti|imslticc/i, 'lti'],
  [/imsqti|QTIv?\d|IMS Question/i, 'qti'],
  [/course\/x-bb-|blackboard\.com\/content-packaging/i, 'blackboard'],
];

/** What a zip with a manifest at its top is if not SCORM; the rules of SCORM are not looked at. */
export async function byManifest(shape: Shape): Promise<Kind | undefined> {
  if (shape.paths.has('.bb-package-info')) return thing('blackboard');
  const manifest = await smallText(shape, 'imsmanifest.xml', textOf);
  if (manifest === undefined || /adlcp|ADL SCORM/i.test(manifest)) return undefined;
  const other = others.find(([words]) => words.test(manifest))?.[1];
  return other && thing(other);
}
