import { html, nothing } from 'lit';
import type { ScenarioData, ShownMedium } from '../../course/course.ts';

/** The medium of that id, for a caller who has imported the element. */
export function drawMedium(id: string | undefined, data: Pick<ScenarioData, 'scenario' | 'media'>) {
  const medium = mediumNamed(id, data);
  if (medium === undefined) return nothing;
  return html`<tws-medium .medium=${medium} .language=${data.scenario.language}></tws-medium>`;
}

export function mediumNamed(
  id: string | undefined,
  { media }: Pick<ScenarioData, 'media'>,
): ShownMedium | undefined {
  return id === undefined ? undefined : media?.[id];
}
