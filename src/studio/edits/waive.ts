import type { FileDocument, Path } from '../document/file-document.ts';
import { withEntry, withItem, without } from '../document/yaml-edits.ts';
import { inTurn, type Steps } from './steps.ts';

/** A finding that stays as it is. */
export interface Waiver {
  readonly code: string;
  /** The name of its place, as `waiverPlace` gives it; left out, everywhere in the file. */
  readonly at?: string | undefined;
  /** 15 to 400 characters. */
  readonly reason: string;
}

/** Before the parts that are long, where a reader meets it. */
const behind = ['signed', 'good_ways', 'acts', 'retired', 'flags', 'promises', 'cast'];

/** Writes down that a finding stays, and why. */
export function withWaiver(document: FileDocument, { code, at, reason }: Waiver): Steps {
  const waiver = at === undefined ? { code, reason } : { code, at, reason };
  const names = document.keysAt([]);
  if (names.includes('waive'))
    return inTurn(document, (file) => withItem(file, ['waive'], waiversIn(file).length, waiver));
  const before = behind.find((name) => names.includes(name));
  return inTurn(document, (file) => withEntry(file, [], 'waive', [waiver], before));
}

/** Takes a waiver back: the finding is shown again. */
export function withoutWaiver(document: FileDocument, index: number): Steps {
  return inTurn(document, (file) =>
    waiversIn(file).length === 1 ? without(file, ['waive']) : without(file, ['waive', index]),
  );
}

/** The waivers of a file as far as they can be read, in its order. */
export function waiversIn(document: FileDocument): readonly Waiver[] {
  const value = document.valueAt(['waive']);
  if (!Array.isArray(value)) return [];
  return (value as unknown[]).map((entry) => {
    const { code, at, reason } = (typeof entry === 'object' && entry !== null ? entry : {}) as Waiver;
    return {
      code: text(code),
      reason: text(reason),
      ...(at === undefined ? {} : { at: text(at) }),
    };
  });
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** What a waiver calls a place; undefined where only the whole file has a name. */
export function waiverPlace(document: FileDocument, place: Path): string | undefined {
  const [part, key] = place;
  if (key === undefined) return undefined;
  if (part === 'scenes') return inScene(document, place);
  if (part === 'acts') return inAct(document, place);
  return part === 'promises' || part === 'flags' || part === 'cast' ? String(key) : undefined;
}

function inScene(document: FileDocument, place: Path): string {
  const [, scene, inner, index] = place;
  const choice = inner === 'choices' && index !== undefined ? idAt(document, place.slice(0, 4)) : undefined;
  return choice === undefined ? String(scene) : `${scene}/${choice}`;
}

function inAct(document: FileDocument, place: Path): string | undefined {
  const [, , inner, index] = place;
  const act = idAt(document, place.slice(0, 2));
  if (inner === 'repair')
    return index !== undefined && isRepairWay(index) ? `repair/repair_${index}` : 'repair';
  return inner === 'endings' && index !== undefined && act !== undefined ? `${act}/${index}` : act;
}

function isRepairWay(step: string | number): boolean {
  return step === 'name_it' || step === 'kind_act' || step === 'carry_on';
}

function idAt(document: FileDocument, place: Path): string | undefined {
  const id = document.valueAt([...place, 'id']);
  return typeof id === 'string' ? id : undefined;
}
