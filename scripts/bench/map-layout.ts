import { FileDocument } from '../../src/studio/document/file-document.ts';
import { stationsOf } from '../../src/studio/document/stations.ts';
import { layOutMap } from '../../src/studio/map/layout/lay-out-map.ts';
import { requestOf } from '../../src/studio/map/layout/map-layout.ts';
import { actsOf } from '../../src/studio/map/plan/acts-of.ts';
import { planOf } from '../../src/studio/map/plan/plan-of.ts';
import { largeText } from './large-text.ts';
import type { Row } from './row.ts';

const scenes = 1000;

/** How long the layout of a large map takes; how it moves under a hand is measured in the studio itself. */
export function mapLayout(): Row {
  const document = new FileDocument(largeText(scenes));
  const plan = planOf(stationsOf(document), actsOf(document));
  const started = performance.now();
  layOutMap(requestOf(plan, false));
  const seconds = (performance.now() - started) / 1000;
  return {
    what: `layout of the map, ${plan.spots.size} stations and ${plan.lines.length} lines (on a thread of its own)`,
    measured: `${seconds.toFixed(1)} s`,
    promised: '',
    kept: undefined,
  };
}
