import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { packedDraft } from '../../../src/studio/drafts/draft-zip.ts';
import { largeText } from '../large-text.ts';

const course = `format: 1
id: large-course
title: A thousand scenes
summary: As large as anybody will ever write.
language: en
scenarios: [large]
completion: { er: 1 }
`;

/** The generated scenario as somebody saved it to a file. */
export function largeDraft(scenes: number): Buffer {
  const files = new Map([
    ['course.yaml', course],
    ['references.yaml', readFileSync('scenarios/references.yaml', 'utf8')],
    ['large/scenario.yaml', largeText(scenes).replace(/^id: .*$/m, 'id: large')],
  ]);
  return Buffer.from(packedDraft({ name: 'A thousand scenes', files, media: new Map() }));
}

/** Opens a file from the first screen. @returns Milliseconds from the choice of the file to the painted outline. */
export async function openDraft(page: Page, bytes: Buffer): Promise<number> {
  const opened = page.evaluate(timeToOutline);
  await page
    .locator('[data-field="file"]')
    .setInputFiles({ name: 'large.tws.zip', mimeType: 'application/zip', buffer: bytes });
  return opened;
}

/** Runs in the page: how long until a frame has shown lines of the outline. */
function timeToOutline(): Promise<number> {
  const tree = ['tws-studio', 'tws-workbench', 'tws-outline', 'tws-outline-tree', '[role="treeitem"]'];
  return new Promise((resolve) => {
    const look = (since: number) => {
      let root: Document | ShadowRoot | null | undefined = document;
      let found: Element | null | undefined;
      for (const name of tree) {
        found = root?.querySelector(name);
        root = found?.shadowRoot;
      }
      if (found == null) requestAnimationFrame(() => look(since));
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - since)));
    };
    // "change" does not leave the shadow of the first screen; this does.
    document.addEventListener('input', () => look(performance.now()), { once: true, capture: true });
  });
}
