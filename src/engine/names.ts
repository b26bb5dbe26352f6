import { roleBit } from '../model/state.ts';
import type { Band, Role, Strand } from '../scenario/scenario.ts';

/** Names of the model's bands, by number. */
export const bandNames: readonly Band[] = ['open', 'testing', 'guarded'];

export const strandNames: readonly Strand[] = ['V', 'C', 'R', 'G', 'T', 'B'];

const roleNames: readonly Role[] = ['person', 'learner', 'clinician'];

/** The roles whose bits are set. */
export function rolesIn(bits: number): readonly Role[] {
  return roleNames.filter((role) => (bits & roleBit[role]) !== 0);
}
