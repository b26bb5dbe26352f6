import { expect, test } from 'vitest';
import { drawVerify } from '../../../src/player/pages/draw-verify.ts';
import type { TwsVerify } from '../../../src/player/verify/tws-verify.ts';
import { lyingZips } from '../../support/hostile-files/bad-zips.ts';
import { hostileFiles } from '../../support/hostile-files/hostile-files.ts';
import { inside, textOf } from '../debrief/on-page.ts';
import { PageVisit } from '../pages/page-session-fixture.ts';

test('whatever file is dropped on the page for records, it says what is wrong with it', async () => {
  const element = await new PageVisit().show<TwsVerify>(drawVerify);
  const verdicts = new Set<string>();

  for (const { name, bytes } of [...hostileFiles, ...lyingZips]) {
    inside(element, '[data-action="clear"]').click();
    await element.updateComplete;
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes().slice()], name));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    await expect.poll(() => element.shadowRoot?.querySelector('.finding'), { interval: 5 }).not.toBeNull();
    expect(textOf(inside(element, '.verdict')), name).toMatch(/^[A-Z][^.]+(\.\d+)*\.$/);
    verdicts.add(inside(element, '.finding').dataset['verdict'] ?? '');
  }

  expect([...verdicts].toSorted()).toEqual(['empty', 'no-record', 'other-version', 'too-big']);
});
