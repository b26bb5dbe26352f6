import { html } from 'lit';
import type { Reference, ScenarioData } from '../../course/course.ts';
import { plainLine } from '../prose/prose.ts';
import type { Source } from '../sources/tws-sources.ts';
import type { DrawPage } from './page.ts';
import { scenariosFor } from './scenarios-for.ts';
import '../sources/tws-sources.ts';

/** Every source of the course: the scenarios are loaded to gather them. */
export const drawSources: DrawPage = (session) => {
  const { outline } = session;
  const { scenarios, orientation } = outline;
  const cards = orientation === undefined ? scenarios : [...scenarios, orientation];
  const { ready, waiting, failed, retry } = scenariosFor(
    session,
    cards.map(({ id }) => id),
  );
  return html`<tws-sources
    class="page"
    .sources=${sourcesOf(ready.map(({ data }) => data))}
    ?waiting=${waiting}
    ?failed=${failed.length > 0}
    @tws-retry=${retry}
  ></tws-sources>`;
};

/** Each source once, by its short name, with the scenarios that cite it. */
function sourcesOf(scenarios: readonly ScenarioData[]): readonly Source[] {
  const found = new Map<string, { readonly reference: Reference; readonly scenarios: string[] }>();
  for (const { references, scenario } of scenarios) {
    for (const reference of references) {
      const source = found.get(reference.id) ?? { reference, scenarios: [] };
      found.set(reference.id, source);
      source.scenarios.push(plainLine(scenario.title));
    }
  }
  return [...found.values()].sort((one, other) => one.reference.short.localeCompare(other.reference.short));
}
