import type { ScenarioData } from '../../course/course.ts';
import type { enPages } from '../../locale/en-pages.ts';

/** One of the behaviours to pick from; its words are in the locale under the same name. */
export type Behaviour = keyof typeof enPages.commitment.behaviours;
export type Theme = keyof typeof enPages.commitment.parts.themes;

interface Grounded {
  readonly theme: Theme;
  /** Construct rows that it practises, such as `T1`. */
  readonly rows: readonly string[];
}

const grounded: Readonly<Record<Behaviour, Grounded>> = {
  unsure: { theme: 'safe', rows: ['T1', 'T5'] },
  candour: { theme: 'safe', rows: ['T2', 'T15'] },
  disagree: { theme: 'safe', rows: ['T4', 'T14'] },
  minutes: { theme: 'safe', rows: ['T6', 'T16', 'M5'] },
  needs: { theme: 'seen', rows: ['T7', 'T8'] },
  decision: { theme: 'seen', rows: ['T9', 'T3'] },
  aim: { theme: 'shared', rows: ['Y1', 'Y2', 'Y3', 'Y4'] },
  limits: { theme: 'shared', rows: ['T12', 'T13', 'Y8'] },
  reason: { theme: 'shared', rows: ['Y7', 'T10'] },
  habit: { theme: 'shared', rows: ['Y5', 'Y6'] },
  change: { theme: 'both', rows: ['T0', 'M7'] },
  promise: { theme: 'both', rows: ['Y9', 'Y10'] },
};

const behaviours = Object.keys(grounded) as readonly Behaviour[];
const themes = ['safe', 'seen', 'shared', 'both'] as const;

/** The behaviours as they are offered. */
export interface Offers {
  /** Those that a scenario is most about; empty where none was played. */
  readonly close: readonly Behaviour[];
  readonly others: readonly { readonly theme: Theme; readonly behaviours: readonly Behaviour[] }[];
}

/** The five that a scenario's choices practise most come first; the others follow by theme. */
export function offersFor(scenario: ScenarioData['scenario'] | undefined): Offers {
  const close = scenario === undefined ? [] : closest(citedRows(scenario));
  const others = themes.map((theme) => ({
    theme,
    behaviours: behaviours.filter((name) => grounded[name].theme === theme && !close.includes(name)),
  }));
  return { close, others: others.filter((group) => group.behaviours.length > 0) };
}

function closest(cited: ReadonlyMap<string, number>): Behaviour[] {
  const weight = (name: Behaviour) => {
    const { rows } = grounded[name];
    return rows.reduce((sum, row) => sum + (cited.get(row) ?? 0), 0) / rows.length;
  };
  return [...behaviours]
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, 5)
    .filter((name) => weight(name) > 0);
}

/** In how many scenes a row is cited by a choice. */
function citedRows({ scenes }: ScenarioData['scenario']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { choices } of Object.values(scenes)) {
    for (const row of new Set(choices.flatMap(({ rows }) => rows)))
      counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return counts;
}
