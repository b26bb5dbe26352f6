import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import type { CastMember, Scenario } from '../scenario/scenario.ts';
import type { Drawing, Portrait } from './course.ts';
import { tidyPath, type Placement } from './portrait-path.ts';
import { parseSvg, type Markup } from './portrait-svg.ts';

/*
 * Portraits are Open Peeps by Pablo Stanley (CC0 1.0), drawn by DiceBear. Its pictures are square groups in a fixed
 * order: body, head, face, facial hair, mask, accessories. We keep each group as flat paths, so that the player can lay
 * another face between head and accessories without drawing the rest again.
 */

type Look = NonNullable<CastMember['look']>;
/** The colours in place of the words that the artwork is drawn with, and of others. */
type Fills = Readonly<Record<string, string>>;
type Part = 'body' | 'head' | 'face' | 'facialHair' | 'accessories';

/** The lower edge of every frame, in the units of the artwork. */
const bottom = 704;
/** Every head fits the common frame but two, whose hair needs more room. A frame is left, top, width, height. */
const commonFrame = '4 -12 716 716';
const roomyFrame = '-12 -64 768 768';
const roomyHeads: readonly string[] = ['bun2', 'longAfro'];

/** Headwear that the artwork fills with the colour of the clothes; ours has the colour the author gave for it. */
const filledHeadwear: readonly string[] = ['hatBeanie', 'turban'];
/** Heads whose black is outline only. */
const bareHeads: readonly string[] = ['bear', 'noHair1', 'noHair2'];

const faceTransform = 'translate(315 248)';
const unplaced: Placement = { scaleX: 1, shiftX: 0, shiftY: 0, bottom: Infinity };

/** The names that a look may use, as Open Peeps has them; one moustache is wider than any frame. */
export const portraitNames = {
  heads: namesOf('head'),
  faces: namesOf('face'),
  facialHair: namesOf('facialHair').filter((name) => name !== 'moustache8'),
  accessories: namesOf('accessories'),
};

/** Portraits of all who have a look, and each face they use once, by name. Throws on a name that Open Peeps lacks. */
export function portraitsOf(cast: Scenario['cast']): {
  readonly portraits: Record<string, Portrait>;
  readonly faces: Record<string, readonly Drawing[]>;
} {
  const seen = Object.entries(cast).flatMap(([id, { look }]) =>
    look === undefined ? [] : [[id, look] as const],
  );
  const faces = new Set(seen.flatMap(([, look]) => [look.face, ...Object.values(look.faces)]));
  return {
    portraits: Object.fromEntries(seen.map(([id, look]) => [id, portraitOf(look)])),
    faces: Object.fromEntries([...faces].sort().map((name) => [name, faceOf(name)])),
  };
}

function portraitOf(look: Look): Portrait {
  const part = partsOf({
    head: known('heads', look.head),
    facialHair: look.facial_hair === undefined ? undefined : known('facialHair', look.facial_hair),
    accessories: look.accessories === undefined ? undefined : known('accessories', look.accessories),
  });
  const fills: Fills = { '#skin': `#${look.skin}`, '#clothes': `#${look.clothes}`, '#hair': `#${look.hair}` };
  const hairIn = (fill: string): Fills => ({ ...fills, [fill]: `#${look.hair}` });
  return {
    viewBox: roomyHeads.includes(look.head) ? roomyFrame : commonFrame,
    under: [...drawn(part.body, fills), ...drawn(part.head, hairIn(hairFill(part.head, look.head)))],
    over: [...drawn(part.facialHair, hairIn(hairFill(part.facialHair))), ...drawn(part.accessories, fills)],
    faceTransform,
    face: look.face,
    faces: look.faces,
  };
}

/** Which of the artwork's fills is hair or headwear: its own, the clothes' for some headwear, else the black of the lines. */
function hairFill(part: Markup, name = ''): string {
  if (filledHeadwear.includes(name)) return '#clothes';
  const hasOwn = flat(part, {}).some(({ fill }) => fill === '#hair');
  return hasOwn || bareHeads.includes(name) ? '#hair' : '#000';
}

function faceOf(name: string): readonly Drawing[] {
  const { face } = partsOf({ face: known('faces', name) });
  return drawn({ ...face, attributes: {} }, {}, unplaced);
}

/** DiceBear leaves out in silence what it does not know. */
function known(part: keyof typeof portraitNames, name: string): string {
  if (portraitNames[part].includes(name)) return name;
  throw new Error(`Open Peeps has no "${name}" among its ${part}.`);
}

function namesOf(part: Part): readonly string[] {
  const property: unknown = openPeeps.schema.properties?.[part];
  return (property as { items: { enum: readonly string[] } }).items.enum;
}

/** The groups of one picture, with words in place of colours. */
function partsOf(names: Partial<Record<Part, string | undefined>>): Readonly<Record<Part, Markup>> {
  const only = (name: string | undefined) => (name === undefined ? [] : [name]);
  const picture = createAvatar<Record<string, unknown>>(openPeeps, {
    seed: '',
    clip: false,
    skinColor: ['skin'],
    clothingColor: ['clothes'],
    headContrastColor: ['hair'],
    head: only(names.head ?? 'noHair1'),
    face: only(names.face ?? 'calm'),
    facialHair: only(names.facialHair),
    facialHairProbability: names.facialHair === undefined ? 0 : 100,
    accessories: only(names.accessories),
    accessoriesProbability: names.accessories === undefined ? 0 : 100,
    maskProbability: 0,
  });
  const groups = parseSvg(picture.toString()).children.filter(({ tag }) => tag === 'g');
  const [body, head, face, facialHair, , accessories] = groups;
  if (!body || !head || !face || !facialHair || !accessories)
    throw new Error('Open Peeps draws its parts in another order now.');
  return { body, head, face, facialHair, accessories };
}

/** All paths of a group, flat, in the frame's own units. */
function drawn(group: Markup, fills: Fills, placement = placementOf(group)): readonly Drawing[] {
  return flat(group, { fill: 'none' }).map((attributes) => {
    const { d = '', fill = 'none', ...others } = attributes;
    return ['path', { ...others, fill: fills[fill] ?? fill, d: tidyPath(d, placement) }];
  });
}

function flat(
  element: Markup,
  inherited: Readonly<Record<string, string>>,
): readonly Readonly<Record<string, string>>[] {
  const kept = Object.entries(element.attributes).filter(
    ([name]) => name !== 'transform' && name !== 'clip-rule',
  );
  const attributes = { ...inherited, ...Object.fromEntries(kept) };
  return element.tag === 'path' ? [attributes] : element.children.flatMap((child) => flat(child, attributes));
}

/** The generator places a part by `translate(x y)` or by a matrix that only scales across and moves. */
function placementOf({ attributes: { transform = '' } }: Markup): Placement {
  const numbers = (transform.match(/-?[\d.]+/g) ?? []).map(Number);
  if (transform.startsWith('translate')) {
    return { scaleX: 1, shiftX: numbers[0] ?? 0, shiftY: numbers[1] ?? 0, bottom };
  }
  return { scaleX: numbers[0] ?? 1, shiftX: numbers[4] ?? 0, shiftY: numbers[5] ?? 0, bottom };
}
