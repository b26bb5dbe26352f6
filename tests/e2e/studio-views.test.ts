import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { keepPicture, resize } from '../support/look-at.ts';
import { Author } from '../support/studio/author.ts';
import { firstAnswers } from '../support/studio/first-answers.ts';
import { StudioVisit } from '../support/studio/studio-visit.ts';

const desk = { width: 1440, height: 900 };
/** A small window; and WCAG's reflow, a desk at 400 %. */
const narrower = [
  { width: 1024, height: 768 },
  { width: 320, height: 640 },
];

let studio: StudioVisit;

beforeAll(async () => {
  studio = await StudioVisit.open(desk);
});

afterAll(() => studio.close());

test('a draft from one of our scenarios is fit to be seen in every view, and asks nobody else for anything', async () => {
  const author = new Author(await studio.visit());
  const { page, heard } = author.visitor;
  const found = await faults(page, 'start');
  await press(page, 'open-starter');
  await author.visitor.find('tws-outline [role="treeitem"]');
  found.push(...(await faultsOf(author, 'course')));
  await press(page, 'show-references');
  found.push(...(await faults(page, 'references')));
  found.push(...(await faultsOf(author, 'cast')));
  await press(page, 'open-outline');
  for (const shown of ['both', 'text', 'form']) {
    await press(page, `show-${shown}`);
    found.push(...(await faults(page, `outline-${shown}`)));
  }
  found.push(...(await faultsOf(author, 'map', 'tws-railway [data-place]')));
  found.push(...(await faultsOf(author, 'findings', 'tws-proof-summary table')));
  found.push(...(await faultsOf(author, 'media')));

  expect(found).toEqual([]);
  expect(heard.errors).toEqual([]);
  expect(studio.strangers(author.visitor)).toEqual([]);
  await page.close();
});

test('a first draft by the guide is fit to be seen where it differs: with findings, at play, and as a package', async () => {
  const author = new Author(await studio.visit());
  const { page, heard } = author.visitor;
  await press(page, 'begin-guide');
  const found = await faults(page, 'guide');
  await press(page, 'leave-guide');

  await author.writeFirst(firstAnswers);
  found.push(...(await faults(page, 'first-outline')));
  found.push(...(await faultsOf(author, 'map', 'tws-railway [data-place]')));
  found.push(...(await faultsOf(author, 'findings', 'tws-finding [data-code]')));
  found.push(...(await faultsOf(author, 'rehearse', 'tws-briefing [data-action="begin"]')));
  await author.open('export');
  await press(page, 'make-package');
  await author.visitor.find('[data-action="download-package"]');
  found.push(...(await faults(page, 'package')));
  await press(page, 'show-keys');
  await author.visitor.find('tws-keys dl');
  found.push(...(await faults(page, 'keys')));

  expect(found).toEqual([]);
  expect(heard.errors).toEqual([]);
  expect(studio.strangers(author.visitor)).toEqual([]);
  await page.close();
});

function press(page: Page, action: string): Promise<void> {
  return page.locator(`[data-action="${action}"]`).first().click();
}

/** Of a view that is opened for it, once this is there. */
async function faultsOf(
  author: Author,
  view: string,
  there = `main[data-view="${view}"] > *`,
): Promise<string[]> {
  await press(author.visitor.page, `open-${view}`);
  await author.visitor.find(there);
  return faults(author.visitor.page, view);
}

/** What is wrong with the page as it stands: by axe in light and dark, and whatever is wider than its window. */
async function faults(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await resize(page, desk);
    await keepPicture(page, `studio-${name}-${desk.width}-${colorScheme}`);
    found.push(...(await axeFindings(page.mainFrame())).map((each) => `${name}, ${colorScheme}: ${each}`));
  }
  for (const size of [desk, ...narrower]) {
    await resize(page, size);
    await keepPicture(page, `studio-${name}-${size.width}`, size !== desk);
    found.push(...(await page.evaluate(tooWide)).map((each) => `${name}, ${size.width} px: ${each}`));
  }
  await resize(page, desk);
  return found;
}

/** The page if it can be pushed sideways, and every part that scrolls sideways without being made for it. */
function tooWide(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) return [`the page is ${scrollWidth} px wide`];
  const scrolling: string[] = [];
  const look = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot !== null) look(element.shadowRoot);
      const { overflowX } = getComputedStyle(element);
      const isTooWide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      const isOwn = element.matches('table, pre, .cm-scroller, textarea, input, .unseen');
      if (isTooWide && !isOwn && (overflowX === 'auto' || overflowX === 'scroll'))
        scrolling.push(`${element.localName}.${element.className}: ${element.scrollWidth} px`);
    }
  };
  look(document);
  return scrolling;
}
