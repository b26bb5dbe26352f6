import type { FaultyCall } from '../../../host/fault-injector.ts';
import type { DeskFault } from '../../habits.ts';

/** One thing that can be switched on, in plain words. */
export interface FaultWords {
  readonly says: string;
  /** Which of the course's faults a supporter would look for. */
  readonly hint: string;
  /** How it is switched on; a person may change it afterwards. */
  readonly fault: DeskFault;
}

/** Twelve faults, as the hostile LMS makes them; `undefined` is the same to a lesson as `null`. */
export const faultWords: readonly FaultWords[] = [
  {
    says: 'Says no',
    hint: 'Every call is answered with “false”.',
    fault: { kind: 'false', lasting: true },
  },
  {
    says: 'Breaks off',
    hint: 'Every call ends in a script error of the LMS.',
    fault: { kind: 'throw', lasting: true },
  },
  {
    says: 'Answers nothing',
    hint: 'Calls give nothing back where the standard asks for a text.',
    fault: { kind: 'null', lasting: true },
  },
  {
    says: 'Hangs',
    hint: 'A save blocks the page for seconds, then fails.',
    fault: { kind: 'hang', call: 'commit', lasting: true },
  },
  {
    says: 'Says yes to values and keeps none',
    hint: 'What the lesson sets is not there when it asks for it.',
    fault: { kind: 'lost', call: 'set', lasting: true },
  },
  {
    says: 'Cuts the resume data',
    hint: 'Half of it arrives, and the LMS says yes.',
    fault: { kind: 'truncated', element: 'cmi.suspend_data', lasting: true },
  },
  {
    says: 'Changes the resume data',
    hint: 'One character arrives as another, and the LMS says yes.',
    fault: { kind: 'altered', element: 'cmi.suspend_data', lasting: true },
  },
  {
    says: 'Goes away',
    hint: 'At the second save the LMS has closed its own window.',
    fault: { kind: 'gone', call: 'commit', from: 2, lasting: false },
  },
  {
    says: 'Is another LMS all of a sudden',
    hint: 'At the second save an API that was never opened stands in its place.',
    fault: { kind: 'replaced', call: 'commit', from: 2, lasting: false },
  },
  {
    says: 'Takes no decisions',
    hint: 'This LMS has no interactions.',
    fault: { kind: 'interactions-refused', lasting: true },
  },
  {
    says: 'Takes no objectives',
    hint: 'This LMS has no objectives.',
    fault: { kind: 'objectives-refused', lasting: true },
  },
  {
    says: 'Says yes to saving and stores nothing',
    hint: 'The next launch knows nothing of this one.',
    fault: { kind: 'commit-lost', lasting: true },
  },
];

export const callNames: Readonly<Record<FaultyCall, string>> = {
  initialize: 'opening',
  get: 'asking for a value',
  set: 'setting a value',
  commit: 'saving',
  finish: 'closing',
};

/** One fault in a few words, for the strip above the frame; where it was made another than the switch makes it, with that. */
export function faultSays({ kind, call, element, from }: DeskFault): string {
  const same = kind === 'undefined' ? 'null' : kind;
  const usual = faultWords.find(({ fault }) => fault.kind === same);
  const own = [
    ...(call === usual?.fault.call || call === undefined ? [] : [`at ${callNames[call]}`]),
    ...(element === usual?.fault.element || element === undefined ? [] : [element]),
    ...(from === usual?.fault.from || from === undefined ? [] : [`from number ${from}`]),
  ];
  return `${usual?.says ?? kind}${own.length === 0 ? '' : ` (${own.join(', ')})`}`;
}
