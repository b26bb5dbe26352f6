import { strToU8, zipSync } from 'fflate';
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { deskServer } from '../../scripts/desk-server.ts';
import { openBrowser, visit } from '../support/browser-port.ts';
import { DeskPage, rebuilt } from '../support/desk/desk-page.ts';
import { Learner } from '../support/learner.ts';
import { playOf, routeTo } from '../support/routes.ts';
import { serve, type Served } from '../support/serve.ts';

const site = 'dist/site';
const route = routeTo(playOf('er-1'), 'two_way_coaching');

let served: Served;
let browser: Browser;

beforeAll(async () => {
  served = await serve(deskServer(site));
  browser = await openBrowser();
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

async function openDesk(): Promise<{ readonly desk: DeskPage; readonly learner: Learner }> {
  const visitor = await visit(browser, { width: 1280, height: 900 });
  const desk = new DeskPage(visitor);
  await desk.open(served.port);
  return { desk, learner: new Learner(visitor) };
}

async function launch(desk: DeskPage): Promise<void> {
  await desk.press('launch');
  await desk.says('is running for');
}

test('an attempt lives on through relaunch, review, an update, export, reset and import', async () => {
  const { desk, learner } = await openDesk();
  await launch(desk);
  await learner.begin();
  await learner.start('er-1');
  await learner.choose(route.slice(0, 2));
  await desk.leave();
  expect(await desk.decisions()).toBe(2);
  const before = JSON.parse(Buffer.from((await desk.exported()).bytes).toString()) as Exported;

  await desk.choose('mode', 'review');
  await launch(desk);
  await desk.visitor.find('[data-scenario="er-1"]');
  await desk.leave();
  const after = JSON.parse(Buffer.from((await desk.exported()).bytes).toString()) as Exported;
  expect(after.attempts[0]?.attempt).toEqual({ ...before.attempts[0]?.attempt, launches: 2 });

  await desk.choose('mode', 'as-it-decides');
  await launch(desk);
  await learner.goOnWith('er-1');
  await desk.give('update', {
    name: 'rebuilt.zip',
    bytes: rebuilt(`${site}/packages/two-way-street-scorm12.zip`, 'Bed 7 and a full', 'Bed 8 and an empty'),
  });
  await desk.says('its attempts are kept');
  await desk.press('launch');
  await desk.visitor.find('text=Bed 8 and an empty');
  await learner.goOnWith('er-1');
  expect((await learner.place()).step).toBe('2');
  await desk.leave();

  const kept = await desk.exported();
  await desk.press('reset');
  await desk.says('starts from nothing');
  expect(await desk.status()).toBe('Not started');
  await launch(desk);
  await desk.visitor.find('[data-action="begin"]');
  await desk.give('import', kept);
  await desk.says('leave it first');
  await desk.leave();
  await desk.give('import', kept);
  await desk.says('One attempt was taken over');
  await launch(desk);
  await learner.goOnWith('er-1');
  await learner.choose(route.slice(2, 3));
  await desk.leave();

  expect(await desk.decisions()).toBe(3);
  expect(desk.visitor.heard.errors).toEqual([]);
});

interface Exported {
  readonly attempts: readonly {
    readonly attempt: { readonly launches: number; readonly storedAt: number };
  }[];
}

test('a desk that goes away with the lesson in it has the lesson’s farewell when it is opened again', async () => {
  const { desk, learner } = await openDesk();
  await launch(desk);
  await learner.begin();
  await learner.start('er-1');
  await learner.choose(route.slice(0, 1));

  await desk.visitor.page.goto('about:blank');
  await desk.open(served.port);

  await expect.poll(() => desk.decisions()).toBe(1);
});

test('a fault that is switched on gives the course’s banner, and the call log says whose doing it was', async () => {
  const { desk, learner } = await openDesk();
  await desk.view('lms');
  await desk.visitor.page.locator('[data-fault="false"]').click();
  await desk.choose('fault-call', 'commit');

  await launch(desk);

  await learner.begin();
  await desk.visitor.find('text=Not saved yet.');
  await desk.view('calls');
  await desk.visitor.page.getByText('switched on').first().waitFor();
  await desk.leave();
});

test('in a tab of its own a lesson is left by closing it, and what it says in farewell is stored', async () => {
  const { desk } = await openDesk();
  await desk.choose('package', { index: 1 });
  await desk.view('lms');
  await desk.choose('window', 'tab');
  const opening = desk.visitor.page.context().waitForEvent('page');
  await launch(desk);
  const tab = await opening;
  await tab.frameLocator('iframe').locator('[data-action="begin"]').waitFor();

  await tab.close({ runBeforeUnload: false });
  await desk.says('closed the tab. What was stored is kept');

  await desk.view('calls');
  await desk.visitor.page.getByText('Terminate').first().waitFor();
});

const foreign = zipSync({
  'imsmanifest.xml': strToU8(`<?xml version="1.0"?>
<manifest identifier="two-lessons" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
<metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>Two lessons</title>
<item identifier="i1" identifierref="r"><title>First</title></item>
<item identifier="i2" identifierref="r" parameters="?lesson=2"><title>Second</title>
<adlcp:dataFromLMS>from the manifest</adlcp:dataFromLMS>
<imsss:sequencing><imsss:objectives><imsss:primaryObjective objectiveID="primary" satisfiedByMeasure="true">
<imsss:minNormalizedMeasure>0.7</imsss:minNormalizedMeasure></imsss:primaryObjective>
<imsss:objective objectiveID="extra"/></imsss:objectives></imsss:sequencing></item></organization></organizations>
<resources><resource identifier="r" type="webcontent" adlcp:scormType="sco" href="start.html"><file href="start.html"/></resource></resources>
</manifest>`),
  'start.html': strToU8(`<!doctype html><title>Foreign</title><p id="out"></p><script>
const api = parent.API_1484_11; api.Initialize('');
const get = (element) => api.GetValue(element);
document.querySelector('#out').textContent = [location.search, get('cmi.launch_data'), get('cmi.scaled_passing_score'),
  get('cmi.objectives.0.id'), get('cmi.objectives.1.id')].join(' | ');
parent.postMessage({ type: 'leave', how: 'close' }, '*');
top.postMessage({ type: 'stored', launch: 1, stored: { 'cmi.completion_status': 'completed' } }, '*');
api.SetValue('cmi.completion_status', 'incomplete'); api.Commit('');</script>`),
});

test('a foreign package with several lessons plays the chosen one, with what its manifest gives, and gives no orders', async () => {
  const { desk } = await openDesk();
  await desk.give('open', { name: 'two-lessons.zip', bytes: foreign });
  await desk.says('Two lessons: SCORM 2004. Ready to launch. It has 2 lessons');

  await desk.choose('lesson', { index: 1 });
  await desk.press('launch');
  await desk.says('a real LMS would show a menu');

  expect(await desk.visitor.text('#out')).toBe('?lesson=2 | from the manifest | 0.7 | primary | extra');
  await expect.poll(() => desk.status()).toBe('In progress');
  expect(new URL((await desk.visitor.find('#out')).url()).hostname).toBe('play.localhost');
  await desk.leave();
});
