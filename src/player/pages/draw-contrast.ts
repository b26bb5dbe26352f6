import { html } from 'lit';
import { debriefOf } from '../../engine/debrief-of.ts';
import type { ContrastRun } from '../contrast/contrast-run.ts';
import { plainLine } from '../prose/prose.ts';
import { finishedRuns } from '../session/course-memory.ts';
import type { DrawPage, PageSession } from './page.ts';
import { pageWords } from './page-words.ts';
import { scenariosFor, type Scenarios } from './scenarios-for.ts';
import '../contrast/tws-contrast.ts';

/** Two of the learner's finished runs; the scenarios they belong to are loaded, which also unpacks their paths. */
export const drawContrast: DrawPage = (session) => {
  const finished = session.outline.scenarios.flatMap(
    ({ id }) =>
      session.memory.scenarios.find((scenario) => scenario.id === id && finishedRuns(scenario).length > 0) ??
      [],
  );
  const { ready, waiting, failed, retry } = scenariosFor(
    session,
    finished.map(({ id }) => id),
  );
  const every = ready.flatMap((scenario) => contrastRuns(session, scenario));
  return html`<tws-contrast
    class="page"
    .runs=${every.filter(({ fits }) => fits).map(({ run }) => run)}
    .unfit=${every.filter(({ fits }) => !fits).map(({ run }) => run.name)}
    .about=${session.about}
    ?waiting=${waiting}
    ?failed=${failed.length > 0}
    @tws-retry=${retry}
  ></tws-contrast>`;
};

function contrastRuns(
  { memory }: PageSession,
  { data, play }: Scenarios['ready'][number],
): readonly { readonly run: ContrastRun; readonly fits: boolean }[] {
  const { id, title } = data.scenario;
  const scenario = memory.scenarios.find((one) => one.id === id);
  if (scenario === undefined) return [];
  const runs = finishedRuns(scenario);
  return runs.map(([kept, { path }]) => {
    const which = runs.length === 1 ? 'only' : kept;
    const debrief = debriefOf(play, path);
    const name = pageWords().contrast.run[which](plainLine(title));
    const fits = debrief.decisions.length === path.length && debrief.acts.at(-1)?.ending !== undefined;
    return { run: { key: `${id}/${which}`, name, debrief, data }, fits: fits && path.length > 0 };
  });
}
