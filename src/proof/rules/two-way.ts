import type { Path } from '../../scenario/diagnostic.ts';
import type { EndingProof } from '../proof.ts';
import type { Examined } from './rule.ts';

export interface TwoWay {
  readonly act: string;
  readonly number: number;
  readonly path: Path;
  readonly ending: EndingProof;
}

/** Two-way coaching in each act as the teacher that runs come to the end of. */
export function twoWaysOf({ scenario, proof }: Examined): readonly TwoWay[] {
  return proof.acts.flatMap(({ id, endings, levels }, act) => {
    const ending = endings.find((one) => one.id === 'two_way_coaching');
    if (levels === undefined || ending === undefined || scenario.acts[act]!.you === 'resident') return [];
    return [{ act: id, number: act, path: ['acts', act, 'endings', 'two_way_coaching'], ending }];
  });
}
