import { adoptTokens } from '../../src/look/tokens.ts';
import { probe } from '../../src/locale/en/probe.ts';
import type { CheckLine, CheckState } from '../../src/probe/session/check-state.ts';
import { TwsProbe } from '../../src/probe/tws-probe.ts';

/** A first launch in which all is well, up to the moment when the person is to close the window. */
export function checkState(changes: Partial<CheckState> = {}): CheckState {
  return {
    standard: 'scorm12',
    launch: 1,
    phase: 'leaving',
    lines: [checkLine(), checkLine({ code: 'opens', text: 'It opened a session.' })],
    next: probe.next.close,
    question: undefined,
    diagnoses: [],
    notes: [],
    report: 'Check of a learning system\nNot finished yet.',
    ...changes,
  };
}

export function checkLine(changes: Partial<CheckLine> = {}): CheckLine {
  return {
    launch: 1,
    code: 'finds',
    state: 'well',
    text: 'The learning system is there.',
    detail: '',
    ...changes,
  };
}

/** Every kind of screen that a check can show. */
export const screens: Readonly<Record<string, CheckState | undefined>> = {
  opening: undefined,
  trying: checkState({
    phase: 'trying',
    next: probe.next.trying,
    lines: [checkLine(), checkLine({ code: 'opens', state: 'waiting', text: 'Does it open a session?' })],
  }),
  leaving: checkState(),
  asking: checkState({
    phase: 'asking',
    launch: undefined,
    lines: [],
    question: 'launched-before',
    next: probe.next.asking,
  }),
  faulty: checkState({
    launch: 2,
    next: probe.next.leave,
    lines: [
      checkLine(),
      checkLine({ launch: 2 }),
      checkLine({
        launch: 2,
        code: 'kept',
        state: 'wrong',
        text: 'It confirmed what was saved last time, and has nothing of it.',
        detail: 'LMSGetValue(suspend_data) answered "", error 0',
      }),
      checkLine({ launch: 2, code: 'bookmark', state: 'noted', text: 'It has no place for a bookmark.' }),
    ],
    diagnoses: [{ fault: 'loses-saves', seen: ['LMSCommit answered "true"'] }],
    notes: [{ note: 'few-elements', seen: ['LMSSetValue(lesson_location) answered "false"'] }],
  }),
  finishing: checkState({ launch: 3, phase: 'finishing', next: probe.next.finish }),
  done: checkState({ launch: 3, phase: 'done', next: probe.next.done, report: 'All is well.' }),
  again: checkState({
    launch: 3,
    phase: 'asking',
    question: 'check-again',
    next: probe.next.again,
    report: 'All is well.',
  }),
  stopped: checkState({
    phase: 'stopped',
    next: probe.next.stopped,
    lines: [checkLine({ state: 'wrong', text: 'The learning system was not found from this page.' })],
    diagnoses: [{ fault: 'no-api', seen: ['1 window looked at'] }],
  }),
};

/** The page of the check as its kit sets it up, drawn. */
export async function drawn(check: CheckState | undefined): Promise<TwsProbe> {
  adoptTokens(document);
  document.documentElement.lang = 'en';
  document.title = 'Check';
  const page = Object.assign(new TwsProbe(), {
    check,
    reports: 'scorm12',
    version: '0.1.0',
    build: '12ab34cd',
    day: '2026-11-22',
  });
  document.body.replaceChildren(page);
  await page.updateComplete;
  return page;
}
