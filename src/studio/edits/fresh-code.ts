import type { FileDocument } from '../document/file-document.ts';
import { stationsOf } from '../document/stations.ts';
import { type Released, nothingReleased } from './released.ts';
import { retiredIn } from './retired.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const digits = [...'0123456789'];
const seconds = [...digits.slice(1), ...letters, '0'];
// R as the first stands for the repair moment.
const firsts = [
  ...letters,
  ...letters.map((letter) => letter.toUpperCase()).filter((one) => one !== 'R'),
  ...digits,
];

/** Two characters that no choice has or had; the second differs from those of the scene's other choices. */
export function freshCode(
  document: FileDocument,
  scene: string,
  released: Released = nothingReleased,
): string | undefined {
  const stations = stationsOf(document);
  const here = stations.find(({ id }) => id === scene)?.choices.map(({ code }) => code) ?? [];
  const elsewhere = stations.flatMap(({ choices }) => choices.map(({ code }) => code));
  return freshCodeAmong(new Set([...elsewhere, ...retiredIn(document).codes, ...released.codes]), here);
}

/**
 * The same, of codes that are known to be taken.
 *
 * @param here Codes of the same scene.
 * @returns Nothing once the 2,196 codes of a scenario are used up.
 */
export function freshCodeAmong(taken: ReadonlySet<string>, here: readonly string[]): string | undefined {
  const used = new Set(here.map((code) => code[1]));
  const begun = new Set([...taken].map((code) => code[0]));
  const own = here.map((code) => code[0] ?? '').filter((first) => firsts.includes(first));
  const unbegun = firsts.filter((first) => !begun.has(first));
  for (const first of new Set([...own, ...unbegun, ...firsts]))
    for (const second of secondsLike(here))
      if (!used.has(second) && !taken.has(first + second)) return first + second;
  return undefined;
}

/** Letters where the scene's other choices have letters. */
function secondsLike(here: readonly string[]): readonly string[] {
  return here.some((code) => letters.includes(code[1] ?? '')) ? [...letters, ...digits] : seconds;
}
