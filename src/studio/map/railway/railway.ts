import type { Path } from '../../document/file-document.ts';
import type { MapLayout } from '../layout/map-layout.ts';
import type { DrawnRoute } from '../plan/drawn-route.ts';
import type { Flags } from '../plan/flags.ts';
import type { Plan } from '../plan/plan.ts';

/** Everything that the map draws. */
export interface Railway {
  readonly scenario: string;
  /** Of it everything has its place in the layout. */
  readonly plan: Plan;
  readonly layout: MapLayout;
  readonly flags: Flags;
  /** Scenes folded away behind spots. */
  readonly folded: ReadonlyMap<string, number>;
  readonly route: DrawnRoute | undefined;
  /** Spots that a search has found. */
  readonly found: ReadonlySet<string>;
  readonly place: Path;
}

/** A spot of the map, or one of its chips. */
export interface Standing {
  readonly spot: string;
  readonly chip: number | undefined;
}
