import type { Position } from '../../engine/play.ts';
import type { VariedText } from '../bounds/texts.ts';
import type { LineProof } from '../proof.ts';
import type { Numbering } from './numbering.ts';
import type { Trail } from './trail.ts';
import { joinShortest, never, type ShortestFound, type Way } from './ways.ts';

/** For each variant of the texts that have several, the shortest way on which it is the one that is read. */
export class Readings {
  readonly #lengths: Int32Array;
  readonly #witnesses: Way[];
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

  /** Looks only for variants that were not met in as few choices. */
  read(text: VariedText, position: Position, trail: Trail): void {
    const { length } = trail;
    const { first, variants } = text;
    if (length >= this.#enough[first]!) return;
    for (let index = 0; index < variants.length; index++) {
      if (length >= this.#lengths[first + index]! || !isShown(text, index, position)) continue;
      this.#lengths[first + index] = length;
      this.#witnesses[first + index] = trail.copy();
      this.#enough[first] = Math.max(...this.#lengths.subarray(first, first + variants.length));
      return;
    }
  }

  get found(): ShortestFound {
    return { lengths: this.#lengths, witnesses: this.#witnesses };
  }

  /** Takes in what was found on other runs, once nothing more is read here. */
  join(found: ShortestFound): void {
    joinShortest(this.#lengths, this.#witnesses, found);
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

/** A variant is shown if it holds, or is the last, and none before it holds. */
function isShown({ variants }: VariedText, index: number, position: Position): boolean {
  const { test } = variants[index]!;
  if (test !== undefined && index < variants.length - 1 && !test(position)) return false;
  for (let before = 0; before < index; before++) {
    const { test: other } = variants[before]!;
    if (other === undefined || other(position)) return false;
  }
  return true;
}
