import { render, type TemplateResult } from 'lit';
import { adoptTokens } from '../../../src/look/tokens.ts';
import type { DrawPage, PageSession } from '../../../src/player/pages/page.ts';
import { VisitNotes } from '../../../src/player/session/visit-notes.ts';
import { type CourseNotes, noNotes, type ScenarioMemory } from '../../../src/resume/memory.ts';
import { cardOf, NotebookLms, outlineOf } from '../session/course-fixture.ts';

export interface PageGiven {
  readonly session?: Partial<PageSession>;
  readonly notes?: Partial<CourseNotes>;
  readonly texts?: Readonly<Record<string, string>>;
  readonly scenarios?: readonly ScenarioMemory[];
}

const run = { path: ['Aa'], continued: 0, ending: 'tw' };

/** A scenario that was finished, its debrief read. */
export function finished(id: string): ScenarioMemory {
  return { id, hash: 'hash-1', first: run, latest: undefined, debriefRead: true };
}

/** A visit that keeps what a page keeps, and draws the page again when it asks; 22 November 2026, nine in the morning. */
export class PageVisit {
  readonly went: [string, string | undefined][] = [];
  readonly texts: VisitNotes;
  notes: CourseNotes;
  readonly #given: PageGiven;
  #draw: () => void = () => undefined;

  constructor(given: PageGiven = {}) {
    this.#given = given;
    this.texts = new VisitNotes(given.texts);
    this.notes = { ...noNotes, ...given.notes };
  }

  get session(): PageSession {
    const outline = outlineOf({
      id: 'two-way-street',
      completion: { er: 1, clinic: 1, commitment: true },
      scenarios: [cardOf(), cardOf({ id: 'other', kind: 'clinic', title: ['The other'], minutes: [15, 15] })],
    });
    return {
      outline,
      settings: outline.settings,
      memory: { saves: 1, completed: false, scenarios: this.#given.scenarios ?? [], notes: this.notes },
      notes: this.texts,
      telling: 'lms',
      lms: new NotebookLms(),
      about: '',
      now: () => new Date(2026, 10, 22, 9),
      load: () => Promise.reject(new Error('There is none.')),
      loaded: () => undefined,
      keep: (change) => {
        this.notes = change(this.notes);
      },
      go: (to, about) => this.went.push([to, about]),
      redraw: () => this.#draw(),
      ...this.#given.session,
    };
  }

  draw(page: DrawPage): TemplateResult {
    return page(this.session);
  }

  /** Puts the page on an otherwise empty document, and draws it again whenever something is noted. */
  async show<T extends HTMLElement & { readonly updateComplete: Promise<boolean> }>(
    page: DrawPage,
  ): Promise<T> {
    adoptTokens(document);
    document.documentElement.lang = 'en';
    document.title = 'A page';
    const main = document.createElement('main');
    document.body.replaceChildren(main);
    this.#draw = () => render(this.draw(page), main);
    main.addEventListener('tws-note', ({ place, text }) => {
      this.texts.write(place, text);
      this.#draw();
    });
    main.addEventListener('tws-page', ({ page: to, about }) => this.went.push([to, about]));
    this.#draw();
    const element = main.querySelector<T>('.page')!;
    await element.updateComplete;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return element;
  }
}

/** The file that a press hands out: its name and its text. */
export async function handedOut(
  press: () => Promise<void>,
): Promise<{ readonly name: string; readonly text: string }> {
  const caught = new Promise<{ readonly name: string; readonly address: string }>((settle) => {
    const look = (event: Event) => {
      const [link] = event.composedPath();
      if (!(link instanceof HTMLAnchorElement) || !link.download) return;
      event.preventDefault();
      document.removeEventListener('click', look, true);
      settle({ name: link.download, address: link.href });
    };
    document.addEventListener('click', look, true);
  });
  await press();
  const { name, address } = await caught;
  return { name, text: await (await fetch(address)).text() };
}
