import { en } from '../locale/en.ts';
import type { Messages } from '../locale/messages.ts';

/** The words of the interface. */
export function words(): Messages {
  return en;
}
