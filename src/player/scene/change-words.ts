import type { Moment } from '../../engine/moment.ts';
import { shownMove } from '../lane/level.ts';
import { plainLine } from '../prose/prose.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { words } from '../words.ts';

type Told = Pick<Moment, 'change' | 'reading' | 'you' | 'meets'>;

/**
 * What a decision did, in short sentences: consequences only, never why. Empty where there was none.
 *
 * @param levels Whether levels may be spoken of during play.
 */
export function changeWords(
  moment: Told,
  { cast, promises }: Pick<Scenario, 'cast' | 'promises'>,
  levels: 'shown' | 'after',
): string[] {
  const { change, meets } = moment;
  if (change === undefined) return [];
  const { change: say } = words().scene;
  const { role } = words().common;
  const name = cast[meets]?.short ?? '';
  const promise = (id: string) => plainLine(promises[id] ?? [id]);
  return [
    ...(levels === 'shown' ? levelWords(moment, name) : []),
    change.margin < 0 ? say.marginLost(-change.margin) : '',
    change.margin > 0 ? say.marginGained(change.margin) : '',
    change.recognised.length > 0
      ? say.recognised(
          name,
          change.recognised.map((each) => role[each]),
        )
      : '',
    ...change.promised.map((id) => say.promised(promise(id))),
    ...change.kept.map((id) => say.kept(promise(id))),
    change.rupture === 'opened' ? say.ruptured : '',
    change.rupture === 'repaired' ? say.repaired : '',
  ].filter((sentence) => sentence !== '');
}

/** The lanes; and while the resident is played, the openness of the teacher they face. */
function levelWords({ change, reading, you }: Told, name: string): string[] {
  if (change === undefined) return [];
  const { change: say } = words().scene;
  const openness = you === 'resident' ? change.openness : 0;
  return [
    moved(reading.safety, change.safety, say.safety, say.safetySlightly),
    moved(reading.alliance, change.alliance, say.alliance, say.allianceSlightly),
    moved(
      reading.openness,
      openness,
      (points) => say.openness(name, points),
      (up) => say.opennessSlightly(name, up),
    ),
    change.safety === 0 && change.alliance === 0 && openness === 0 ? say.still : '',
  ];
}

function moved(
  level: number,
  change: number,
  plainly: (points: number) => string,
  slightly: (up: boolean) => string,
): string {
  if (change === 0) return '';
  const points = shownMove(level, change);
  return points === 0 ? slightly(change > 0) : plainly(points);
}
