import type { Proof } from '../proof/proof.ts';

/** A whole proof in one line of JSON; what is kept by name becomes an object. */
export function proofAsJson(proof: Proof): string {
  return JSON.stringify(proof, (_, value: unknown) =>
    value instanceof Map ? Object.fromEntries(value as ReadonlyMap<string, unknown>) : value,
  );
}
