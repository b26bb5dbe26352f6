import { chipsOf } from '../plan/chips.ts';
import type { SpotKind } from '../plan/plan.ts';
import { stepFrom, type Direction } from '../plan/walk.ts';
import type { Step } from './keys.ts';
import type { Railway, Standing } from './railway.ts';

const remembered = 30;

/** Where one stands on the map, and the spots that were walked through to get there, the last at the end. */
export interface Trail {
  readonly standing: Standing;
  readonly came: readonly string[];
}

/** Goes somewhere at once. */
export function gone(standing: Standing, from: Trail | undefined): Trail {
  if (from === undefined) return { standing, came: [] };
  if (standing.spot === from.standing.spot) return { standing, came: from.came };
  return { standing, came: [...from.came.slice(-remembered), from.standing.spot] };
}

/**
 * Goes a step; stays where there is nowhere to go.
 *
 * @param throughSpots Chips are passed by.
 */
export function stepped(railway: Railway, from: Trail, step: Step, throughSpots: boolean): Trail {
  const { spot, chip } = from.standing;
  const { plan } = railway;
  if (typeof step === 'number') {
    const index = chipsOf(plan, spot).findIndex(({ choice }) => choice === step - 1);
    return index < 0 ? from : gone({ spot, chip: index }, from);
  }
  if (step === 'start' || step === 'end') return toSpot(firstOf(railway, step), from);
  if (chip !== undefined && !throughSpots) return alongChips(railway, from, chip, step);
  const next = stepFrom(plan, railway.layout, spot, step, from.came);
  if (step !== 'back' || next === undefined) return toSpot(next, from);
  const came = from.came.at(-1) === next ? from.came.slice(0, -1) : from.came;
  return { standing: { spot: next, chip: undefined }, came };
}

function alongChips({ plan }: Railway, from: Trail, chip: number, direction: Direction): Trail {
  const { spot } = from.standing;
  const chips = chipsOf(plan, spot);
  if (direction === 'on') return toSpot(chips[chip]?.line.to, from);
  if (direction === 'back') return gone({ spot, chip: undefined }, from);
  const next = chip + (direction === 'down' ? 1 : -1);
  return chips[next] === undefined ? from : gone({ spot, chip: next }, from);
}

function toSpot(spot: string | undefined, from: Trail): Trail {
  return spot === undefined ? from : gone({ spot, chip: undefined }, from);
}

function firstOf({ plan }: Railway, wanted: SpotKind): string | undefined {
  return [...plan.spots.values()].find(({ kind }) => kind === wanted)?.key;
}
