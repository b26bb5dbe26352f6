import type { Stored } from '../attempt.ts';

const keyOf = (packageKey: string, learner: string) => `lms-on-your-desk:${packageKey}:${learner}`;

/** The attempt a learner left, if any; unreadable data counts as none. */
export function readAttempt(packageKey: string, learner: string): Stored | undefined {
  try {
    const text = localStorage.getItem(keyOf(packageKey, learner));
    return text === null ? undefined : (JSON.parse(text) as Stored);
  } catch {
    return undefined;
  }
}

export function writeAttempt(packageKey: string, learner: string, stored: Stored): void {
  localStorage.setItem(keyOf(packageKey, learner), JSON.stringify(stored));
}

export function forgetAttempt(packageKey: string, learner: string): void {
  localStorage.removeItem(keyOf(packageKey, learner));
}
