import type { Change } from '../document/change.ts';
import type { FileDocument, Path } from '../document/file-document.ts';
import { withEntry, withValue } from '../document/yaml-edits.ts';
import { aheadOfChoices } from './add-choice.ts';
import { type Steps, inTurn } from './steps.ts';

/**
 * Lets a scene or a choice lead somewhere. Where it branches, the branch whose place is given; of a scene or choice that
 * branches, the way that is taken when nothing else holds.
 *
 * @param from The place of a scene, a choice, a branch, or of the target of one.
 * @param to The id of a scene, `end` or `onward`.
 */
export function connect(document: FileDocument, from: Path, to: string): Steps {
  return inTurn(document, (now) => leading(now, from, to));
}

function leading(document: FileDocument, from: Path, to: string): readonly Change[] {
  const { holder, branch } = wayAt(from);
  if (document.at(holder) === undefined) return [];
  const next = [...holder, 'next'];
  const ways = document.valueAt(next);
  if (Array.isArray(ways) && ways.length > 0)
    return withValue(document, [...next, branch ?? ways.length - 1, 'go'], to);
  if (document.at(next) !== undefined) return withValue(document, next, to);
  return holder.length === 2
    ? aheadOfChoices(document, holder, 'next', to)
    : withEntry(document, holder, 'next', to);
}

/** Which scene or choice a place belongs to, and which of its branches. */
export function wayAt(from: Path): { readonly holder: Path; readonly branch: number | undefined } {
  const depth = from[2] === 'choices' && from.length >= 4 ? 4 : 2;
  const branch = from[depth] === 'next' ? from[depth + 1] : undefined;
  return { holder: from.slice(0, depth), branch: typeof branch === 'number' ? branch : undefined };
}
