import type { Direction } from '../plan/walk.ts';

export type Meaning =
  | { readonly do: 'walk'; readonly to: Step }
  | { readonly do: 'open' | 'leave' }
  | { readonly do: 'scale'; readonly by: number }
  | { readonly do: 'fit'; readonly all: boolean }
  | { readonly do: 'ask'; readonly what: Question };

/** A direction, an end of the map, or the number of a choice, from 1. */
export type Step = Direction | 'start' | 'end' | number;

export type Question = 'add-scene' | 'add-after' | 'connect' | 'move' | 'copy' | 'remove' | 'fold' | 'menu';

interface Circumstances {
  readonly picking: boolean;
  readonly locked: boolean;
  /** Where text runs from right to left, so does the story. */
  readonly isMirrored: boolean;
}

type Meanings = Readonly<Record<string, Meaning>>;

const moves: Meanings = {
  ArrowDown: { do: 'walk', to: 'down' },
  ArrowUp: { do: 'walk', to: 'up' },
  ArrowRight: { do: 'walk', to: 'on' },
  ArrowLeft: { do: 'walk', to: 'back' },
  Home: { do: 'walk', to: 'start' },
  End: { do: 'walk', to: 'end' },
  Enter: { do: 'open' },
  ' ': { do: 'open' },
  Escape: { do: 'leave' },
  '+': { do: 'scale', by: 1.25 },
  '=': { do: 'scale', by: 1.25 },
  '-': { do: 'scale', by: 0.8 },
  '0': { do: 'fit', all: true },
  f: { do: 'fit', all: false },
};

const questions: Meanings = {
  ContextMenu: { do: 'ask', what: 'menu' },
  'Shift F10': { do: 'ask', what: 'menu' },
  b: { do: 'ask', what: 'fold' },
};

const edits: Meanings = {
  n: { do: 'ask', what: 'add-scene' },
  'Shift N': { do: 'ask', what: 'add-after' },
  l: { do: 'ask', what: 'connect' },
  m: { do: 'ask', what: 'move' },
  d: { do: 'ask', what: 'copy' },
  Delete: { do: 'ask', what: 'remove' },
  Backspace: { do: 'ask', what: 'remove' },
};

const turned: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** What a key means inside the map; undefined for what is left to others. */
export function meaningOf(
  event: KeyboardEvent,
  { picking, locked, isMirrored }: Circumstances,
): Meaning | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const name = nameOf(event);
  const move = moves[isMirrored ? (turned[name] ?? name) : name];
  if (move !== undefined || picking) return move;
  if (/^[1-9]$/.test(name)) return { do: 'walk', to: Number(name) };
  return questions[name] ?? (locked ? undefined : edits[name]);
}

/** Capitals that a locked keyboard makes mean what small letters do. */
function nameOf({ key, shiftKey }: KeyboardEvent): string {
  if (shiftKey && (key === 'F10' || key === 'N')) return `Shift ${key}`;
  return key.length === 1 ? key.toLowerCase() : key;
}
