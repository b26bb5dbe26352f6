import { compilePlay } from '../../src/engine/compile-play.ts';
import { prove } from '../../src/proof/prove.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

/** Proves each scenario it is sent, as the studio does it: away from the page. */
addEventListener('message', ({ data }: MessageEvent<Scenario>) => {
  postMessage(prove(compilePlay(data)));
});
