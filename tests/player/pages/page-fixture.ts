import { render } from 'lit';
import type { Reference } from '../../../src/course/course.ts';
import { usualSettings } from '../../../src/course/settings.ts';
import { compilePlay } from '../../../src/engine/compile-play.ts';
import { adoptTokens } from '../../../src/look/tokens.ts';
import type { DrawPage, PageName, PageSession } from '../../../src/player/pages/page.ts';
import { VisitNotes } from '../../../src/player/session/visit-notes.ts';
import type { ScenarioMemory } from '../../../src/resume/memory.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { cardOf, NotebookLms, outlineOf } from '../session/course-fixture.ts';

export interface PageGiven {
  readonly scenarios: readonly Scenario[];
  readonly runs?: readonly ScenarioMemory[];
  readonly references?: Readonly<Record<string, readonly Reference[]>>;
  readonly about?: string;
  /** Ids of scenarios that cannot be had; taken away by the test when they can. */
  readonly missing?: Set<string>;
}

/** A page drawn on the page as the player does it, again at each change; what it asked for is noted. */
export function openPage(draw: DrawPage, given: PageGiven) {
  const asked: string[] = [];
  const went: (PageName | 'hub')[] = [];
  const ready = new Map<string, ReturnType<PageSession['loaded']>>();
  const main = document.createElement('main');
  const notes = new VisitNotes();
  const cards = given.scenarios.map(({ id, kind, title }) => cardOf({ id, kind, title }));
  const session = (): PageSession => ({
    outline: outlineOf({ scenarios: cards }),
    settings: usualSettings,
    memory: { saves: 0, completed: false, scenarios: given.runs ?? [] },
    notes,
    telling: 'lms',
    lms: new NotebookLms(),
    about: given.about ?? '',
    now: () => new Date(0),
    load: (id) => {
      asked.push(id);
      const scenario = given.scenarios.find((one) => one.id === id);
      if (scenario === undefined || given.missing?.has(id)) return Promise.reject(new Error(id));
      const references = given.references?.[id] ?? [];
      const loaded = {
        data: { scenario, references, portraits: {}, faces: {} },
        play: compilePlay(scenario),
      };
      ready.set(id, loaded);
      return Promise.resolve(loaded);
    },
    loaded: (id) => ready.get(id),
    keep: () => undefined,
    go: (to) => went.push(to),
    redraw,
  });
  function redraw(): void {
    render(draw(session()), main);
  }
  adoptTokens(document);
  document.documentElement.lang = 'en';
  document.title = 'A page';
  document.body.replaceChildren(main);
  redraw();
  return { main, asked, went };
}

/** A finished run of a scenario, as it is remembered. */
export function remembered(id: string, first: readonly string[], latest?: readonly string[]): ScenarioMemory {
  const run = (path: readonly string[]) => ({ path, continued: 0, ending: 'pd' });
  return {
    id,
    hash: 'hash-1',
    first: run(first),
    latest: latest && run(latest),
    debriefRead: true,
  };
}

/** The element of the page once everything that was asked for has come. */
export async function settled(
  main: HTMLElement,
): Promise<HTMLElement & { updateComplete: Promise<unknown> }> {
  await new Promise((come) => setTimeout(come));
  const element = main.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>('.page')!;
  await element.updateComplete;
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  return element;
}
