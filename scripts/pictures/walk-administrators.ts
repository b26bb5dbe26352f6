import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright';
import { visitIn, type Visitor } from '../../tests/support/browser-port.ts';
import { type CourseLms, courseLms } from '../../tests/support/course-lms.ts';
import type { Camera } from './camera.ts';
import { morning, still } from './still-page.ts';

const packages = 'dist/packages/two-way-street';
/** The report of the check names its address. */
const ports = { course: 4181, check: 4182 } as const;

const desk = { width: 1024, height: 820 };
const low = { width: 1024, height: 720 };
const phone = { width: 390, height: 844 };
/** For what is read from top to bottom. */
const high = { width: 1024, height: 1220 };

const minute = 60_000;

type Options = Readonly<Record<string, string>>;

/** An administrator before a course that does not report: the page in the course, the check package, and the sheet. */
export async function walkAdministrators(browser: Browser, camera: Camera): Promise<void> {
  await lookInTheCourse(browser, camera);
  await tryOut(browser, camera);
  await readTheSheet(browser, camera);
}

async function lookInTheCourse(browser: Browser, camera: Camera): Promise<void> {
  const lms = await courseLms(`${packages}-scorm12.zip`, 'scorm12', ports.course);
  const at = async (size: typeof desk, options: Options): Promise<Visitor> => {
    const visitor = await visitIn(await still(browser, size));
    await visitor.go(lms.address(JSON.stringify(options), options));
    await visitor.find('[data-action="check-lms"]');
    return visitor;
  };
  const check = async (visitor: Visitor): Promise<Page> => {
    await visitor.pressOn('[data-action="check-lms"]');
    await visitor.find('.verdict');
    return visitor.page;
  };
  try {
    const nothing = await at(desk, { trouble: 'absent' });
    await camera.take(nothing.page, 'admin-first-screen');
    await camera.take(await check(nothing), 'admin-verdict');
    const refusing = await at(desk, { trouble: 'refuses-to-save' });
    await refusing.find('tws-notice [data-action="check-lms"]');
    await camera.take(refusing.page, 'admin-notice');
    const small = await at(phone, { trouble: 'refuses-to-save' });
    await small.find('tws-notice [data-action="check-lms"]');
    await camera.take(await check(small), 'admin-phone');
    const well = await at(high, {});
    await saved(lms);
    await camera.take(await check(well), 'admin-lines');
  } finally {
    await lms.close();
  }
}

/** Until something more than before has been stored, and nothing more arrives. */
async function saved({ reports }: CourseLms, before = 0): Promise<void> {
  const end = Date.now() + 20_000;
  let seen = -1;
  while (reports.saves === before || reports.saves !== seen) {
    if (Date.now() > end) throw new Error('Nothing was saved.');
    seen = reports.saves;
    await new Promise((later) => setTimeout(later, 500));
  }
}

/** Three launches in an LMS that confirms each save and forgets it. */
async function tryOut(browser: Browser, camera: Camera): Promise<void> {
  const lms = await courseLms(`${packages}-check-scorm12.zip`, 'scorm12', ports.check);
  const context = await still(browser, high);
  const launch = async (number: number): Promise<Visitor> => {
    await context.clock.setFixedTime(morning + number * 5 * minute);
    const visitor = await visitIn(context);
    await visitor.go(lms.address('check'));
    await visitor.find(
      `main[data-launch="${number}"]:not([data-phase="trying"]):not([data-phase="looking"])`,
    );
    return visitor;
  };
  const leave = async ({ page }: Visitor): Promise<void> => {
    const before = lms.reports.saves;
    await context.clock.setFixedTime((await page.evaluate<number>('Date.now()')) + minute);
    await page.close({ runBeforeUnload: false });
    await saved(lms, before);
  };
  try {
    const first = await launch(1);
    await first.page.setViewportSize(low);
    await camera.take(first.page, 'admin-check-first');
    await first.page.setViewportSize(high);
    await leave(first);
    lms.spoil('check', () => ({}));
    await leave(await launch(2));
    const third = await launch(3);
    await third.pressOn('[data-action="finish-check"]');
    const done = await third.find('main[data-phase="done"]');
    await done.locator('tws-report').scrollIntoViewIfNeeded();
    await camera.take(third.page, 'admin-check-report');
  } finally {
    await lms.close();
  }
}

/** The top of the sheet that each package carries. */
async function readTheSheet(browser: Browser, camera: Camera): Promise<void> {
  const files = unzipSync(readFileSync(`${packages}-scorm12.zip`));
  const page = await (await still(browser, low)).newPage();
  await page.setContent(strFromU8(files['ADMIN.html']!));
  await camera.take(page, 'admin-sheet');
}
