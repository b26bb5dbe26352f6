import type { FileDocument, Path } from '../../document/file-document.ts';

/** An act as the map shows it, read leniently. */
export interface ActSign {
  /** From 0. */
  readonly number: number;
  readonly id: string;
  readonly opens: string;
  /** The scene that takes over when the margin is used up. */
  readonly rescue: string | undefined;
  /** The title of the repair moment, where there is one. */
  readonly repair: string | undefined;
  readonly place: Path;
}

const none: readonly ActSign[] = [];
const read = new WeakMap<object, readonly ActSign[]>();

export function actsOf(document: FileDocument): readonly ActSign[] {
  const node = document.nodeAt(['acts']);
  if (node === undefined) return none;
  const known = read.get(node);
  if (known !== undefined) return known;
  const value = document.valueAt(['acts']);
  const acts = Array.isArray(value) ? (value as unknown[]).map(actOf) : [];
  read.set(node, acts);
  return acts;
}

function actOf(value: unknown, number: number): ActSign {
  const act = fields(value);
  const repair = act['repair'];
  return {
    number,
    id: text(act['id']) ?? '',
    opens: text(act['opens']) ?? '',
    rescue: text(act['rescue']),
    repair: repair === undefined || repair === null ? undefined : usual(fields(repair)['title']),
    place: ['acts', number],
  };
}

/** Of a text in several versions the last, which stands when nothing special happened. */
function usual(value: unknown): string {
  if (Array.isArray(value)) return usual(fields((value as unknown[]).at(-1))['text']);
  return text(value) ?? '';
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
