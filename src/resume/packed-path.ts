import { checksum, fromDigits, toDigits } from './checksum.ts';

/** The codes of all options after these choices, open or not, in the author's order; `undefined` if the scenario is not loaded or has none there. */
export type OptionsAfter = (path: readonly string[]) => readonly string[] | undefined;

const blockDigits = 5;
const blockSize = 2 ** 30;

/** Ties a path to its scenario, so that neither is ever taken for another. */
export function pathCheck(scenario: string, path: readonly string[]): string {
  return checksum(`${scenario}.${path.join('')}`);
}

/**
 * A path as mixed-radix numbers: the count of steps in base 36, then blocks of 30 bits, five characters each.
 *
 * @returns `undefined` if a step is not among the options.
 */
export function packPath(path: readonly string[], optionsAfter: OptionsAfter): string | undefined {
  const blocks: number[] = [];
  let value = 0;
  let room = 1;
  for (const [step, code] of path.entries()) {
    const options = optionsAfter(path.slice(0, step));
    const ordinal = options?.indexOf(code) ?? -1;
    if (!options || ordinal < 0) return undefined;
    if (room * options.length > blockSize) {
      blocks.push(value);
      value = 0;
      room = 1;
    }
    value += ordinal * room;
    room *= options.length;
  }
  if (room > 1) blocks.push(value);
  return path.length.toString(36) + blocks.map((block) => toDigits(block, blockDigits)).join('');
}

/** How a packed path is held in memory: with what it belongs to, so that it can prove itself. */
export function packedText(scenario: string, check: string, packed: string): string {
  return `${scenario}.${check}${packed}`;
}

/**
 * The path a run's `packed` text stands for.
 *
 * @param packed As found in a run's memory.
 * @param optionsAfter Of the scenario as it is now.
 * @returns `undefined` if the scenario has changed since, or the text does not fit it down to the last choice.
 */
export function unpackPath(packed: string, optionsAfter: OptionsAfter): readonly string[] | undefined {
  const { scenario, check, text, blocksAt, steps } = partsOf(packed);
  const path: string[] = [];
  let at = blocksAt;
  let value = 0;
  let room = blockSize;
  while (path.length < steps) {
    const options = optionsAfter(path);
    if (!options || options.length === 0) return undefined;
    if (options.length > 1 && room * options.length > blockSize) {
      value = fromDigits(text.slice(at, at + blockDigits));
      at += blockDigits;
      room = 1;
    }
    const code = options[value % options.length];
    if (code === undefined) return undefined;
    path.push(code);
    value = Math.floor(value / options.length);
    room *= options.length;
  }
  return pathCheck(scenario, path) === check ? path : undefined;
}

/** How many choices a packed path has; its scenario need not be loaded. */
export function packedSteps(packed: string): number {
  return partsOf(packed).steps || 0;
}

function partsOf(packed: string) {
  const split = packed.lastIndexOf('.');
  const text = packed.slice(split + 4);
  const blocksAt = text.length % blockDigits;
  return {
    scenario: packed.slice(0, split),
    check: packed.slice(split + 1, split + 4),
    text,
    blocksAt,
    steps: Number.parseInt(text.slice(0, blocksAt), 36),
  };
}
