import type { CastMember, Scenario } from '../../src/scenario/scenario.ts';

type Look = NonNullable<CastMember['look']>;

export function lookOf(changes: Partial<Look> = {}): Look {
  return {
    head: 'short3',
    skin: 'ae5d29',
    hair: '2c1b18',
    clothes: '8fa7df',
    face: 'calm',
    faces: {},
    ...changes,
  };
}

export function memberWith(look: Look | undefined, changes: Partial<CastMember> = {}): CastMember {
  const member = {
    name: 'Sam Rivers',
    short: 'Sam',
    role: 'Resident',
    pronoun: 'they',
    resident: false,
  } as const;
  return { ...member, ...(look === undefined ? {} : { look }), ...changes };
}

/** Two residents with five faces each, a colleague and a patient. */
export function fullCast(): Scenario['cast'] {
  const first = {
    guarded: 'serious',
    testing: 'suspicious',
    open: 'smile',
    ruptured: 'solemn',
    relieved: 'calm',
  };
  const second = {
    guarded: 'blank',
    testing: 'tired',
    open: 'cute',
    ruptured: 'concernedFear',
    relieved: 'explaining',
  };
  return {
    first: memberWith(lookOf({ head: 'bun', faces: first }), { resident: true }),
    second: memberWith(lookOf({ head: 'hijab', hair: '0b6e6e', face: 'blank', faces: second })),
    colleague: memberWith(
      lookOf({ head: 'short4', facial_hair: 'full', accessories: 'glasses5', face: 'old' }),
    ),
    patient: memberWith(lookOf({ head: 'grayShort', hair: 'e8e1e1', accessories: 'glasses', face: 'smile' })),
  };
}
