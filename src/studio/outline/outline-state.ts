import type { FileDocument } from '../document/file-document.ts';
import type { Studio } from '../session/studio.ts';

/** How the outline of a scenario was left: it outlives the element that shows it. */
export interface OutlineState {
  active: string;
  folded: ReadonlySet<string>;
  /** The last text that could be read to its end. */
  readable: FileDocument | undefined;
}

const states = new WeakMap<Studio, Map<string, OutlineState>>();

export function stateOf(studio: Studio): OutlineState {
  const of = states.get(studio) ?? new Map<string, OutlineState>();
  states.set(studio, of);
  const state = of.get(studio.scenario) ?? { active: '', folded: new Set(), readable: undefined };
  of.set(studio.scenario, state);
  return state;
}

/** What can be shown of the scenario at hand: its text, or the last one that could be read. */
export function readableOf(studio: Studio): FileDocument {
  const state = stateOf(studio);
  const { document } = studio;
  if (document.isWhole || state.readable === undefined) state.readable = document;
  return state.readable;
}
