import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFiles } from '../../scripts/static-server.ts';
import type { Play, Position } from '../../src/engine/play.ts';
import { choose, openChoices, proceed, sceneAt, start } from '../../src/engine/walker.ts';
import { openBrowser, visit, type Visitor } from '../support/browser-port.ts';
import { expectedPath } from '../support/expected-path.ts';
import { Learner } from '../support/learner.ts';
import { desk, lookAt, resize } from '../support/look-at.ts';
import { playOf, routeTo } from '../support/routes.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { serve, type Served } from '../support/serve.ts';

/** The frames in which many LMSs show a course. */
const frames = [
  { width: 650, height: 666 },
  { width: 367, height: 666 },
] as const;

let served: Served;
let browser: Browser;

beforeAll(async () => {
  served = await serve(serveFiles('dist/packages/two-way-street-web'));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

test.each(['er-1', 'cl-1'])(
  'every kind of screen of %s is fit for everyone, at every size',
  async (scenario) => {
    const learner = await visit(browser, desk);
    await learner.go(`http://127.0.0.1:${served.port}/`);

    const findings = await walk(learner, scenario);

    expect(findings).toEqual([]);
    expect(learner.heard.errors).toEqual([]);
  },
);

test('the first steps, whose notes tell what the screen shows, are fit for everyone', async () => {
  const learner = await launch();
  await learner.visitor.pressOn('[data-action="begin"]');
  await learner.visitor.find('[data-action="skip"]');
  await learner.visitor.pressOn('[data-action="begin"]');
  await learner.choose(['rather_not']);

  await expectFit(learner, 'tws-hint');
});

test('a pause to guess what is not being said is fit for everyone', async () => {
  const learner = await launch();
  await learner.begin();
  await learner.start('er-1');
  for (const choice of routeTo(playOf('er-1'), 'two_way_coaching')) {
    if (await learner.visitor.sees('tws-pit-stop summary')) break;
    await learner.choose([choice]);
  }
  await learner.visitor.pressOn('summary:has(.asks)');

  await expectFit(learner, 'tws-pit-stop [open]');
});

test('the second side of a conversation is fit for everyone, from its briefing to its debrief', async () => {
  const path = expectedPath('er-3', 'said_door_closed');
  const learner = await launch();
  const { visitor } = learner;
  await learner.begin();
  await learner.start('er-3');
  await learner.choose(path.slice(0, -5));
  await learner.goOn();
  await expectFit(learner, '[data-ending] [data-action="continue"]');
  await visitor.pressOn('[data-ending] [data-action="continue"]');
  await expectFit(learner, 'tws-briefing .part.first');
  await visitor.pressOn('[data-action="begin"]');
  await expectFit(learner, '[data-choice]');
  await learner.choose(path.slice(-5, -4));
  await expectFit(learner, 'tws-reply');
  await learner.choose(path.slice(-4));
  await learner.ending();
  await expectFit(learner, '[data-action="open-debrief"]');
  await visitor.pressOn('[data-action="open-debrief"]');
  await expectFit(learner, '[data-across]');
});

async function launch(): Promise<Learner> {
  const learner = new Learner(await visit(browser, desk));
  await learner.visitor.go(`http://127.0.0.1:${served.port}/`);
  return learner;
}

async function expectFit({ visitor }: Learner, selector: string): Promise<void> {
  await visitor.find(selector);
  expect(await lookAt(visitor.page)).toEqual([]);
  expect(visitor.heard.errors).toEqual([]);
}

/** Plays a run that meets a rescue and a repair moment, and looks at each kind of screen once. */
async function walk({ page }: Visitor, scenario: string): Promise<string[]> {
  const findings: string[] = [];
  const press = (selector: string) => page.locator(selector).first().click();
  const look = async (screen: string, selector: string) => {
    await page.locator(selector).first().waitFor();
    findings.push(...(await lookAt(page)).map((finding) => `${screen}, ${finding}`));
  };

  await look('welcome', '[data-action="begin"]');
  await press('[data-action="begin"]');
  await look('first steps', '[data-action="skip"]');
  await press('[data-action="skip"]');
  await look('hub', `[data-scenario="${scenario}"]`);
  await press(`[data-scenario="${scenario}"]`);
  await look('briefing', 'tws-briefing [data-action="begin"]');
  await press('tws-briefing [data-action="begin"]');

  const seen = new Set<string>();
  for (const { screen, scene, choice } of screensOf(playOf(scenario))) {
    await page.locator(`[data-scene="${scene}"]`).waitFor();
    if (choice !== undefined) findings.push(...(await firstChoiceOutOfSight(page, scene)));
    if (!seen.has(screen)) await look(screen, choice === undefined ? onward : `[data-choice="${choice}"]`);
    if (choice !== undefined) await press(`[data-choice="${choice}"]`);
    if (screen === 'scene' && !seen.has(screen)) await look('reply', onward);
    seen.add(screen);
    await press(onward);
  }
  expect([...seen].sort()).toEqual(['repair', 'rescue', 'scene']);

  await look('ending', '[data-action="open-debrief"]');
  await press('[data-action="open-debrief"]');
  await look('debrief', '[data-action="finish-debrief"]');
  await press('[data-action="finish-debrief"]');
  await look('hub after a run', `[data-scenario="${scenario}"]`);
  await press('[data-action="save-and-exit"]');
  await look('exit', 'main h1');
  return findings;
}

const onward = '[data-scene] [data-action="continue"]';

async function firstChoiceOutOfSight(page: Page, scene: string): Promise<string[]> {
  const findings: string[] = [];
  for (const frame of frames) {
    await resize(page, frame);
    const box = await page.locator('[data-choice]').first().boundingBox();
    const bottom = box === null ? Infinity : box.y + box.height;
    if (bottom > frame.height)
      findings.push(`${scene} at ${frame.width} px: first choice ends at ${bottom} px`);
  }
  await resize(page, desk);
  return findings;
}

interface RunScreen {
  readonly screen: 'scene' | 'repair' | 'rescue';
  readonly scene: string;
  /** What is chosen there; undefined where there is only Continue. */
  readonly choice: string | undefined;
}

/** The screens of the first run found at random that meets both a rescue and a repair moment. */
function screensOf(play: Play): readonly RunScreen[] {
  const random = seededRandom(11);
  for (let tries = 0; tries < 200_000; tries += 1) {
    const screens = randomRun(play, random);
    if (['repair', 'rescue'].every((each) => screens.some(({ screen }) => screen === each))) return screens;
  }
  throw new Error(`No run of ${play.scenario.id} was found with a rescue and a repair moment`);
}

function randomRun(play: Play, random: () => number): readonly RunScreen[] {
  const screens: RunScreen[] = [];
  let position = start(play);
  while (position.stage !== 'ended') {
    const { id, choices } = sceneAt(play, position);
    const open = openChoices(play, position);
    const index = open[Math.floor(random() * open.length)];
    const choice = index === undefined ? undefined : choices[index]!.id;
    screens.push({ screen: kindOf(position), scene: id, choice });
    position = proceed(play, index === undefined ? position : choose(play, position, index));
  }
  return screens;
}

function kindOf({ repairing, stage }: Position): RunScreen['screen'] {
  if (repairing) return 'repair';
  return stage === 'reading' ? 'rescue' : 'scene';
}
