/** Why a file is not looked into: one sentence that says what it is and what to do. */
export interface Refusal {
  /** Stable, in kebab case: `empty`, `not-a-zip`, `encrypted`, `too-large` and others. */
  readonly code: string;
  readonly says: string;
}
