import { places } from '../../proof/map/scene-map.ts';
import type { ActMap, SceneSpot } from '../../proof/map/scene-map.ts';
import type { Line } from '../../scenario/prose.ts';
import { plainText } from '../../scenario/plain-text.ts';
import { share } from '../amounts.ts';
import type { Card } from './card.ts';
import type { Picture } from './picture.ts';

const onward = 'goes on where the choice led';

/** The cards of an act, by place. */
export function cardsOf(picture: Picture, map: ActMap): ReadonlyMap<string, Card> {
  const cards = new Map(map.scenes.map((spot) => [spot.id, sceneCard(picture, map, spot)]));
  const { repair, you } = map.act;
  if (repair !== undefined && you === 'teacher')
    cards.set(places.repair, repairCard(picture, map, repair.title));
  return cards;
}

function sceneCard({ proof, traffic, findings }: Picture, { number }: ActMap, spot: SceneSpot): Card {
  const { id, scene, isRescue, goesOnward } = spot;
  const taken = (by: 'rescue' | 'repair', words: string) => {
    const part = traffic.interrupted(number, id, by);
    return part === 0 ? undefined : `${words} in about ${shareOf(part)} of random runs`;
  };
  return {
    title: titleOf(scene.title),
    id,
    clock: scene.clock,
    tag: isRescue ? 'Rescue' : undefined,
    note: goesOnward ? onward : undefined,
    met: proof.scenes.get(id)?.met,
    choices: scene.choices.length,
    hazard: scene.hazard,
    rescue: taken('rescue', 'The rescue follows a choice made here'),
    repair: taken('repair', 'The repair moment follows a choice made here'),
    findings: findings.ofScene(id),
  };
}

function repairCard({ proof, findings }: Picture, { number }: ActMap, title: Titles): Card {
  return {
    title: titleOf(title),
    id: 'repair',
    clock: undefined,
    tag: 'Repair moment',
    note: onward,
    met: proof.acts[number]?.repair,
    choices: 3,
    hazard: 0,
    rescue: undefined,
    repair: undefined,
    findings: findings.ofRepair(number),
  };
}

type Titles = readonly { readonly text: Line }[];

/** The title that stands when nothing special happened: the last. */
export function titleOf(titles: Titles): string {
  return plainText(titles.at(-1)?.text ?? []);
}

export function shareOf(part: number): string {
  return share({ known: 'yes', share: { low: part, high: part }, witness: undefined });
}
