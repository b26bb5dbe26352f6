import type { Change, Reading } from '../../engine/moment.ts';
import { shownMove } from '../lane/level.ts';
import { plainLine } from '../prose/prose.ts';
import type { Line } from '../../scenario/prose.ts';
import { words } from '../words.ts';

/** Whom and what the words speak of. */
export interface Spoken {
  /** What the resident is called in a sentence. */
  readonly resident: string;
  readonly promises: Readonly<Record<string, Line>>;
}

/** What a decision did, in short sentences: consequences only, never why. Levels in hundredths. */
export function changeWords(change: Change, reading: Reading, spoken: Spoken): string[] {
  const { change: say } = words().scene;
  const { role } = words().common;
  return [
    moved(reading.safety, change.safety, say.safety, say.safetySlightly),
    moved(reading.alliance, change.alliance, say.alliance, say.allianceSlightly),
    change.safety === 0 && change.alliance === 0 ? say.still : '',
    change.margin < 0 ? say.marginLost(-change.margin) : '',
    change.margin > 0 ? say.marginGained(change.margin) : '',
    change.recognised.length > 0
      ? say.recognised(
          spoken.resident,
          change.recognised.map((each) => role[each]),
        )
      : '',
    ...change.promised.map((id) => say.promised(promise(spoken, id))),
    ...change.kept.map((id) => say.kept(promise(spoken, id))),
    change.rupture === 'opened' ? say.ruptured : '',
    change.rupture === 'repaired' ? say.repaired : '',
  ].filter((sentence) => sentence !== '');
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

function promise(spoken: Spoken, id: string): string {
  return plainLine(spoken.promises[id] ?? [id]);
}
