import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compilePlay } from '../../src/engine/compile-play.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import { visit } from '../support/browser-port.ts';
import { courseLms } from '../support/course-lms.ts';
import { Learner } from '../support/learner.ts';
import { routeTo } from '../support/routes.ts';
import { firstAnswers } from '../support/studio/first-answers.ts';
import { Author } from '../support/studio/author.ts';
import { moreScenes } from '../support/studio/more-scenes.ts';
import { smallPicture } from '../support/studio/small-picture.ts';
import { downloaded, StudioVisit } from '../support/studio/studio-visit.ts';

let studio: StudioVisit;
let folder: string;

beforeAll(async () => {
  studio = await StudioVisit.open();
  folder = mkdtempSync(join(tmpdir(), 'two-way-street-studio-'));
});

afterAll(async () => {
  await studio.close();
  rmSync(folder, { recursive: true, force: true });
});

test('an author writes six decisions with the keyboard, mends, rehearses, loses the tab, comes back, and hands out a package that plays', async () => {
  const before = new Author(await studio.visit());
  await before.writeFirst(firstAnswers);
  let last = 'scenes/moment';
  for (const scene of moreScenes) last = await before.addDecision(last, scene);

  // The last decision leads back to itself, so that no run could ever end.
  await before.lead(last, 'What the pharmacist');
  await before.findsOut('round-endless');
  await before.open('outline');
  await before.lead(last, 'The act ends');
  await before.findsItPlayable();

  await before.rehearse(3);
  const { heard, page } = before.visitor;
  expect(heard.errors).toEqual([]);
  expect(studio.strangers(before.visitor)).toEqual([]);
  await page.close({ runBeforeUnload: false });

  const author = new Author(await studio.visit());
  await author.openDraft('The drug chart');
  await author.stand(last);
  await author.addPerson('Ines Duarte', 'ward pharmacist');
  await author.addPicture(smallPicture(), 'A drug chart with one line in pencil.', 'scenes/moment');
  const zip = join(folder, 'exported.zip');
  writeFileSync(zip, readFileSync(await author.exported('scorm12')));
  const draft = await downloaded(author.visitor.page, () => author.visitor.page.keyboard.press('Control+S'));
  expect(author.visitor.heard.errors).toEqual([]);
  expect(studio.strangers(author.visitor)).toEqual([]);

  expect(packedByCommand(draft)).toEqual(readFileSync(zip));
  await expectToPlay(zip);
});

/** The same draft, packed by the command line. */
function packedByCommand(draft: string): Buffer {
  const project = join(folder, 'project');
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(draft)))) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), bytes);
  }
  const out = join(folder, 'packed');
  execFileSync('node_modules/.bin/tsx', [
    'scripts/package.ts',
    '--from',
    project,
    '--format',
    'scorm12',
    '--out',
    out,
  ]);
  const [name = ''] = execFileSync('ls', [out], { encoding: 'utf8' }).trim().split('\n');
  return readFileSync(join(out, name));
}

/** In an LMS, from the first page to completion. */
async function expectToPlay(zip: string): Promise<void> {
  const files = unzipSync(readFileSync(zip));
  const source = Object.keys(files).find((path) => path.endsWith('/scenario.txt'))!;
  const { scenario } = readScenario(strFromU8(files[source]!), 'scenario.yaml');
  const lms = await courseLms(zip, 'scorm12');
  try {
    const learner = new Learner(await visit(studio.context.browser()!));
    await learner.visitor.go(lms.address('played'));
    await learner.visitor.pressOn('[data-action="begin"]');
    await learner.start(scenario!.id);
    await learner.visitor.find('tws-medium img');
    await learner.choose(routeTo(compilePlay(scenario!), 'two_way_coaching'));
    expect(await learner.ending()).toBe('two_way_coaching');
    await learner.debrief();
    await learner.commit('unsure');
    await expect.poll(() => lms.stored('played')?.data['cmi.core.lesson_status']).toBe('completed');
    expect(learner.visitor.heard.errors).toEqual([]);
  } finally {
    await lms.close();
  }
}
