import type { en } from './en.ts';

/** Every word of the interface. English is the list the others are checked against. */
export type Messages = typeof en;
