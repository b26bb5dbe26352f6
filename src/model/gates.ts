import { reading } from './measures.ts';
import type { State } from './state.ts';

/** A door is closed while one of `measure` is lower than `atLeast`, in hundredths. */
export interface Gate {
  readonly of: number;
  readonly atLeast: number;
}

export function isMet(state: State, gate: Gate): boolean {
  return reading(state, gate.of) >= gate.atLeast;
}

export function isOpen(state: State, gates: readonly Gate[]): boolean {
  for (const gate of gates) if (!isMet(state, gate)) return false;
  return true;
}
