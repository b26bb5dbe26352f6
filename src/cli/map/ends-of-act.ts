import type { ActMap } from '../../proof/map/scene-map.ts';
import type { Point } from '../../layout/layout.ts';
import { badge, counted } from './marks.ts';
import type { Picture } from './picture.ts';
import { element, group, titled } from './svg.ts';
import { looks, words } from './words.ts';

export const startSize = { width: 236, height: 56 };
export const goalSize = { width: 132, height: 34 };

/** Where an act begins. */
export function drawStart({ findings, scenario }: Picture, { act, number }: ActMap, { x, y }: Point): string {
  const who = act.you === 'teacher' ? 'You are the teacher' : 'You are the resident';
  const part = scenario.acts.length === 1 ? who : `Act ${number + 1}: ${who.toLowerCase()}`;
  const { margin, minutes } = act.start;
  const { width, height } = startSize;
  return group(
    titled(`Act ${act.id} starts`),
    pill(x, y, startSize),
    words(part, x, y - 4, looks.name, 'mid'),
    words(`${counted(minutes, 'minute')} · margin ${margin}`, x, y + 15, looks.small, 'mid'),
    badge(x + width / 2 - 14, y - height / 2, findings.ofAct(number)),
  );
}

/** Where it ends; its endings hang below. */
export function drawGoal(_picture: Picture, { act }: ActMap, { x, y }: Point): string {
  return group(
    titled(`Act ${act.id} ends`),
    pill(x, y, goalSize),
    words('Endings', x, y + 5, looks.name, 'mid'),
  );
}

function pill(
  x: number,
  y: number,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  return element('rect', {
    class: 'card often',
    x: x - width / 2,
    y: y - height / 2,
    width,
    height,
    rx: height / 2,
    'stroke-width': 1.75,
  });
}
