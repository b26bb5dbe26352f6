import type { Diagnosis, Fault } from '../../diagnosis/fault.ts';
import { faultsInVisit } from '../../diagnosis/faults-in-visit.ts';
import type { LmsLook } from '../../lms/look-at.ts';
import type { Saving } from '../../lms/lms.ts';
import { pageWords } from '../pages/page-words.ts';
import { damagedText } from './damaged-text.ts';
import type { NamedFault, Verdict } from './check-view.ts';

/** Faults with which place, time and completion are kept all the same. */
const minor: readonly Fault[] = ['no-interactions', 'no-objectives', 'loses-time'];

/** In one sentence, whether learners can rely on this LMS; or what is wrong and what to change. */
export function verdictOf(look: LmsLook, saving: Saving, online: boolean): Verdict {
  const { verdict } = pageWords().lmsCheck;
  const { evidence, session, calls } = look;
  if (evidence === undefined) return { sign: 'note', ...verdict.web, faults: [] };
  const heard = faultsInVisit(evidence);
  const faults = (heard.length > 0 ? heard : damagedText(look)).map(inWords);
  const [first] = faults;
  if (first !== undefined) {
    const isMinor = faults.every(({ id }) => minor.some((each) => each === id));
    return { sign: isMinor ? 'note' : 'worry', said: `${first.name}.`, more: '', faults };
  }
  if (session === 'closed') return { sign: 'good', ...verdict.closed, faults };
  if (saving === 'failing' || saving === 'signed-out')
    return { sign: 'worry', ...(online ? verdict.unsure : verdict.offline), faults };
  const isSaved = calls.some(({ call }) => call === 'commit');
  return { sign: 'good', ...(isSaved ? verdict.works : verdict.nothingSent), faults };
}

function inWords({ fault, seen }: Diagnosis): NamedFault {
  return { id: fault, ...pageWords().diagnosis.faults[fault], seen };
}
