import type { Drawing } from '../../../course/course.ts';
import { portraitsOf } from '../../../course/portraits.ts';
import type { CastMember } from '../../../scenario/scenario.ts';
import type { Look } from '../look.ts';

const nobody: Omit<CastMember, 'look'> = { name: '', short: '', role: '', pronoun: 'they', resident: false };

/**
 * The address of a picture of somebody with this look and their usual face: exactly what the player draws.
 *
 * @throws on a name that the artwork lacks.
 */
export function drawLook(look: Look): string {
  const { portraits, faces } = portraitsOf({ someone: { ...nobody, look: { ...look, faces: {} } } });
  const { viewBox, under, over, faceTransform, face } = portraits['someone']!;
  const worn = text(['g', { transform: faceTransform }, ...(faces[face] ?? [])]);
  const body = [...under.map(text), worn, ...over.map(text)].join('');
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${body}</svg>`)}`;
}

function text([tag, attributes, ...children]: Drawing): string {
  const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : text(child)));
  return `<${tag}${said.join('')}>${inner.join('')}</${tag}>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
