import { findingTimes } from './studio/findings.ts';
import { firstLoad } from './studio/first-load.ts';
import { keystrokes } from './studio/keystrokes.ts';
import { largeDraft, openDraft } from './studio/large-draft.ts';
import { panning } from './studio/panning.ts';
import { StudioPage } from './studio/studio-page.ts';
import { spread, type Row } from './row.ts';

const scenes = 1000;
const openings = 3;
const mostSeconds = 3;

/** The built studio in a browser: its first load, the largest file that anybody will ever write, and our own scenarios. */
export async function studioTimes(built?: string): Promise<Row[]> {
  const studio = await StudioPage.open(built);
  try {
    const draft = largeDraft(scenes);
    const times: number[] = [];
    for (let opening = 1; opening < openings; opening += 1)
      times.push(await studio.visit((page) => openDraft(page, draft)));
    const large = await studio.visit(async (page) => {
      times.push(await openDraft(page, draft));
      await page.locator('tws-outline [data-place="scenes/scene_0"]').first().click();
      await page.locator('tws-form [data-field="text"]').focus();
      const form = await keystrokes(page, 'the form');
      await page.locator('[data-action="show-text"]').click();
      await page.locator('tws-text .cm-content').focus();
      const text = await keystrokes(page, 'the text');
      return [form, text, ...(await panning(page))];
    });
    return [await firstLoad(studio), openingRow(times), ...large, ...(await findingTimes(studio))];
  } finally {
    await studio.close();
  }
}

function openingRow(times: readonly number[]): Row {
  const seconds = spread(times).median / 1000;
  return {
    what: `studio, 1,000 scenes: from the choice of the file to its outline, median of ${times.length}`,
    measured: `${seconds.toFixed(2)} s`,
    promised: `under ${mostSeconds} s`,
    kept: seconds < mostSeconds,
  };
}
