import { afterEach, expect, test } from 'vitest';
import { TwsStudio } from '../../../src/studio/app/tws-studio.ts';
import { DraftLock } from '../../../src/studio/drafts/draft-lock.ts';
import { DraftProblem } from '../../../src/studio/drafts/draft-problem.ts';
import { DraftStore, type OpenedDraft } from '../../../src/studio/drafts/draft-store.ts';
import { TwsElsewhereEvent } from '../../../src/studio/drafts/tws-elsewhere.ts';
import { TwsOpenDraftEvent } from '../../../src/studio/start/events.ts';
import { onPage } from '../../player/debrief/on-page.ts';

let element: TwsStudio;
const locks: DraftLock[] = [];

afterEach(() => {
  element.remove();
  for (const lock of locks.splice(0)) lock.close();
});

function draft(): OpenedDraft {
  const scenario = 'format: 1\nid: er-1\ntitle: A night\nscenes:\n  one: { title: One, text: One. }\n';
  return {
    id: `course-${Math.random()}`,
    name: 'Nights',
    files: new Map([['er-1/scenario.yaml', scenario]]),
    media: new Map(),
    happenings: undefined,
    home: undefined,
    wasOpen: false,
  };
}

async function studioWith(store = new DraftStore(() => Date.now())): Promise<void> {
  element = await onPage(new TwsStudio(), { store, fetchText: async () => '' });
}

const on = (name: string) => element.shadowRoot?.querySelector<HTMLElement>(name) ?? undefined;

function open(wanted: OpenedDraft): void {
  on('tws-start')?.dispatchEvent(new TwsOpenDraftEvent(wanted));
}

test('a draft that is opened twice in a row is opened once', async () => {
  await studioWith();
  const wanted = draft();
  open(wanted);
  open(wanted);

  await expect.poll(() => on('tws-workbench')).toBeDefined();
  await new Promise((later) => setTimeout(later, 100));
  expect(on('tws-elsewhere')).toBeUndefined();
  expect(on('tws-workbench')).toBeDefined();
});

test('what cannot be taken over is told where it was asked for, and the other tab may go on', async () => {
  class Damaged extends DraftStore {
    override open(): Promise<OpenedDraft> {
      return Promise.reject(new DraftProblem('damaged'));
    }
  }
  await studioWith(new Damaged(() => Date.now()));
  const wanted = { ...draft(), happenings: 3 };
  const other = new DraftLock(wanted.id);
  locks.push(other);
  await other.take();
  open(wanted);
  await expect.poll(() => on('tws-elsewhere')).toBeDefined();

  on('tws-elsewhere')?.dispatchEvent(new TwsElsewhereEvent('work-here'));

  const said = () => on('tws-elsewhere')?.shadowRoot?.querySelector('[role="alert"]')?.textContent;
  await expect.poll(said).toMatch(/cannot be read whole/);
  expect(await other.take()).toBe(true);
});
