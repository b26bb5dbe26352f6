import { html, nothing, type TemplateResult } from 'lit';
import type { CourseSession } from '../session/course-session.ts';
import { words } from '../words.ts';
import '../notice/tws-notice.ts';

/** At most three quiet lines: what is wrong with saving, what this visit does not do, and what is being tried. */
export function drawNotices(session: CourseSession): TemplateResult[] {
  const { screen, keeper } = session;
  const { saving, scene, hub } = words();
  if (keeper === undefined || screen.at === 'left' || screen.at === 'leaving' || screen.at === 'unreadable') return [];
  const state = keeper.lms.saving;
  const lines: TemplateResult[] = [];
  if (state === 'failing' || state === 'signed-out') lines.push(notice(saving.state[state]));
  if (screen.at === 'hub' && keeper.telling === 'readOnly') lines.push(notice(saving.notRecorded));
  if (screen.at === 'hub' && keeper.telling === 'again') lines.push(notice(saving.notAgain));
  if (screen.at === 'hub' && keeper.telling === 'none') lines.push(notice(saving.state['device-only']));
  if (screen.at === 'hub' && keeper.damaged) lines.push(notice(saving.damaged));
  const run = 'run' in screen ? screen.run : undefined;
  if (run?.origin === undefined) {
    if (run !== undefined && session.updated && screen.at !== 'debrief') lines.push(notice(hub.updatedNow));
    return lines;
  }
  return [
    ...lines,
    html`<tws-notice
      .text=${scene.exploring.said(run.origin.step + 1)}
      .offer=${scene.exploring.back}
      action="back-to-debrief"
    ></tws-notice>`,
  ];
}

function notice(text: string): TemplateResult {
  return text === '' ? html`${nothing}` : html`<tws-notice .text=${text}></tws-notice>`;
}
