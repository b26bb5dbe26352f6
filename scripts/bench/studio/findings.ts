import type { Page } from 'playwright';
import type { Studio } from '../../../src/studio/session/studio.ts';
import { starters } from '../../../src/studio/start/starters.ts';
import { spread, type Row } from '../row.ts';
import type { StudioPage } from './studio-page.ts';

const most = 1000;
const edits = 5;

type Place = readonly (string | number)[];

interface Found {
  /** Milliseconds from the keystroke until findings of this very text are there: of the reader, and all of them. */
  readonly first: number;
  readonly all: number;
}

interface Kind {
  readonly place: Place;
  readonly field: string;
  readonly keys: readonly string[];
}

/** From a keystroke to what is found in the text that it leaves, in each of our scenarios; the slowest is told. */
export async function findingTimes(studio: StudioPage): Promise<Row[]> {
  const words: Slowest = { first: 0, all: 0, in: '' };
  const structure: Slowest = { first: 0, all: 0, in: '' };
  for (const { id } of starters) {
    await studio.visit(async (page) => {
      await page.locator(`[data-starter="${id}"]`).click();
      await page.locator('tws-outline [role="treeitem"]').first().waitFor();
      await page.evaluate(untilKnown);
      const { scene, choice, minutes: now } = await page.evaluate(firstPlaces);
      const text = { place: scene, field: 'text', keys: ['a', 'b', 'c', 'd', 'e'] };
      const minutes = {
        place: choice,
        field: 'minutes',
        keys: [1, 2, 3, 1, 2].map((more) => String((now + more) % 4)),
      };
      note(words, id, await timesOf(page, text));
      note(structure, id, await timesOf(page, minutes));
    });
  }
  return [
    rowOf('a letter of a scene', words, words.all, 'all of them'),
    rowOf(
      'other minutes of a choice, which change what can be reached',
      structure,
      structure.all,
      'all of them',
    ),
  ];
}

interface Slowest {
  first: number;
  all: number;
  in: string;
}

function note(slowest: Slowest, id: string, { first, all }: Found): void {
  if (all > slowest.all) Object.assign(slowest, { all, in: id });
  slowest.first = Math.max(slowest.first, first);
}

function rowOf(what: string, { first, all, in: id }: Slowest, told: number, which: string): Row {
  return {
    what: `studio, key to findings, ${what}, slowest of ${starters.length} scenarios, median of ${edits}`,
    measured: `${first.toFixed(0)} ms what the reader finds, ${all.toFixed(0)} ms ${which} (${id})`,
    promised: `${most} ms`,
    kept: told <= most,
  };
}

async function timesOf(page: Page, { place, field, keys }: Kind): Promise<Found> {
  await page.evaluate(goTo, place);
  const control = page.locator(`tws-form [data-place="${place.join('/')}"] [data-field="${field}"]`);
  const found: Found[] = [];
  for (const key of keys.slice(0, edits)) {
    await control.focus();
    if (field === 'minutes') await control.press('Control+a');
    // It has to listen before the key is pressed.
    await page.evaluate(startLooking);
    await page.keyboard.press(key);
    found.push(await page.evaluate(untilFound));
  }
  return {
    first: spread(found.map(({ first }) => first)).median,
    all: spread(found.map(({ all }) => all)).median,
  };
}

/* These run in the page. */

function untilKnown(): Promise<void> {
  const bench = document.querySelector('tws-studio')!.shadowRoot!.querySelector('tws-workbench')!;
  const studio = (bench as unknown as { studio: Studio }).studio;
  Object.assign(globalThis, { studioAtWork: studio });
  const isKnown = () =>
    studio.analysis.progress.at === 'done' && studio.analysis.text === studio.document.text;
  return new Promise((resolve) => {
    const stop = studio.watch(() => {
      if (isKnown()) resolve(stop());
    });
    if (isKnown()) resolve(stop());
  });
}

function firstPlaces(): Readonly<Record<'scene' | 'choice', Place>> & { readonly minutes: number } {
  const { document: file } = (globalThis as unknown as { studioAtWork: Studio }).studioAtWork;
  const id = file
    .keysAt(['scenes'])
    .find((scene) => file.valueAt(['scenes', scene, 'choices', 0, 'moves']) !== undefined);
  const scene = ['scenes', id ?? ''];
  const choice = [...scene, 'choices', 0];
  return { scene, choice, minutes: Number(file.valueAt([...choice, 'minutes']) ?? 0) };
}

function goTo(place: Place): void {
  (globalThis as unknown as { studioAtWork: Studio }).studioAtWork.go({ place, view: 'outline' });
}

function startLooking(): void {
  const studio = (globalThis as unknown as { studioAtWork: Studio }).studioAtWork;
  const found = new Promise<Found>((resolve, reject) => {
    setTimeout(() => reject(new Error('Nothing was found out within a minute')), 60_000);
    let typed: number | undefined;
    let first: number | undefined;
    const stopEdits = studio.workspace.watch(() => (typed ??= performance.now()));
    const stop = studio.watch(() => {
      const { text, progress } = studio.analysis;
      if (typed === undefined || text !== studio.document.text || progress.at === 'reading') return;
      first ??= performance.now() - typed;
      if (progress.at === 'proving') return;
      stop();
      stopEdits();
      resolve({ first, all: performance.now() - typed });
    });
  });
  Object.assign(globalThis, { findings: found });
}

function untilFound(): Promise<Found> {
  return (globalThis as unknown as { findings: Promise<Found> }).findings;
}
