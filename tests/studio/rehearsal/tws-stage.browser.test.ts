import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import er1 from '../../../scenarios/er-1/scenario.yaml?raw';
import references from '../../../scenarios/references.yaml?raw';
import { dataToRehearse } from '../../../src/studio/rehearsal/stage/data-to-rehearse.ts';
import { type Rehearsed, TwsStage } from '../../../src/studio/rehearsal/stage/tws-stage.ts';
import type { TwsStandingEvent } from '../../../src/studio/rehearsal/stage/tws-standing-event.ts';
import { axeFindings, inside, onPage } from '../../player/debrief/on-page.ts';

const read = dataToRehearse({ scenario: er1, references, media: new Map() }, () => '');
if ('errors' in read) throw new Error('er-1 cannot be played');
const { data } = read;

beforeEach(() => page.viewport(1000, 800));

function staged(given: Partial<Rehearsed> = {}): Promise<TwsStage> {
  return onPage(new TwsStage(), { rehearsed: { data, begins: {}, codes: [], levels: 'shown', ...given } });
}

const sceneOn = (stage: TwsStage) => inside(stage, 'tws-scene');

test('axe has nothing to say of a rehearsal that begins in the middle', async () => {
  const scene = Object.keys(data.scenario.scenes)[3]!;
  const stage = await staged({ begins: { scene } });

  expect(await axeFindings()).toEqual([]);
  expect(inside(sceneOn(stage), 'article').dataset['scene']).toBe(scene);
});

test('from the beginning it opens with the briefing; a choice leads on, is told, and can be taken back', async () => {
  const stage = await staged();
  const told: string[] = [];
  stage.addEventListener('tws-standing', ({ run }: TwsStandingEvent) => told.push(run.path.join(' ')));
  await page.getByRole('button', { name: 'Begin' }).click();
  const choice = () => sceneOn(stage).shadowRoot!.querySelector('tws-choices')!;
  await expect.poll(() => choice() !== null).toBe(true);

  choice().shadowRoot!.querySelector('button')!.click();
  await expect.poll(() => told.at(-1)?.length ?? 0).toBeGreaterThan(0);

  stage.back();
  await expect.poll(() => told.at(-1)).toBe('');
});

test('a text with errors is not played, and their number is told', () => {
  const broken = dataToRehearse({ scenario: 'format: 1\n', references, media: new Map() }, () => '');

  expect(broken).toMatchObject({ errors: expect.any(Number) as number });
});
