import type { CastMember } from '../../scenario/scenario.ts';
import { lookNames } from '../../scenario/look-names.ts';
import { expressions } from '../../scenario/schema-names.ts';
import type { WrittenLook } from './people-of.ts';

/** A look that can be drawn. */
export type Look = NonNullable<CastMember['look']>;
export type Stance = (typeof expressions)[number];
export type LookPart = 'head' | 'face' | 'accessories' | 'facial_hair';
export type LookColour = 'skin' | 'hair' | 'clothes';

/** What is drawn where a look says nothing that can be drawn. */
const usual: Look = {
  head: 'short1',
  skin: 'd08b5b',
  hair: '2c1b18',
  clothes: '4d8f8b',
  accessories: undefined,
  facial_hair: undefined,
  face: 'calm',
  faces: {},
};

/** A look as far as it can be drawn: an unknown part is left out, or the usual one stands for it. */
export function drawable(look: WrittenLook): Look {
  const colour = (name: LookColour) => (isColour(look[name]) ? look[name] : usual[name]);
  return {
    head: known('head', look.head) ?? usual.head,
    skin: colour('skin'),
    hair: colour('hair'),
    clothes: colour('clothes'),
    accessories: known('accessories', look.accessories),
    facial_hair: known('facial_hair', look.facial_hair),
    face: known('face', look.face) ?? usual.face,
    faces: Object.fromEntries(
      expressions.flatMap((stance) => {
        const face = known('face', look.faces[stance] ?? '');
        return face === undefined ? [] : [[stance, face]];
      }),
    ),
  };
}

/** A look as it is written: what is left out is not there, and the parts stand in one order. */
export function written(look: Look): Readonly<Record<string, unknown>> {
  const { head, skin, hair, clothes, accessories, facial_hair, face, faces } = look;
  const all = { head, skin, hair, clothes, accessories, facial_hair, face };
  const said = Object.entries(all).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(said), ...(Object.keys(faces).length === 0 ? {} : { faces }) };
}

export function isColour(text: string): boolean {
  return /^[0-9a-f]{6}$/.test(text);
}

function known(part: LookPart, name: string): string | undefined {
  const names: readonly string[] = lookNames[part];
  return names.includes(name) ? name : undefined;
}
