import type { Play } from '../../engine/play.ts';
import type {
  ActProof,
  ChoiceProof,
  EndingProof,
  LineProof,
  Met,
  Proof,
  Quantity,
  Range,
  SceneProof,
  Spread,
} from '../proof.ts';
import { quantities } from '../proof.ts';
import type { Numbering } from '../tallies/numbering.ts';
import { actFacts } from '../tallies/tallies.ts';
import type { Envelope, Outer } from './envelope.ts';
import type { Found } from './found.ts';
import type { Played } from './play-at-random.ts';
import type { VariedText } from './texts.ts';
import { wilson } from './wilson.ts';

/** What was found in play and what cannot be exceeded, put side by side. */
export function boundsProof(
  play: Play,
  numbering: Numbering,
  found: Found,
  envelope: Envelope,
  played: Played,
): Omit<Proof, 'habits' | 'memory'> {
  const sides = new Sides(numbering, found, envelope, played.runs);
  const endless = found.endless && numbering.pathOf(found.endless);
  return {
    how: 'bounds',
    explored: played.decisions,
    runs: played.runs,
    decisions: sides.decisions(endless ?? []),
    scenes: new Map(numbering.scenes.map(({ id }, scene) => [id, sides.scene(scene)])),
    acts: play.acts.map(({ id, budget }, act) => sides.act(act, id, budget)),
    endless,
  };
}

class Sides {
  readonly #numbering: Numbering;
  readonly #found: Found;
  readonly #envelope: Envelope;
  readonly #runs: number;

  constructor(numbering: Numbering, found: Found, envelope: Envelope, runs: number) {
    this.#numbering = numbering;
    this.#found = found;
    this.#envelope = envelope;
    this.#runs = runs;
  }

  decisions(endless: readonly string[]): Range {
    const none = { value: endless.length, path: endless };
    return {
      least: this.#found.shortestRun.leastAt(0, this.#numbering) ?? none,
      most: this.#found.longestRun.at(0, this.#numbering) ?? none,
      outer: this.#envelope.decisions,
    };
  }

  scene(scene: number): SceneProof {
    const { id, choices } = this.#numbering.scenes[scene]!;
    const { levels, met } = this.#envelope.scenes[scene]!;
    const { entering, unsaid, shared } = this.#found.texts.scenes[scene]!;
    return {
      id,
      met: this.#met(this.#found.scenes.met(scene, this.#numbering), met),
      levels: withOuter(this.#found.sceneSpreads.at([scene], this.#numbering), levels),
      choices: choices.map((_, index) => this.#choice(scene, index)),
      fewest: this.#found.fewest.leastAt(scene, this.#numbering),
      lines: this.#lines([...entering, unsaid, ...shared]),
    };
  }

  #choice(scene: number, index: number): ChoiceProof {
    const { id, code } = this.#numbering.scenes[scene]!.choices[index]!;
    const { open, bands } = this.#envelope.scenes[scene]!;
    const { text, own } = this.#found.texts.scenes[scene]!.choices[index]!;
    const choice = this.#numbering.firstChoices[scene]! + index;
    const band = (number: number) =>
      this.#met(this.#found.bands.met(3 * choice + number, this.#numbering), bands[3 * index + number] === 1);
    return {
      id,
      code,
      open: this.#met(this.#found.open.met(choice, this.#numbering), open[index] === 1),
      bands: [band(0), band(1), band(2)],
      lines: this.#lines([text, ...own]),
    };
  }

  act(act: number, id: string, budget: number): ActProof {
    const { levels, ...envelope } = this.#envelope.acts[act]!;
    const numbers = Object.values(this.#numbering.endingNumbers[act]!);
    const met = (fact: (typeof actFacts)[number]) => {
      const number = actFacts.length * act + actFacts.indexOf(fact);
      return this.#met(this.#found.acts.met(number, this.#numbering), envelope[fact]);
    };
    return {
      id,
      levels: withOuter(this.#found.endingSpreads.at(numbers, this.#numbering), levels),
      budget,
      endings: this.#numbering.endings[act]!.map((ending) => this.#ending(act, ending)),
      rupture: met('rupture'),
      repair: met('repair'),
      rescue: met('rescue'),
      overTime: met('overTime'),
    };
  }

  #ending(act: number, id: EndingProof['id']): EndingProof {
    const number = this.#numbering.endingNumbers[act]![id]!;
    const outer = this.#envelope.acts[act]!.endings.get(id);
    return {
      id,
      met: this.#met(this.#found.endings.met(number, this.#numbering), outer !== undefined),
      levels: outer && withOuter(this.#found.endingSpreads.at([number], this.#numbering), outer),
      best: this.#found.bestLines.at(number, this.#numbering),
      lines: this.#lines([this.#found.texts.endings[act]!.get(id)]),
    };
  }

  #lines(texts: readonly (VariedText | undefined)[]): readonly LineProof[] {
    return texts.flatMap((text) => {
      if (text === undefined) return [];
      const proofs = this.#found.readings.proofs(text, this.#numbering);
      return proofs.map((line, index) =>
        line.known === 'no' && this.#envelope.lines[text.first + index] === 1
          ? { ...line, known: 'not-shown' as const }
          : line,
      );
    });
  }

  #met({ share, witness }: Met, isPossible: boolean): Met {
    if (witness === undefined && !isPossible) return { known: 'no', share: { low: 0, high: 0 }, witness };
    return {
      known: witness === undefined ? 'not-shown' : 'yes',
      share: wilson(Math.round(share.low * this.#runs), this.#runs),
      witness,
    };
  }
}

type Levels = SceneProof['levels'];

function withOuter(levels: Levels, { low, high }: Outer): Levels {
  if (levels === undefined) return undefined;
  const spreads = quantities.map((quantity, index): readonly [Quantity, Spread] => [
    quantity,
    { ...levels[quantity], outer: { low: low[index]!, high: high[index]! } },
  ]);
  return Object.fromEntries(spreads) as Record<Quantity, Spread>;
}
