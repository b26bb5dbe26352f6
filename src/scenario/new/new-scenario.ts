export type NewKind = 'er' | 'clinic';

export const longestScenarioId = 24;

/** Whether a scenario, and its folder, may be called so. */
export function isScenarioId(id: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(id) && id.length <= longestScenarioId;
}

/**
 * The small scenario that authors start from, under an id of its own.
 *
 * @param skeleton The text of `skeleton.yaml` beside this file.
 */
export function newScenario(skeleton: string, id: string, kind: NewKind): string {
  return skeleton.replace(/^kind: er /m, `kind: ${kind} `).replaceAll('new-scenario', id);
}
