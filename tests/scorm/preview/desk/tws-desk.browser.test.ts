import { expect, test } from 'vitest';
import { TwsDesk } from '../../../../scorm/preview/desk/tws-desk.ts';
import { allInside, axeFindings, inside, onPage, textOf } from '../../../player/debrief/on-page.ts';
import { aDesk } from '../../../support/desk/a-desk.ts';
import { packageFile } from '../../../support/desk/desk-package.ts';

/** A desk that is a whole page, with a real session and a play window that works without a browser's. */
async function deskOnPage(file: File | 'nothing' = packageFile()) {
  const { desk: session, play } = await aDesk({}, file);
  const element = await onPage(new TwsDesk(), { session });
  document.body.replaceChildren(element);
  await drawn(element);
  return {
    element,
    session,
    play,
    bar: inside(element, 'tws-desk-bar'),
    knowledge: inside(element, 'tws-knowledge'),
  };
}

async function drawn(element: TwsDesk): Promise<void> {
  await element.updateComplete;
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
}

const said = (bar: HTMLElement) => textOf(inside(bar, '[role=status]'));

function drag(element: TwsDesk, type: string, file: File): DragEvent {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  const event = new DragEvent(type, { dataTransfer, bubbles: true, composed: true, cancelable: true });
  element.dispatchEvent(event);
  return event;
}

test('axe has nothing to say: empty, ready and running, in every view', async () => {
  const empty = await deskOnPage('nothing');
  expect(await axeFindings()).toEqual([]);
  expect(textOf(inside(inside(empty.element, 'tws-play-frame'), '.idle'))).toContain('Open a SCORM package');

  const { element, session, knowledge } = await deskOnPage();
  await session.launch();
  for (const view of ['report', 'calls', 'stored', 'package', 'lms']) {
    inside(knowledge, `[data-view=${view}]`).click();
    await drawn(element);
    expect(await axeFindings()).toEqual([]);
  }
});

test('launching, leaving and launching again keeps the focus on the button that was pressed', async () => {
  const { element, session, bar } = await deskOnPage();
  const launch = inside(bar, '[data-action=launch]');

  launch.focus();
  launch.click();
  await expect.poll(() => session.state.running).toBeDefined();
  await drawn(element);
  expect(textOf(launch)).toBe('Relaunch');
  expect(bar.shadowRoot?.activeElement).toBe(launch);

  const leave = inside(inside(element, 'tws-play-frame'), '[data-action=leave]');
  leave.focus();
  leave.click();
  await expect.poll(() => session.state.running).toBeUndefined();
  await drawn(element);
  expect(leave.getRootNode()).toHaveProperty('activeElement', leave);
  expect(said(bar)).toContain('The learner left');
});

test('a package that is dropped anywhere is opened; what is none is refused in one sentence', async () => {
  const { element, session, bar } = await deskOnPage('nothing');

  expect(drag(element, 'dragover', packageFile()).defaultPrevented).toBe(true);
  await drawn(element);
  expect(textOf(inside(element, '.drop'))).toContain('Drop it to open it');

  drag(element, 'drop', packageFile());
  await expect.poll(() => session.state.packages.length).toBe(1);
  await drawn(element);
  expect(allInside(element, '.drop')).toEqual([]);

  drag(element, 'drop', new File(['notes'], 'notes.txt'));
  await expect.poll(() => said(bar)).toContain('notes');
  expect(session.state.packages).toHaveLength(1);
});

test('what is switched on stands above the frame, and the way back to a good LMS keeps the focus on the page', async () => {
  const { element, session, knowledge, bar } = await deskOnPage();
  inside(knowledge, '[data-view=lms]').click();
  await drawn(element);

  inside(inside(knowledge, 'tws-this-lms'), 'input[value=moodle]').click();
  await drawn(element);
  expect(session.state.habits.profile).toBe('moodle');
  const back = inside(inside(element, 'tws-switched-on'), '[data-action=good-lms]');
  back.focus();
  back.click();
  await drawn(element);

  expect(session.state.habits.profile).toBe('strict');
  expect(bar.shadowRoot?.activeElement).toBe(inside(bar, '[data-action=launch]'));
});

test('the grade book takes a learner to hand, and the bar says who', async () => {
  const { element, session, knowledge, bar } = await deskOnPage();

  allInside(inside(knowledge, 'tws-grade-book'), '[data-action=learner]')[1]?.click();
  await drawn(element);

  expect(session.state.learner).toBe(1);
  expect((inside(bar, '[data-field=learner]') as HTMLSelectElement).selectedIndex).toBe(1);
});

test('calls are counted beside their view, and those that went wrong are marked', async () => {
  const { element, session, play, knowledge } = await deskOnPage();
  await session.launch();

  play.call('initialize');
  await drawn(element);

  expect(textOf(inside(knowledge, '[data-view=calls]'))).toBe('Calls1');
});
