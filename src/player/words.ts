import { en } from '../locale/en.ts';
import type { Messages } from '../locale/messages.ts';

let current: Messages = en;

/** The words of the interface, in the language of the course. */
export function words(): Messages {
  return current;
}

/** Chooses the language; called once, before anything is drawn. */
export function speak(messages: Messages): void {
  current = messages;
}
