import { beforeEach, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { ShownMedium } from '../../../src/course/course.ts';
import { TwsMedium } from '../../../src/player/media/tws-medium.ts';
import { mp3Of, pngOf, vttOf } from '../../support/small-media.ts';
import { axeFindings, inside, onPage, textOf } from '../debrief/on-page.ts';

const address = (bytes: Uint8Array, type: string) =>
  URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
const nowhere = 'course/media/nothing.png';

function picture(given: Partial<ShownMedium> = {}): ShownMedium {
  const source = address(pngOf(600, 400), 'image/png');
  return { kind: 'image', source, width: 600, height: 400, alt: 'A strip with tall T waves.', ...given };
}

const film: ShownMedium = {
  kind: 'film',
  source: 'course/media/round.mp4',
  width: 1280,
  height: 720,
  captions: address(vttOf('Hello.'), 'text/vtt'),
  transcript: [{ p: ['They pass the bed.'] }],
};

async function shown(medium: ShownMedium): Promise<TwsMedium> {
  const element = await onPage(new TwsMedium(), { medium });
  document.body.style.margin = '0';
  return element;
}

beforeEach(async () => {
  await page.viewport(1000, 800);
});

test('axe has nothing to say of a picture, a sound and words in place of a file', async () => {
  const element = await shown(
    picture({ credit: ['Ward 3, ', { link: 'https://example.org', text: ['CC BY'] }] }),
  );
  await expect.poll(() => element.shadowRoot?.querySelector('button')).not.toBeNull();
  expect(await axeFindings()).toEqual([]);

  const sound = address(mp3Of(20), 'audio/mpeg');
  element.medium = { kind: 'sound', source: sound, transcript: [{ p: ['She speaks.'] }] };
  await element.updateComplete;
  expect(await axeFindings()).toEqual([]);

  element.medium = picture({ source: nowhere });
  await expect.poll(() => textOf(inside(element, '.lost'))).toContain('tall T waves');
  expect(await axeFindings()).toEqual([]);
});

test('a picture takes at most three tenths of the window, before its file has come as after', async () => {
  const element = await shown({ kind: 'sound', source: nowhere });
  element.medium = picture();
  await element.updateComplete;
  const { naturalWidth } = inside(element, 'img') as HTMLImageElement;
  const before = element.getBoundingClientRect();
  await expect.poll(() => (inside(element, 'img') as HTMLImageElement).complete).toBe(true);

  expect(naturalWidth).toBe(0);
  expect(before.height).toBeCloseTo(240, 0);
  expect(before.width).toBeCloseTo(360, 0);
  expect(element.getBoundingClientRect()).toMatchObject({ width: before.width, height: before.height });
});

test('a picture is never drawn wider than its own pixels', async () => {
  const source = address(pngOf(60, 40), 'image/png');
  const element = await shown(picture({ source, width: 60, height: 40 }));

  expect(inside(element, 'img').getBoundingClientRect().width).toBe(60);
  expect(element.shadowRoot?.querySelector('button')).toBeNull();
});

test('a key opens the picture larger in its place, and again small; the focus stays on the button', async () => {
  const element = await shown(picture());
  await expect.poll(() => element.shadowRoot?.querySelector('button')).not.toBeNull();

  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(inside(element, 'img').getBoundingClientRect().width).toBe(600);
  expect(element.shadowRoot?.activeElement?.getAttribute('aria-label')).toBe('Show the picture smaller');

  await userEvent.keyboard('{Enter}');
  expect(inside(element, 'img').getBoundingClientRect().width).toBeCloseTo(360, 0);
  expect(element.shadowRoot?.activeElement?.getAttribute('aria-label')).toBe('Show the picture larger');
});

test('a picture that cannot be loaded is replaced by its words and one quiet sentence', async () => {
  const element = await shown(picture({ source: nowhere }));

  await expect.poll(() => element.shadowRoot?.querySelector('.lost')).not.toBeNull();
  expect(textOf(inside(element, '.lost'))).toBe(
    'The picture could not be loaded; this is what it shows. A strip with tall T waves.',
  );
});

test('a decorative picture that cannot be loaded leaves nothing', async () => {
  const element = await shown(picture({ source: nowhere, alt: '' }));

  await expect.poll(() => element.shadowRoot?.querySelector('img')).toBeNull();
  expect(textOf(element.shadowRoot as unknown as Element)).toBe('');
});

test('a film has controls, captions that are on, and its transcript folded; nothing plays by itself', async () => {
  // A film that is still coming.
  const source = URL.createObjectURL(new MediaSource());
  const element = await onPage(new TwsMedium(), { medium: { ...film, source }, language: 'fr' });
  const video = inside(element, 'video') as HTMLVideoElement;
  const track = inside(element, 'track') as HTMLTrackElement;

  expect(video).toMatchObject({ controls: true, autoplay: false, paused: true, preload: 'metadata' });
  expect(track).toMatchObject({ kind: 'captions', srclang: 'fr', default: true });
  expect(inside(element, 'details')).toMatchObject({ open: false });
  expect(textOf(inside(element, 'details'))).toContain('They pass the bed.');
});

test('a film that cannot be loaded leaves what is said in it, open', async () => {
  const element = await shown(film);

  await expect.poll(() => element.shadowRoot?.querySelector('.lost')).not.toBeNull();
  expect(textOf(inside(element, '.lost'))).toContain('They pass the bed.');
  expect(element.shadowRoot?.querySelector('details')).toBeNull();
});

test('the next medium starts small and without the failure of the one before', async () => {
  const element = await shown(picture({ source: nowhere }));
  await expect.poll(() => element.shadowRoot?.querySelector('.lost')).not.toBeNull();

  element.large = true;
  element.medium = picture();
  await element.updateComplete;

  expect(element.large).toBe(false);
  expect(element.shadowRoot?.querySelector('img')).not.toBeNull();
});

test('on paper a picture has no button, and words that were folded are there', async () => {
  const element = await shown(picture({ transcript: [{ p: ['A nurse explains it.'] }] }));
  await expect.poll(() => element.shadowRoot?.querySelector('button')).not.toBeNull();

  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  const button = getComputedStyle(inside(element, 'button')).display;
  const words = inside(element, '.prose').checkVisibility({ contentVisibilityAuto: true });
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });

  expect([button, words]).toEqual(['none', true]);
});
