import type { Path } from '../../scenario/diagnostic.ts';
import { bands } from '../../scenario/schema.ts';
import type { Band, Scenario } from '../../scenario/scenario.ts';
import type { Met } from '../proof.ts';
import { choicePath } from './places.ts';
import type { Examined } from './rule.ts';

/** The reply of one band to one choice that can be made. */
interface BandReply {
  readonly choice: string;
  readonly band: Band;
  readonly met: Met;
  /** Marked as met only where a site moves the start values. */
  readonly marked: boolean;
  /** The choice's path. */
  readonly path: Path;
  /** Where the reply's words stand. */
  readonly words: Path;
}

/** The three replies to every choice that some run can make. */
export function bandReplies({ scenario, proof }: Pick<Examined, 'scenario' | 'proof'>): readonly BandReply[] {
  return [...proof.scenes.values()].flatMap((scene) =>
    scene.choices
      .filter(({ open }) => open.known === 'yes')
      .flatMap(({ id, bands: met }) => {
        const path = choicePath(scenario, scene.id, id);
        const { marks, own } = written(scenario, scene.id, id);
        return bands.map((band, index) => ({
          choice: id,
          band,
          met: met[index]!,
          marked: marks.includes(band),
          path,
          words: own.includes(band) ? [...path, 'replies', band] : path,
        }));
      }),
  );
}

/** The marks on a choice, and the bands it has replies of its own for. */
function written({ scenes, acts }: Scenario, scene: string, choice: string) {
  const option =
    scenes[scene]?.choices.find(({ id }) => id === choice) ??
    acts.find(({ repair }) => repair !== undefined)?.repair?.[
      choice.replace(/^repair_/, '') as 'name_it' | 'kind_act' | 'carry_on'
    ];
  return {
    marks: option?.other_starts_only ?? [],
    own: bands.filter((band) => option?.replies?.[band] !== undefined),
  };
}
