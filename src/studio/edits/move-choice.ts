import { asFields } from '../../scenario/fields.ts';
import { broughtOver, countOf, withoutBlock } from '../document/block-edits.ts';
import type { FileDocument } from '../document/file-document.ts';
import { stationsOf } from '../document/stations.ts';
import { moved, withValue } from '../document/yaml-edits.ts';
import { missingFrom, withReads } from './add-choice.ts';
import { freshCodeAmong } from './fresh-code.ts';
import { type Released, nothingReleased } from './released.ts';
import { retiredIn, retiring } from './retired.ts';
import { type Steps, inTurn } from './steps.ts';

/**
 * Moves a choice within its scene, or into another. Its code stays, unless a choice of the other scene ends in the same
 * character: then it gets a new one. What names it keeps naming it; what the
 * other scene does not say for all, it says itself, in unfinished words.
 *
 * @param to Before which choice, as counted before the move; left out, it is the last.
 */
export function moveChoice(
  document: FileDocument,
  from: { readonly scene: string; readonly index: number },
  to: { readonly scene: string; readonly index?: number },
  released: Released = nothingReleased,
): Steps {
  const path = ['scenes', from.scene, 'choices', from.index];
  const list = ['scenes', to.scene, 'choices'];
  if (document.at(path) === undefined || document.at(['scenes', to.scene]) === undefined) return [];
  if (from.scene === to.scene) {
    const isEnd = to.index === undefined || to.index >= countOf(document, list);
    return inTurn(document, (now) => moved(now, path, isEnd ? undefined : to.index));
  }
  const { before, after } = codes(document, from, to.scene, released);
  const missing = missingFrom(document, to.scene, asFields(document.valueAt(path)));
  return inTurn(
    document,
    (now) => withReads(now, to.scene),
    ...missing.map(
      ([name, value]) =>
        (now: FileDocument) =>
          withValue(now, [...path, name], value),
    ),
    (now) => (after === before ? [] : withValue(now, [...path, 'code'], after)),
    (now) => broughtOver(now, path, list, to.index),
    (now) => withoutBlock(now, path),
    (now) => (after !== before && released.codes.has(before) ? retiring(now, 'codes', before) : []),
  );
}

function codes(
  document: FileDocument,
  from: { readonly scene: string; readonly index: number },
  to: string,
  released: Released,
): { readonly before: string; readonly after: string } {
  const stations = stationsOf(document);
  const choicesOf = (scene: string) => stations.find(({ id }) => id === scene)?.choices ?? [];
  const before = choicesOf(from.scene)[from.index]?.code ?? '';
  const here = choicesOf(to).map(({ code }) => code);
  if (!here.some((code) => code[1] === before[1])) return { before, after: before };
  const all = stations.flatMap(({ choices }) => choices.map(({ code }) => code));
  const taken = new Set([...all, ...retiredIn(document).codes, ...released.codes]);
  return { before, after: freshCodeAmong(taken, here) ?? before };
}
