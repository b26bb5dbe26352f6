import type { Debrief } from '../../engine/debrief.ts';
import { shownLevel } from '../lane/level.ts';
import { words } from '../words.ts';

/** Below this, in hundredths, candour costs the teacher a minute more. */
const hardToSay = 4000;

/**
 * What the one who answered did to the other's openness, in sentences.
 *
 * @param whose The one whose openness it is; undefined for the learner's own.
 */
export function opennessInWords(debrief: Debrief, name: string, whose: string | undefined): string[] {
  const { twoWay } = words().debrief;
  const rose = changes(debrief, (by) => by > 0);
  const fell = changes(debrief, (by) => by < 0);
  const low = debrief.decisions.filter(
    ({ index }) => (debrief.line[index + 1]?.openness ?? hardToSay) < hardToSay,
  );
  const own = whose === undefined;
  const stung = own ? fell.filter(({ band }) => band === 'open') : [];
  const closed = fell.filter((decision) => !stung.includes(decision));
  return [
    twoWay.fromTo(
      whose,
      shownLevel(debrief.line[0]?.openness ?? 0),
      shownLevel(debrief.line.at(-1)?.openness ?? 0),
    ),
    said(rose, (numbers) => (own ? twoWay.opened(name, numbers) : twoWay.rose(numbers))),
    said(closed, (numbers) => (own ? twoWay.closed(name, numbers) : twoWay.fell(numbers))),
    said(stung, (numbers) => twoWay.stung(name, numbers)),
    rose.length + fell.length === 0 ? twoWay.still : '',
    own ? said(low, twoWay.low) : '',
  ].filter((sentence) => sentence !== '');
}

function changes({ decisions }: Debrief, wanted: (by: number) => boolean): Debrief['decisions'] {
  return decisions.filter(({ moved }) => moved.some(({ of, from, to }) => of === 'O' && wanted(to - from)));
}

function said(decisions: Debrief['decisions'], sentence: (numbers: readonly number[]) => string): string {
  return decisions.length === 0 ? '' : sentence(decisions.map(({ index }) => index + 1));
}
