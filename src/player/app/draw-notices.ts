import { html, nothing, type TemplateResult } from 'lit';
import type { CourseSession } from '../session/course-session.ts';
import type { Keeper, Telling } from '../session/keeper.ts';
import type { Screen } from '../session/screen.ts';
import { words } from '../words.ts';
import '../notice/tws-notice.ts';

const withoutNotices: readonly Screen['at'][] = ['opening', 'no-course', 'unreadable', 'leaving', 'left'];

/** Quiet lines, few at a time: what is wrong with saving, what this visit does not do, and what is being tried. */
export function drawNotices(session: CourseSession): TemplateResult | typeof nothing {
  const { screen, keeper } = session;
  if (keeper === undefined || withoutNotices.includes(screen.at)) return nothing;
  const lines = [
    worryOf(keeper),
    keeper.full ? words().saving.full : '',
    ...(screen.at === 'hub' ? hubLines(keeper) : []),
    updatedLine(session),
  ];
  const notices = [
    ...lines.filter((text) => text !== '').map((text) => html`<tws-notice .text=${text}></tws-notice>`),
    ...trial(screen),
  ];
  if (notices.length === 0) return nothing;
  return html`<aside aria-label=${words().common.notices}>${notices}</aside>`;
}

function worryOf({ lms }: Keeper): string {
  return lms.saving === 'failing' || lms.saving === 'signed-out' ? words().saving.state[lms.saving] : '';
}

function hubLines({ telling, damaged }: Keeper): string[] {
  const { saving } = words();
  const lines: Readonly<Record<Telling, string>> = {
    lms: '',
    none: saving.state['device-only'],
    again: saving.notAgain,
    readOnly: saving.notRecorded,
  };
  return [lines[telling], damaged ? saving.damaged : ''];
}

function updatedLine({ screen, updated }: CourseSession): string {
  return updated && screen.at === 'scene' && screen.run.origin === undefined ? words().hub.updatedNow : '';
}

function trial(screen: Screen): TemplateResult[] {
  const { asked } = words().hub;
  if (screen.at === 'page' && screen.asked)
    return [html`<tws-notice .text=${asked.said} .offer=${asked.pass} action="skip"></tws-notice>`];
  const origin = 'run' in screen ? screen.run.origin : undefined;
  if (origin === undefined) return [];
  const { said, back } = words().scene.exploring;
  return [
    html`<tws-notice .text=${said(origin.step + 1)} .offer=${back} action="back-to-debrief"></tws-notice>`,
  ];
}
