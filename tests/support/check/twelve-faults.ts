import type { Fault } from '../../../src/diagnosis/fault.ts';
import type { FaultKind } from '../../../scorm/host/fault-injector.ts';
import type { Standard } from '../../../scorm/host/profiles.ts';
import type { Options } from './check-visits.ts';

/** An LMS with a fault, and what it is named. */
interface FaultyLms {
  readonly kind: FaultKind;
  /** What stands in the LMS's address beside the kind. */
  readonly options: Options;
  readonly named: Fault;
}

interface FaultyToTheEnd extends FaultyLms {
  /** Something is stored of what a page sends when it goes. */
  readonly saves: boolean;
  /** In the first launch alone. */
  readonly once?: true;
}

const lasting = { lasting: '' } as const;
const midway = { lasting: '', at: '20' } as const;

// The twelve faults of the hostile LMS; that a call answers null or undefined is one of them.

interface FaultyAtOnce extends FaultyLms {
  /** Tried in this standard alone. */
  readonly only?: Standard;
}

/** With these nothing can be tried, or nothing more. */
export const faultsThatStop: readonly FaultyAtOnce[] = [
  { kind: 'false', options: lasting, named: 'refuses' },
  { kind: 'throw', options: lasting, named: 'throws' },
  { kind: 'null', options: lasting, named: 'answers-nothing', only: 'scorm12' },
  { kind: 'undefined', options: lasting, named: 'answers-nothing', only: 'scorm2004' },
  { kind: 'gone', options: midway, named: 'gone' },
  { kind: 'replaced', options: midway, named: 'replaced' },
];

/** With these all three launches can be made. */
export const faultsToTheEnd: readonly FaultyToTheEnd[] = [
  { kind: 'hang', options: { method: 'commit' }, named: 'slow', saves: false, once: true },
  { kind: 'lost', options: lasting, named: 'loses-values', saves: false },
  { kind: 'truncated', options: lasting, named: 'cuts-text', saves: true },
  { kind: 'altered', options: lasting, named: 'changes-text', saves: true },
  { kind: 'interactions-refused', options: lasting, named: 'no-interactions', saves: true },
  { kind: 'objectives-refused', options: lasting, named: 'no-objectives', saves: true },
  { kind: 'commit-lost', options: lasting, named: 'loses-saves', saves: false },
];
