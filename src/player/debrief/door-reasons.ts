import type { Door } from '../../engine/debrief.ts';
import type { Strand } from '../../scenario/scenario.ts';
import { shownLevel } from '../lane/level.ts';
import { words } from '../words.ts';
import { nameOf, type Told } from './told.ts';

type Asked = Door['missing'][number]['of'];

/** What a pair is made of; anything else stands for itself. */
const pairs: Readonly<Partial<Record<Asked, readonly (Strand | 'O')[]>>> = {
  disclose: ['V', 'B'],
  challenge: ['C', 'B'],
  reflect: ['R', 'G'],
  invite: ['O', 'B'],
};

/** Why a door was closed, in words. */
export function doorReasons({ missing }: Door, told: Told): string {
  const { common, debrief } = words();
  return missing
    .map(({ of, had, needed }) => {
      const parts = pairs[of] ?? [of as Strand | 'O' | 'safety' | 'alliance'];
      const renamed = parts.some((part) => told.strandNames?.[part as Strand] !== undefined);
      if (!renamed) return debrief.door(of, shownLevel(had), shownLevel(needed), told.whose);
      const names = common.and(parts.map((part) => nameOf(part, told)));
      return debrief.doorNamed(names, parts.length > 1, shownLevel(had), shownLevel(needed));
    })
    .join(' ');
}
