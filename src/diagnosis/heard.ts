import type { Evidence, HeardCall } from './evidence.ts';

type Standard = Evidence['at']['standard'];

/** Errors by which an LMS says something of this element or value, and nothing of itself. */
const ofTheElement = /^(20\d|40\d)$/;
/** In SCORM 2004 a place in a list that is not there gets these; in 1.2, 301 is a session that is not open. */
const ofThePlace = new Set(['301', '351']);

export function isAbout(error: string, standard: Standard): 'element' | 'lms' {
  return ofTheElement.test(error) || (standard === 'scorm2004' && ofThePlace.has(error)) ? 'element' : 'lms';
}

/**
 * Whether the LMS took the call, or answered what it was asked for. "false" without an error is a warning, but not of a
 * save: that something was stored is believed only of an LMS that does not deny it.
 */
export function wentWell({ call, came, answer, error }: HeardCall): boolean {
  if (came !== 'text') return false;
  const said = answer.trim();
  if (call === 'get') return said !== '' || error === '' || error === '0' || error === '403';
  if (said === 'true' || said === '1') return true;
  return error === '0' && !(said === 'false' && (call === 'commit' || call === 'finish'));
}

const names = {
  scorm12: {
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    finish: 'LMSFinish',
  },
  scorm2004: {
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    finish: 'Terminate',
  },
} as const satisfies Record<Standard, Record<HeardCall['call'], string>>;

/** `LMSCommit answered "false", error 101`, as a supporter writes it. */
export function inWords(heard: HeardCall, standard: Standard): string {
  const { call, element, came, answer, error } = heard;
  const name = names[standard][call] + (element === '' ? '' : `(${element})`);
  const number = error === '' || error === '0' ? '' : `, error ${error}`;
  switch (came) {
    case 'threw':
      return `${name} threw`;
    case 'nothing':
      return `${name} answered nothing${number}`;
    case 'text':
      return `${name} answered "${shortened(answer)}"${number}`;
    default:
      return came satisfies never;
  }
}

/** As many as a supporter reads. */
const longestQuote = 40;

export function shortened(text: string): string {
  return text.length <= longestQuote ? text : `${text.slice(0, longestQuote)}…`;
}
