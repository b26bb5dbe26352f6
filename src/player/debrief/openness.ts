import type { DebriefAct, Decision } from '../../engine/debrief.ts';
import { shownLevel } from '../lane/level.ts';
import { words } from '../words.ts';

/** Below this, in hundredths, candour costs the teacher a minute more. */
const hardToSay = 4000;

/**
 * What the one who answered did to the other's openness in an act, in sentences.
 *
 * @param whose The one whose openness it is; undefined for the learner's own.
 */
export function opennessInWords(
  { act, decisions }: { readonly act: DebriefAct; readonly decisions: readonly Decision[] },
  name: string,
  whose: string | undefined,
): string[] {
  const { twoWay } = words().debrief;
  const rose = changes(decisions, (by) => by > 0);
  const fell = changes(decisions, (by) => by < 0);
  const low = decisions.filter((_, place) => (act.line[place + 1]?.openness ?? hardToSay) < hardToSay);
  const own = whose === undefined;
  const stung = own ? fell.filter(({ band }) => band === 'open') : [];
  const closed = fell.filter((decision) => !stung.includes(decision));
  return [
    twoWay.fromTo(whose, shownLevel(act.line[0]?.openness ?? 0), shownLevel(act.line.at(-1)?.openness ?? 0)),
    said(rose, (numbers) => (own ? twoWay.opened(name, numbers) : twoWay.rose(numbers))),
    said(closed, (numbers) => (own ? twoWay.closed(name, numbers) : twoWay.fell(numbers))),
    said(stung, (numbers) => twoWay.stung(name, numbers)),
    rose.length + fell.length === 0 ? twoWay.still : '',
    own ? said(low, twoWay.low) : '',
  ]
    .filter((sentence) => sentence !== '')
    .map((sentence) => `${sentence.charAt(0).toLocaleUpperCase()}${sentence.slice(1)}`);
}

function changes(decisions: readonly Decision[], wanted: (by: number) => boolean): readonly Decision[] {
  return decisions.filter(({ moved }) => moved.some(({ of, from, to }) => of === 'O' && wanted(to - from)));
}

function said(decisions: readonly Decision[], sentence: (numbers: readonly number[]) => string): string {
  return decisions.length === 0 ? '' : sentence(decisions.map(({ index }) => index + 1));
}
