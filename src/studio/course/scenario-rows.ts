import { asText } from '../../scenario/fields.ts';
import { scenarioFile } from '../project/project-files.ts';
import type { Studio } from '../session/studio.ts';
import type { WrittenCourse } from './course-of.ts';

export type Kind = 'er' | 'clinic' | 'orientation' | 'unknown';

/** A scenario of the draft, or one that the course lists and the draft lacks. */
export interface ScenarioRow {
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  /** How many scenes it has. */
  readonly scenes: number;
  readonly isThere: boolean;
}

export interface Rows {
  /** In the order of the course. */
  readonly listed: readonly ScenarioRow[];
  /** In the draft and not in the course; orientations are not among them. */
  readonly others: readonly ScenarioRow[];
  /** Those that can be the first steps. */
  readonly orientations: readonly ScenarioRow[];
}

export function rowsOf(studio: Studio, { scenarios }: WrittenCourse): Rows {
  const there = studio.scenarios.map((id) => rowOf(studio, id));
  const listed = [...new Set(scenarios)].map((id) => there.find((row) => row.id === id) ?? absent(id));
  return {
    listed,
    others: there.filter(({ id, kind }) => kind !== 'orientation' && !scenarios.includes(id)),
    orientations: there.filter(({ kind }) => kind === 'orientation'),
  };
}

export function rowOf(studio: Studio, id: string): ScenarioRow {
  const document = studio.workspace.document(scenarioFile(id));
  const kind = document.valueAt(['kind']);
  return {
    id,
    title: asText(document.valueAt(['title'])) ?? '',
    kind: kind === 'er' || kind === 'clinic' || kind === 'orientation' ? kind : 'unknown',
    scenes: document.keysAt(['scenes']).length,
    isThere: true,
  };
}

function absent(id: string): ScenarioRow {
  return { id, title: '', kind: 'unknown', scenes: 0, isThere: false };
}
