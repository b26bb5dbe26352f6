import type { Position } from '../../engine/play.ts';
import type { VariedText } from '../bounds/texts.ts';
import type { LineProof } from '../proof.ts';
import type { Numbering } from './numbering.ts';
import type { Trail } from './trail.ts';

const never = 0x7fffffff;

/** For each variant of the texts that have several, the shortest way on which it is the one that is read. */
export class Readings {
  readonly #lengths: Int32Array;
  readonly #witnesses: (Int32Array | undefined)[];
  /** By a text's first variant: no run as long as this has anything to add. */
  readonly #enough: Int32Array;

  /** @param variants How many there are in the whole scenario. */
  constructor(variants: number) {
    this.#lengths = new Int32Array(variants).fill(never);
    this.#enough = new Int32Array(variants).fill(never);
    this.#witnesses = Array.from({ length: variants }, () => undefined);
  }

  /** Whether some variant was not met in as few choices. */
  wants({ first }: VariedText, { length }: Trail): boolean {
    return length < this.#enough[first]!;
  }

  read(text: VariedText, position: Position, trail: Trail): void {
    const { length } = trail;
    const { first } = text;
    if (length >= this.#enough[first]!) return;
    const variant = first + shown(text, position);
    if (length >= this.#lengths[variant]!) return;
    this.#lengths[variant] = length;
    this.#witnesses[variant] = trail.copy();
    this.#enough[first] = Math.max(...this.#lengths.subarray(first, first + text.variants.length));
  }

  proofs(text: VariedText, numbering: Numbering): readonly LineProof[] {
    return text.variants.map(({ id }, index) => {
      const witness = this.#witnesses[text.first + index];
      return {
        field: text.field,
        variant: id,
        known: witness === undefined ? 'no' : 'yes',
        witness: witness && numbering.pathOf(witness),
      };
    });
  }
}

/** The first that holds, or else the last. */
function shown({ variants }: VariedText, position: Position): number {
  for (let index = 0; index < variants.length; index++) {
    const { test } = variants[index]!;
    if (test === undefined || test(position)) return index;
  }
  return variants.length - 1;
}
