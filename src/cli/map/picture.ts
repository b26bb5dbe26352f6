import type { Proof } from '../../proof/proof.ts';
import type { FindingsByPlace } from '../../proof/map/findings-by-place.ts';
import type { Route } from '../../proof/map/route-of.ts';
import type { SceneMap } from '../../proof/map/scene-map.ts';
import type { Traffic } from '../../proof/map/traffic.ts';
import type { Diagnostic } from '../../scenario/diagnostic.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** Everything that a map shows. */
export interface Picture {
  readonly scenario: Scenario;
  readonly proof: Proof;
  readonly map: SceneMap;
  readonly traffic: Traffic;
  readonly diagnostics: readonly Diagnostic[];
  /** The same, by what they speak of. */
  readonly findings: FindingsByPlace;
  /** A run to be drawn over it. */
  readonly route: Route | undefined;
}

/** A drawn thing and the room that it takes. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly drawn: string;
}
