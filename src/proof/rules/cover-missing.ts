import type { Finding } from '../../scenario/diagnostic.ts';
import type { Choice } from '../../scenario/scenario.ts';
import { decisionsIn } from './places.ts';
import type { Examined } from './rule.ts';

const enough: readonly Choice['cover'][] = ['responsive', 'backstage', 'direct'];

/** Where most can go wrong for the patient, somebody must be able to stay, whatever was said before. */
export function coverMissing({ scenario }: Examined): readonly Finding[] {
  return decisionsIn(scenario)
    .filter(({ scene }) => scene.hazard === 3)
    .filter(
      ({ choices }) => !choices.some(({ cover, needs = [] }) => enough.includes(cover) && needs.length === 0),
    )
    .map(({ id, choices, path }) => ({
      code: 'cover-missing',
      severity: 'error',
      path: [...path, 'choices'],
      atKey: true,
      message: choices.some(({ cover }) => enough.includes(cover))
        ? `Scene "${id}" has hazard 3, and each option that stays with the patient has a door ("needs") that can be closed. Take the door from one of them.`
        : `Scene "${id}" has hazard 3 and no option stays with the patient. Give one of them cover: responsive, backstage or direct.`,
    }));
}
