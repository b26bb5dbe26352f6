import { orders } from './order.ts';

/** What the forms show of each kind of place, which is all that the format has; anything else is said to be there, and kept. */
export const knownEntries = {
  scenario: orders.file,
  act: orders.act,
  scene: orders.scene,
  choice: orders.choice,
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Kind = keyof typeof knownEntries;
