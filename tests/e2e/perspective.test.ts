import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFiles } from '../../scripts/static-server.ts';
import { openBrowser, visit } from '../support/browser-port.ts';
import { expectedPath } from '../support/expected-path.ts';
import { Learner } from '../support/learner.ts';
import { serve, type Served } from '../support/serve.ts';

const open = expectedPath('er-3', 'said_and_heard');
const closed = expectedPath('er-3', 'said_door_closed');
/** What is said as the resident, the same in both. */
const said = open.slice(-5);

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

interface AsResident {
  readonly replies: readonly string[];
  readonly ending: string | null;
}

/** Plays both sides of the conversation, and reads off the page what came back to the resident. */
async function play(asTeacher: readonly string[]): Promise<AsResident> {
  const learner = new Learner(await visit(browser));
  const { visitor } = learner;
  await visitor.go(`http://127.0.0.1:${served.port}/`);
  await learner.begin();
  await learner.start('er-3');
  await learner.choose(asTeacher);
  await learner.nextAct();
  const replies: string[] = [];
  for (const choice of said) {
    await learner.choose([choice]);
    replies.push(await visitor.text('.answer .prose'));
  }
  const ending = await learner.ending();
  await visitor.pressOn('[data-action="open-debrief"]');
  await visitor.find('[data-across]');
  expect(visitor.heard.errors).toEqual([]);
  await visitor.page.context().close();
  return { replies, ending };
}

test('whoever was open as the teacher is answered otherwise as the resident, at the same words', async () => {
  expect(closed.slice(-5)).toEqual(said);

  const heard = await play(open.slice(0, -5));
  const unheard = await play(closed.slice(0, -5));

  expect([...heard.replies, ...unheard.replies].filter((reply) => reply === '')).toEqual([]);
  const changed = heard.replies.filter((reply, index) => reply !== unheard.replies[index]);
  expect(changed.length).toBeGreaterThanOrEqual(3);
  expect([heard.ending, unheard.ending]).toEqual(['said_and_heard', 'said_door_closed']);
});
