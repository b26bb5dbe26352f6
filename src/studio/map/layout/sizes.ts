import type { SpotKind } from '../plan/plan.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

const card: Size = { width: 236, height: 66 };
const small: Size = { width: 132, height: 44 };

/** In pixels of the map. A station is as large whatever it says, so that typing moves nothing. */
export const spotSizes: Readonly<Record<SpotKind, Size>> = {
  start: small,
  scene: card,
  rescue: card,
  repair: card,
  siding: card,
  lost: { width: 180, height: 44 },
  end: small,
};

/** A choice on its line. */
export const chipSize: Size = { width: 176, height: 28 };
export const chipGap = 1;
/** Around the choices of a line. */
export const labelInset = 4;
export const arrow = 10;
