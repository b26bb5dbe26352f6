import type { PlacedDiagnostic } from '../../analysis/analysis.ts';
import { startKey } from './plan.ts';
import type { Plan } from './plan.ts';

/** What was found, by what it is about on the map. */
export interface Flags {
  readonly ofSpot: ReadonlyMap<string, readonly PlacedDiagnostic[]>;
  /** By scene and number of the choice, as `choiceKey` writes it. */
  readonly ofChoice: ReadonlyMap<string, readonly PlacedDiagnostic[]>;
  /** About the scenario as a whole. */
  readonly others: readonly PlacedDiagnostic[];
}

export function choiceKey(scene: string, choice: number): string {
  return `${scene} ${choice}`;
}

/** A finding about a choice is one of its scene, too. */
export function flagsOf(plan: Plan, diagnostics: readonly PlacedDiagnostic[]): Flags {
  const ofSpot = new Map<string, PlacedDiagnostic[]>();
  const ofChoice = new Map<string, PlacedDiagnostic[]>();
  const others: PlacedDiagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const [top, name, inside, index] = diagnostic.place;
    const key = top === 'acts' ? startKey(Number(name)) : top === 'scenes' ? String(name) : undefined;
    if (key === undefined || !plan.spots.has(key)) others.push(diagnostic);
    else {
      add(ofSpot, key, diagnostic);
      if (inside === 'choices' && index !== undefined)
        add(ofChoice, choiceKey(key, Number(index)), diagnostic);
    }
  }
  return { ofSpot, ofChoice, others };
}

function add(groups: Map<string, PlacedDiagnostic[]>, key: string, diagnostic: PlacedDiagnostic): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [diagnostic]);
  else group.push(diagnostic);
}
