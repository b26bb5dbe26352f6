import { lookNames } from '../../scenario/look-names.ts';
import type { Look, Stance } from './look.ts';
import { palettes } from './palettes.ts';

/** What people at a hospital rarely look like; still there to be picked. */
const rare = ['bear', 'mohawk', 'mohawk2', 'hatHip', 'hatBeanie', 'shaved3'];
const headwear = ['hijab', 'turban'];
const cloths = palettes.hair.filter(({ name }) => name.endsWith('cloth'));
const hairs = palettes.hair.filter((swatch) => !cloths.includes(swatch));
const usualFaces = ['calm', 'smile', 'serious', 'cute', 'blank', 'driven'];
const glasses = ['glasses', 'glasses2', 'glasses3', 'glasses5'];

const facesFor: Readonly<Record<Stance, readonly string[]>> = {
  guarded: ['contempt', 'blank', 'serious', 'suspicious'],
  testing: ['tired', 'suspicious', 'concerned', 'blank'],
  open: ['smile', 'calm', 'cute', 'explaining'],
  ruptured: ['solemn', 'concernedFear', 'eyesClosed'],
  relieved: ['calm', 'smile', 'smileBig', 'cheeky'],
};

interface Who {
  readonly pronoun: string;
  /** Whether their stance is shown, so that each one wants a face. */
  readonly resident: boolean;
}

/**
 * A new look, such as one may meet in a hospital.
 *
 * @param random Numbers from 0 to under 1, one after the other.
 */
export function someoneElse(random: () => number, { pronoun, resident }: Who): Look {
  const oneOf = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const head = oneOf(lookNames.head.filter((name) => !rare.includes(name)));
  const hair = oneOf(headwear.includes(head) ? cloths : hairs).colour;
  const bearded = random() < 0.4 && pronoun !== 'she' && head !== 'hijab';
  return {
    head,
    skin: oneOf(palettes.skin).colour,
    hair,
    clothes: oneOf(palettes.clothes).colour,
    accessories: random() < 0.3 ? oneOf(glasses) : undefined,
    facial_hair: bearded ? oneOf(lookNames.facial_hair) : undefined,
    face: oneOf(usualFaces),
    faces: resident
      ? Object.fromEntries(Object.entries(facesFor).map(([stance, faces]) => [stance, oneOf(faces)]))
      : {},
  };
}
