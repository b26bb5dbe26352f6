import { compilePlay } from '../../engine/compile-play.ts';
import { explorePart } from '../../proof/explore.ts';
import { prove } from '../../proof/prove.ts';
import { Numbering } from '../../proof/tallies/numbering.ts';
import type { ProofNews, ProofOrder } from './orders.ts';

/** Does one piece of proving, and tells how far it is and what came of it. */
export function doProofWork({ number, scenario, work }: ProofOrder, tell: (news: ProofNews) => void): void {
  const play = compilePlay(scenario);
  const progress = (share: number) => tell({ number, share });
  if (work.how === 'explore') {
    const { limit, remainder, of } = work;
    let next = remainder - of;
    const take = () => (next += of);
    tell({ number, part: explorePart(play, new Numbering(play), { limit, take, tell: progress }) });
    return;
  }
  try {
    const { how: _, ...options } = work;
    tell({ number, proof: prove(play, { ...options, progress }) });
  } catch (caught) {
    if (!(caught instanceof RangeError)) throw caught;
    tell({ number, refused: caught.message });
  }
}
