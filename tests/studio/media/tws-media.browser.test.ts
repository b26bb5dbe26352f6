import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TwsMedia } from '../../../src/studio/media/tws-media.ts';
import type { Studio } from '../../../src/studio/session/studio.ts';
import { ascii, pngOf, vttOf, mp4Of } from '../../support/small-media.ts';
import { allInside, axeFindings, inside, onPage, textOf } from '../../player/debrief/on-page.ts';
import { fileOf, scenarioText, studioOf, withoutMedia } from './draft-with-media.ts';

const none: ReadonlyMap<string, Uint8Array> = new Map();

beforeEach(async () => {
  await page.viewport(1100, 900);
});

async function view(studio: Studio): Promise<TwsMedia> {
  return onPage(new TwsMedia(), { studio });
}

function dialogOf(element: TwsMedia): HTMLElement {
  return inside(element, 'tws-medium-intake');
}

function cardOf(element: TwsMedia, index = 0): HTMLElement {
  return allInside(element, 'tws-medium-card')[index]!;
}

async function choose(element: TwsMedia, ...files: readonly File[]): Promise<void> {
  await userEvent.upload(inside(element, '[data-field=files]'), [...files]);
}

function field(host: Element, name: string): HTMLElement {
  return inside(host, `[data-field=${name}]`);
}

test('axe has nothing to say: nothing yet, a picture with its places open, and the questions for a new one', async () => {
  const empty = await view(studioOf(withoutMedia, none));
  expect(await axeFindings()).toEqual([]);

  await choose(empty, fileOf('Board.png', pngOf(60, 40)));
  await expect
    .poll(() => textOf(dialogOf(empty).shadowRoot!.querySelector('dialog')!))
    .toContain('Board.png');
  await expect.poll(() => dialogOf(empty).shadowRoot?.querySelector('[data-field=alt]')).not.toBeNull();
  expect(await axeFindings()).toEqual([]);

  const element = await view(studioOf());
  const uses = inside(cardOf(element), 'tws-medium-uses');
  inside(uses, '[data-action=show-medium]').click();
  await (uses as unknown as { updateComplete: Promise<unknown> }).updateComplete;
  expect(await axeFindings()).toEqual([]);
});

test('a picture is added with its words by keys alone, and everything is in the draft', async () => {
  const studio = studioOf(withoutMedia, none);
  const element = await view(studio);
  const picture = pngOf(60, 40);

  await choose(element, fileOf('The Board (1).png', picture));
  await expect.poll(() => dialogOf(element).shadowRoot?.activeElement?.id).toBe('alt');
  await userEvent.keyboard('Nine names on a board.{Tab}{Tab}{Tab}{Enter}');

  await expect
    .poll(() => studio.document.valueAt(['media']))
    .toEqual({
      the_board_1: { file: 'the-board-1.png', alt: 'Nine names on a board.' },
    });
  expect(studio.media.files.get('tiny/media/the-board-1.png')).toEqual(picture);
  await expect.poll(() => textOf(inside(element, '.said'))).toContain('“the-board-1.png” is in the draft.');
  studio.undo();
  expect(studio.workspace.text('tiny/scenario.yaml')).toBe(withoutMedia);
});

test('without words it is not added, and the field says what is missing', async () => {
  const studio = studioOf(withoutMedia, none);
  const element = await view(studio);
  await choose(element, fileOf('board.png', pngOf(60, 40)));
  const dialog = dialogOf(element);
  await expect.poll(() => dialog.shadowRoot?.querySelector('[data-action=add-medium]')).not.toBeNull();

  inside(dialog, '[data-action=add-medium]').click();
  await expect
    .poll(() => textOf(inside(dialog, '#alt-problem')))
    .toBe('Say what the picture shows, or tick the box below.');
  expect(dialog.shadowRoot?.activeElement?.id).toBe('alt');

  field(dialog, 'decorative').click();
  await (dialog as unknown as { updateComplete: Promise<unknown> }).updateComplete;
  inside(dialog, '[data-action=add-medium]').click();
  await expect
    .poll(() => studio.document.valueAt(['media']))
    .toEqual({
      board: { file: 'board.png', decorative: true },
    });
});

test('several files come one after the other; what does not fit is one sentence, and the draft is as it was', async () => {
  const studio = studioOf();
  const element = await view(studio);
  const dialog = dialogOf(element);

  await choose(element, fileOf('notes.pdf', ascii('%PDF-1.7')), fileOf('ecg.png', pngOf(60, 40)));
  await expect
    .poll(() => textOf(inside(dialog, '.body')))
    .toContain('“notes.pdf” cannot be shown in a course.');
  inside(dialog, '[data-action=skip-file]').click();
  await expect.poll(() => textOf(inside(dialog, 'h2'))).toBe('Add “ecg.png”');
  await expect.poll(() => dialog.shadowRoot?.querySelector('[data-field=alt]')).not.toBeNull();
  inside(dialog, '[data-action=skip-file]').click();

  await expect.poll(() => dialog.shadowRoot?.querySelector('dialog')?.open).toBe(false);
  expect(studio.workspace.text('tiny/scenario.yaml')).toBe(scenarioText);
  expect(studio.media.files.size).toBe(1);
});

test('a film needs captions, and only a file that begins with WEBVTT is taken for them', async () => {
  const studio = studioOf(withoutMedia, none);
  const element = await view(studio);
  const dialog = dialogOf(element);
  await choose(element, fileOf('round.mp4', mp4Of(640, 360)));
  await expect.poll(() => dialog.shadowRoot?.querySelector('[data-field=captions]')).not.toBeNull();

  await userEvent.upload(field(dialog, 'captions'), fileOf('round.srt', ascii('1\n00:00')));
  await expect.poll(() => textOf(inside(dialog, '#captions-problem'))).toContain('WEBVTT');
  await userEvent.upload(field(dialog, 'captions'), fileOf('round.vtt', vttOf('Hello.')));
  await expect.poll(() => textOf(inside(dialog, '#captions-problem'))).toBe('');
  inside(dialog, '[data-action=add-medium]').click();

  await expect
    .poll(() => studio.document.valueAt(['media', 'round']))
    .toEqual({
      file: 'round.mp4',
      captions: 'round.vtt',
    });
  expect([...studio.media.files.keys()]).toEqual(['tiny/media/round.mp4', 'tiny/media/round.vtt']);
});

test('files that are dropped and a picture that is pasted are taken in too', async () => {
  const studio = studioOf(withoutMedia, none);
  const element = await view(studio);
  const dialog = dialogOf(element);
  const data = new DataTransfer();
  data.items.add(fileOf('board.png', pngOf(60, 40), 'image/png'));

  inside(element, 'section').dispatchEvent(
    new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
  );
  await expect.poll(() => dialog.shadowRoot?.querySelector('[data-field=alt]')).not.toBeNull();
  inside(dialog, '[data-action=skip-file]').click();
  await expect.poll(() => dialog.shadowRoot?.querySelector('dialog')?.open).toBe(false);

  document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, cancelable: true }));
  await expect.poll(() => dialog.shadowRoot?.querySelector('dialog')?.open).toBe(true);
});

test('a card shows the picture, its size and where it is shown', async () => {
  const card = cardOf(await view(studioOf()));

  await expect.poll(() => (inside(card, 'img') as HTMLImageElement).naturalWidth).toBe(300);
  expect(inside(card, 'img')).toMatchObject({ alt: 'A strip with tall T waves.' });
  expect(textOf(inside(card, '.about > .quiet'))).toMatch(/^Picture, \d+ kB, 300 by 200 pixels$/);
  expect(textOf(inside(inside(card, 'tws-medium-uses'), 'li'))).toContain('Scene “Hallway”');
});

test('it is shown with a reply that is found by its words, and no longer with its scene', async () => {
  const studio = studioOf();
  const element = await view(studio);
  const uses = inside(cardOf(element), 'tws-medium-uses');

  inside(uses, '[data-action=show-medium]').click();
  await expect.poll(() => uses.shadowRoot?.querySelector('[data-field=search]')).not.toBeNull();
  await userEvent.fill(field(uses, 'search'), 'look at');
  await expect.poll(() => allInside(uses, '[data-action=show-here]').length).toBe(1);
  inside(uses, '[data-action=show-here]').click();
  expect(studio.document.valueAt(['scenes', 'hallway', 'choices', 1, 'shows'])).toBe('ecg');

  await expect.poll(() => allInside(uses, '[data-action=hide-medium]').length).toBe(2);
  inside(uses, '[data-action=hide-medium]').click();
  expect(studio.document.valueAt(['scenes', 'hallway', 'shows'])).toBeUndefined();
});

test('words are typed into the file, many letters undone as one', async () => {
  const studio = studioOf();
  const card = cardOf(await view(studio));

  await userEvent.click(field(card, 'alt'));
  await userEvent.keyboard('{Control>}a{/Control}Tall T waves in V2.');
  expect(studio.document.valueAt(['media', 'ecg', 'alt'])).toBe('Tall T waves in V2.');

  studio.undo();
  expect(studio.workspace.text('tiny/scenario.yaml')).toBe(scenarioText);
});

test('another file takes its place under another name; undo brings the one before back', async () => {
  const studio = studioOf();
  const element = await view(studio);

  await userEvent.upload(field(cardOf(element), 'replace-file'), fileOf('ecg.png', pngOf(90, 60)));

  await expect.poll(() => studio.document.valueAt(['media', 'ecg', 'file'])).toBe('ecg-2.png');
  expect(studio.media.files.get('tiny/media/ecg-2.png')).toEqual(pngOf(90, 60));
  studio.undo();
  await expect.poll(() => (inside(cardOf(element), 'img') as HTMLImageElement).naturalWidth).toBe(300);
});

test('a file that does not fit in its place is one sentence, and nothing changes', async () => {
  const studio = studioOf();
  const element = await view(studio);

  await userEvent.upload(field(cardOf(element), 'replace-file'), fileOf('round.mp4', mp4Of(64, 36)));

  await expect
    .poll(() => textOf(inside(element, '.said')))
    .toBe('“round.mp4” is of another kind. Add it by itself, and take this one out.');
  expect(studio.workspace.text('tiny/scenario.yaml')).toBe(scenarioText);
});

test('what is taken out leaves its places, its file waits for an undo, and focus goes to what is left', async () => {
  const studio = studioOf();
  const element = await view(studio);

  inside(cardOf(element), '[data-action=remove-medium]').click();

  await expect
    .poll(() => textOf(inside(element, '.said')))
    .toBe('“ecg.png” is out of the scenario. It was shown in one place. Undo brings it back.');
  expect(studio.workspace.text('tiny/scenario.yaml')).not.toContain('ecg');
  expect(element.shadowRoot?.activeElement?.getAttribute('data-action')).toBe('add-media');
  expect(textOf(inside(element, '.loose summary'))).toBe('Files that nothing uses (1)');

  studio.undo();
  expect(studio.workspace.text('tiny/scenario.yaml')).toBe(scenarioText);
  inside(element, 'section');
  await expect.poll(() => element.shadowRoot?.querySelector('.loose')).toBeNull();
});

test('a file that is not there, and one that is something else, are told on the card', async () => {
  const studio = studioOf(scenarioText, none);
  const element = await view(studio);
  expect(textOf(inside(cardOf(element), '.problems'))).toContain('“ecg.png” is not in this draft');

  studio.media.put('tiny/media/ecg.png', ascii('GIF89a'));
  await expect.poll(() => textOf(inside(cardOf(element), '.problems'))).toContain('It is a GIF.');
});

test('while the list cannot be read nothing is added to it, and the text stays as it is', async () => {
  const broken = scenarioText.replace('ecg.png, alt', '[ecg.png, alt');
  const studio = studioOf(broken);
  const element = await view(studio);

  expect((inside(element, '[data-action=add-media]') as HTMLButtonElement).disabled).toBe(true);
  expect(textOf(inside(element, '.warning'))).toContain('cannot be read');
  expect(studio.workspace.text('tiny/scenario.yaml')).toBe(broken);
});
