import type { Strand } from '../../../scenario/scenario.ts';
import type { Option } from '../names.ts';

export type Moved = Strand | 'O';

interface Words {
  readonly name: string;
  readonly side: 'Safety' | 'Alliance' | 'The teacher';
  readonly asks: string;
}

/** The six strands of the two levels, and the openness of the teacher. */
export const strandWords: Readonly<Record<Moved, Words>> = {
  V: { name: 'Vulnerability', side: 'Safety', asks: 'Can not-knowing be shown here, by either of you?' },
  C: { name: 'Challenge', side: 'Safety', asks: 'Can each of you stretch and question the other?' },
  R: { name: 'Reflection', side: 'Safety', asks: 'Do you look back together, without blame?' },
  G: { name: 'Goals', side: 'Alliance', asks: 'Do both know what this shift is for?' },
  T: { name: 'Tasks', side: 'Alliance', asks: 'Is it agreed who does what, and when to call?' },
  B: { name: 'Trust and bond', side: 'Alliance', asks: 'Is there trust, and interest in the person?' },
  O: {
    name: 'The teacher’s openness',
    side: 'The teacher',
    asks: 'How open does the attending feel right now?',
  },
};

export const movedOrder = ['V', 'C', 'R', 'G', 'T', 'B', 'O'] as const satisfies readonly Moved[];

const sizes: Readonly<Record<number, string>> = {
  [-3]: 'a heavy blow: costs 30 points, and opens a breach',
  [-2]: 'a clear loss: costs 20 points; a breach where the bond is weak',
  [-1]: 'a small loss: costs 10 points',
  0: 'does not move',
  1: 'a small gain: closes an eighth of what is missing',
  2: 'a clear gain: closes a quarter of what is missing',
  3: 'a large gain: closes three eighths of what is missing',
};

/** What a weight does. A gain closes a share of the gap that is left; a loss costs the same wherever one stands. */
export function weightWords(weight: number): string {
  return sizes[weight] ?? 'more than the format knows; from −3 to +3 is possible';
}

/** Whatever a door or a condition may measure. */
export const measureOptions: readonly Option[] = [
  { value: 'safety', label: 'Safety (the level)' },
  { value: 'alliance', label: 'Alliance (the level)' },
  ...movedOrder.map((value) => ({ value, label: strandWords[value].name })),
  { value: 'disclose', label: 'Readiness to disclose (vulnerability and trust)' },
  { value: 'challenge', label: 'Readiness to challenge (challenge and trust)' },
  { value: 'reflect', label: 'Readiness to reflect (reflection and goals)' },
  { value: 'invite', label: 'Readiness to invite (openness and trust)' },
];

/** With a real minus sign, as numbers stand on the page. */
export function signed(weight: number): string {
  return weight > 0 ? `+${weight}` : weight < 0 ? `−${-weight}` : '0';
}
