import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/player/app/tws-app.ts';
import '../../../src/player/play.ts';
import { adoptTokens } from '../../../src/look/tokens.ts';
import type { CourseSession } from '../../../src/player/session/course-session.ts';
import { allInside, inside, textOf } from '../debrief/on-page.ts';
import { goOnToChoice, intoScene, NotebookLms, playOn, visit } from '../session/course-fixture.ts';

let session: CourseSession;
let app: HTMLElementTagNameMap['tws-app'];

const drawn = async () => {
  await app.updateComplete;
  await new Promise((come) => requestAnimationFrame(() => requestAnimationFrame(come)));
};
const debrief = () => inside(app, 'tws-debrief');

/** The whole player with the debrief of a run of the tiny scenario. */
beforeEach(async () => {
  await page.viewport(900, 860);
  session = await visit(new NotebookLms());
  await intoScene(session);
  playOn(session, ['trust', 'explain']);
  goOnToChoice(session);
  session.openDebrief();
  adoptTokens(document);
  app = Object.assign(document.createElement('tws-app'), { session });
  document.body.replaceChildren(app);
  await drawn();
});

test('another way is played from a decision, and stands beside the run when it is over', async () => {
  allInside<HTMLDetailsElement>(debrief(), 'details.decision')[1]!.open = true;
  await userEvent.click(allInside(debrief(), '[data-action="replay"]')[1]!);
  await drawn();
  expect(textOf(inside(inside(app, 'tws-notice'), 'p'))).toContain('another way from decision 2');

  playOn(session, ['listen']);
  goOnToChoice(session);
  session.openDebrief();
  await drawn();

  expect(textOf(inside(debrief(), '.beside .pairs'))).toMatch(/Choose explain\..*Choose listen\./);
});

test('writing what stays keeps the reader where they are', async () => {
  const input = inside(debrief(), '.reaction input');
  await userEvent.click(input);
  await userEvent.keyboard('Her pen.{Tab}');
  const { activeElement } = debrief().shadowRoot!;
  await drawn();

  expect(session.notes.at('reaction.tiny')).toBe('Her pen.');
  expect(debrief().shadowRoot!.activeElement).toBe(activeElement);
  expect(activeElement?.localName).not.toBe('h1');
});

test('the way to the commitment leaves the debrief read', async () => {
  await userEvent.click(inside(debrief(), '[data-action="commitment"]'));
  await drawn();

  expect(session.screen).toMatchObject({ at: 'page', page: 'commitment', about: 'tiny' });
  expect(session.keeper?.memory.scenarios[0]?.debriefRead).toBe(true);
});
