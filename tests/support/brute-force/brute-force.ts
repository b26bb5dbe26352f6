import {
  quantities,
  type ActProof,
  type ChoiceProof,
  type EndingProof,
  type LineProof,
  type Path,
  type Proof,
  type Quantity,
  type SceneProof,
  type Spread,
} from '../../../src/proof/proof.ts';
import { endingIds, residentEndingIds } from '../../../src/scenario/schema.ts';
import type { Act, Scenario, Scene } from '../../../src/scenario/scenario.ts';
import { habitsIn } from './habits-in.ts';
import type { Answers } from './holds.ts';
import { Ledger } from './ledger.ts';
import { bandNames } from './story.ts';
import { tellAll } from './tell.ts';

export type Counted = Omit<Proof, 'memory'>;

export interface BruteForce {
  readonly counted: Counted;
  readonly ledger: Ledger;
  readonly answers: Answers;
}

/** What is true of a scenario, found by telling every run and counting: slow, and with nothing of the prover in it. */
export function bruteForce(scenario: Scenario): BruteForce {
  const { runs, endless, answers } = tellAll(scenario);
  const ledger = new Ledger(runs);
  const scenes = Object.entries(scenario.scenes).map(([id, scene]) => sceneOf(ledger, id, scene));
  const repair = scenario.acts.find((act) => act.repair !== undefined)?.repair;
  if (repair !== undefined) scenes.push(sceneOf(ledger, 'repair', repairScene(repair)));
  const prefixes = new Set(
    runs.flatMap(({ codes }) => codes.map((_, at) => codes.slice(0, at + 1).join(' '))),
  );
  const counted: Counted = {
    how: 'exact',
    explored: prefixes.size,
    runs: runs.length,
    decisions: ledger.range('run', 'decisions'),
    scenes: new Map(scenes.map((scene) => [scene.id, scene])),
    acts: scenario.acts.map((act) => actOf(ledger, act)),
    endless: endless[0]?.codes,
    habits: habitsIn(scenario, ledger),
  };
  return { counted, ledger, answers };
}

/** The parts of a scene that a proof speaks of. */
type Words = Pick<Scene, 'title' | 'text' | 'says' | 'unsaid'> & {
  readonly choices: readonly Pick<Scene['choices'][number], 'id' | 'code' | 'text' | 'replies'>[];
  readonly replies?: Scene['replies'];
};

function repairScene({ title, text, unsaid, ...ways }: NonNullable<Act['repair']>): Words {
  const choices = (['name_it', 'kind_act', 'carry_on'] as const).map((way, index) => ({
    id: `repair_${way}`,
    code: `R${'abc'[index]}`,
    text: ways[way].text,
    replies: ways[way].replies,
  }));
  return { title, text, says: undefined, unsaid, choices };
}

function sceneOf(ledger: Ledger, id: string, scene: Words): SceneProof {
  const name = `scene ${id}`;
  return {
    id,
    met: ledger.met(name),
    levels: levelsOf(ledger, name),
    choices: scene.choices.map((choice) => choiceOf(ledger, id, choice)),
    fewest: ledger.has(`open in ${id}`) ? ledger.least(`open in ${id}`, 'count') : undefined,
    lines: [
      ...(['title', 'text', 'says', 'unsaid'] as const).flatMap((field) =>
        linesOf(ledger, name, field, scene[field]),
      ),
      ...repliesOf(ledger, name, scene.replies),
    ],
  };
}

function choiceOf(ledger: Ledger, scene: string, choice: Words['choices'][number]): ChoiceProof {
  const place = `${scene}/${choice.id}`;
  return {
    id: choice.id,
    code: choice.code,
    open: ledger.met(`open ${place}`),
    bands: [
      ledger.met(`answer ${place} open`),
      ledger.met(`answer ${place} testing`),
      ledger.met(`answer ${place} guarded`),
    ],
    lines: [
      ...linesOf(ledger, `choice ${place}`, 'text', choice.text),
      ...repliesOf(ledger, `choice ${place}`, choice.replies),
    ],
  };
}

function repliesOf(ledger: Ledger, whose: string, replies: Scene['replies']): LineProof[] {
  return bandNames.flatMap((band) => linesOf(ledger, whose, `replies.${band}`, replies?.[band]));
}

function linesOf(
  ledger: Ledger,
  whose: string,
  field: string,
  variants: readonly { readonly id: string }[] = [],
): LineProof[] {
  if (variants.length < 2) return [];
  return variants.map(({ id }) => {
    const witness: Path | undefined = ledger.shortest(`line ${whose} ${field} ${id}`);
    return { field, variant: id, known: witness === undefined ? 'no' : 'yes', witness };
  });
}

function levelsOf(ledger: Ledger, name: string): Readonly<Record<Quantity, Spread>> | undefined {
  if (!ledger.has(name)) return undefined;
  const spreads = quantities.map((quantity) => {
    const unit = quantity === 'margin' || quantity === 'used' ? 1 : 100;
    return [quantity, ledger.spread(name, quantity, unit)] as const;
  });
  return Object.fromEntries(spreads) as Record<Quantity, Spread>;
}

function actOf(ledger: Ledger, act: Act): ActProof {
  const ids = act.you === 'resident' ? residentEndingIds : endingIds;
  return {
    id: act.id,
    levels: levelsOf(ledger, `act ${act.id}`),
    budget: act.start.minutes,
    endings: ids.map((id) => endingOf(ledger, act, id)),
    rupture: ledger.met(`rupture ${act.id}`),
    repair: ledger.met(`repair ${act.id}`),
    rescue: ledger.met(`rescue ${act.id}`),
    overTime: ledger.met(`over ${act.id}`),
  };
}

function endingOf(ledger: Ledger, act: Act, id: keyof Act['endings']): EndingProof {
  const name = `ending ${act.id} ${id}`;
  return {
    id,
    met: ledger.met(name),
    levels: levelsOf(ledger, name),
    best: ledger.has(name) ? bestOf(ledger, name) : undefined,
    lines: linesOf(ledger, name, 'epilogue', act.endings[id]?.epilogue),
  };
}

/** The highest worth, and among those the fewest minutes. */
function bestOf(ledger: Ledger, name: string) {
  const found = ledger
    .facts(name)
    .map(({ path, numbers }) => ({ path, worth: numbers['worth']!, used: numbers['used']! }));
  const { path, worth } = found.reduce((best, each) =>
    each.worth > best.worth || (each.worth === best.worth && each.used < best.used) ? each : best,
  );
  return { value: worth, path };
}
