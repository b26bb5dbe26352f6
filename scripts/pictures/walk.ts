import type { Author } from '../../tests/support/studio/author.ts';
import { firstAnswers } from '../../tests/support/studio/first-answers.ts';
import { moreScenes } from '../../tests/support/studio/more-scenes.ts';
import type { Camera } from './camera.ts';
import { drugChart } from './drug-chart.ts';

const evening = new Date('2026-03-02T19:30:00Z');
const morning = new Date('2026-03-03T07:45:00Z');

const usual = { width: 1280, height: 800 };
/** For the map, which needs room. */
const wide = { width: 1440, height: 900 };
/** For what is read from top to bottom. */
const high = { width: 1280, height: 1120 };

/** An author at the desk, and whoever takes pictures of the screen. */
interface Sitting {
  readonly author: Author;
  /** Takes a picture under this name. */
  readonly shot: (name: string) => Promise<void>;
}

/**
 * An author's first scenario, from the first page to the package on the next morning.
 *
 * @param arrive Opens the studio in a new tab of the same browser.
 */
export async function walk(arrive: () => Promise<Author>, camera: Camera): Promise<void> {
  const first = sittingOf(await arrive(), camera);
  const { page } = first.author.visitor;
  await page.context().clock.setFixedTime(evening);
  await first.shot('start');
  const last = await write(first);
  await meetAndMend(first, last);
  await seeWhole(first);
  await rehearse(first);
  await page.close({ runBeforeUnload: false });

  await first.author.visitor.page.context().clock.setFixedTime(morning);
  const second = sittingOf(await arrive(), camera);
  await second.shot('drafts');
  await comeBack(second);
}

function sittingOf(author: Author, camera: Camera): Sitting {
  return { author, shot: (name) => camera.take(author.visitor.page, `studio-${name}`) };
}

/** @returns The place of the last scene. */
async function write({ author, shot }: Sitting): Promise<string> {
  await author.beginGuide(firstAnswers.rows);
  await shot('guide');
  for (const answers of firstAnswers.steps) {
    await author.answerNext(answers);
    if ('guarded' in answers) await shot('replies');
  }
  await author.finishGuide();
  const places = ['scenes/moment'];
  for (const scene of moreScenes) places.push(await author.addDecision(places.at(-1)!, scene));
  const [, dose = ''] = places;
  await author.lead(`${dose}/choices/2`, 'The empty room');
  // By then nothing is looked at any more, and the counts of findings stay.
  await author.findsItPlayable();
  await author.open('outline');
  await author.at('scenes/moment/choices/0', 'Enter');
  await shot('outline');
  return places.at(-1)!;
}

/** The last decision leads back to itself, until the findings say so. */
async function meetAndMend({ author, shot }: Sitting, last: string): Promise<void> {
  const { visitor } = author;
  await author.lead(last, 'What the pharmacist');
  await author.findsOut('round-endless');
  await visitor.find('tws-findings :text("from playing it through")');
  await shot('finding');
  await visitor.pressOn('[data-code="round-endless"] [data-action="show-witness"]');
  await visitor.find('main[data-view="map"]');
  await visitor.page.setViewportSize(wide);
  await shot('witness');
  await visitor.page.setViewportSize(usual);
  await visitor.pressOn('[data-action="hide-route"]');
  await author.open('outline');
  await author.lead(last, 'The act ends');
  await author.findsItPlayable();
}

async function seeWhole({ author, shot }: Sitting): Promise<void> {
  const { visitor } = author;
  await author.open('outline');
  await author.at('acts/0', 'Enter');
  await visitor.page.setViewportSize(wide);
  await author.open('map');
  await visitor.pressOn('[data-action="show-both"]');
  await shot('map');
  await visitor.page.setViewportSize(usual);
  await visitor.pressBackOn('[data-action="show-form"]');
}

async function rehearse({ author, shot }: Sitting): Promise<void> {
  const { visitor } = author;
  await author.rehearse(0);
  await visitor.pressOn('[data-action="width-phone"]');
  await visitor.pressOn('[data-action="ask-replies"]');
  await visitor.page.setViewportSize(high);
  await shot('rehearse');
}

async function comeBack({ author, shot }: Sitting): Promise<void> {
  const { page } = author.visitor;
  await author.openDraft('The drug chart');
  await author.addPerson('Ines Duarte', 'ward pharmacist');
  await shot('cast');
  const alt =
    'A drug chart. Two lines are in ink, the third is in pencil and has a question mark for a dose.';
  await author.addPicture(await drugChart(page.context()), alt, 'scenes/moment');
  await shot('media');
  await author.exported('scorm12');
  await page.setViewportSize(high);
  await shot('export');
}
