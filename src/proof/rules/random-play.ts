import type { Finding } from '../../scenario/diagnostic.ts';
import type { Interval } from '../proof.ts';
import { notShown } from './not-shown.ts';
import { percent } from './places.ts';
import type { Examined } from './rule.ts';
import { twoWaysOf } from './two-way.ts';

const least = 0.005;
const most = 0.15;

/** What chance reaches often needs no thought, and what it reaches hardly ever is a narrow path. */
export function randomPlay(examined: Examined): readonly Finding[] {
  return twoWaysOf(examined)
    .filter(({ ending }) => ending.met.known === 'yes')
    .flatMap(({ act, path, ending: { met } }): readonly Finding[] => {
      const share = met.share;
      const reached = `Playing at random ends act "${act}" in two-way coaching in ${said(share)} of runs; ${percent(least)} to ${percent(most)} is wanted.`;
      if (share.high < least)
        return [
          {
            ...fault(
              'random-play-low',
              `${reached} Let more ways lead there: raise weights or start values.`,
            ),
            path,
          },
        ];
      if (share.low > most)
        return [
          {
            ...fault(
              'random-play-high',
              `${reached} Let options cost more, or lower weights or start values.`,
            ),
            path,
          },
        ];
      if (share.low >= least && share.high <= most) return [];
      return [notShown(path, `${reached} On which side it lies is not shown.`)];
    });
}

function fault(code: string, message: string): Omit<Finding, 'path'> {
  return { code, severity: 'error', atKey: true, message };
}

function said({ low, high }: Interval): string {
  return low === high ? fine(low) : `${fine(low)} to ${fine(high)}`;
}

/** Small shares keep two decimals, so that 0.46 % never reads as 0.5 %. */
function fine(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}
