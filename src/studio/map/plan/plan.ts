import type { Path } from '../../document/file-document.ts';
import type { Station, StationChoice } from '../../document/stations.ts';

/** A scenario as a railway: what stands on the map, and what runs between. */
export interface Plan {
  /** In the order of the file, behind the start of their act. */
  readonly spots: ReadonlyMap<string, Spot>;
  readonly lines: readonly PlanLine[];
  readonly from: ReadonlyMap<string, readonly PlanLine[]>;
  readonly into: ReadonlyMap<string, readonly PlanLine[]>;
}

/** `lost` is the name of a scene that is not there; `siding` a scene that nothing leads to. */
export type SpotKind = 'start' | 'scene' | 'rescue' | 'repair' | 'siding' | 'lost' | 'end';

export interface Spot {
  /** The id of its scene; for all else a name in brackets, as ids hold none. */
  readonly key: string;
  readonly kind: SpotKind;
  /** From 0; undefined in the siding. */
  readonly act: number | undefined;
  readonly title: string;
  readonly station: Station | undefined;
  readonly place: Path;
  /** It can go on where the choice before it was leading. */
  readonly goesOnward: boolean;
}

/** All ways from one spot to another. */
export interface PlanLine {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly ways: readonly LineWay[];
  /** Every way along it is under a condition. */
  readonly isSometimes: boolean;
}

export interface LineWay {
  /** None for a scene that is read and continued. */
  readonly choice: StationChoice | undefined;
  /** The half of a sentence that begins with “if” or “unless”; undefined when always. */
  readonly when: string | undefined;
  /** Where its target is written: in the choice, or in its scene for all choices without their own. */
  readonly place: Path;
  readonly isOwn: boolean;
}

export function startKey(act: number): string {
  return `(start ${act})`;
}

export function endKey(act: number): string {
  return `(end ${act})`;
}

export function repairKey(act: number): string {
  return `(repair ${act})`;
}

export function lostKey(id: string): string {
  return `(lost ${id})`;
}

export function lineKey(from: string, to: string): string {
  return `${from}>${to}`;
}
