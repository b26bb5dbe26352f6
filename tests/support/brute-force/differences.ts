import {
  quantities,
  type ActProof,
  type ChoiceProof,
  type EndingProof,
  type Extreme,
  type LineProof,
  type Met,
  type Path,
  type Proof,
  type Range,
  type SceneProof,
  type Spread,
} from '../../../src/proof/proof.ts';
import type { BruteForce } from './brute-force.ts';
import type { Ledger } from './ledger.ts';
import { bandNames } from './story.ts';

type Levels = SceneProof['levels'];

/**
 * Where a proof differs from what was counted, one line for each figure. A path need not be the very one that was
 * found: it must be as short and lead there, or show the value that stands beside it.
 */
export function differences({ counted, ledger }: BruteForce, proof: Proof): readonly string[] {
  const compare = new Comparison(ledger);
  compare.same('how', counted.how, proof.how);
  compare.same('explored', counted.explored, proof.explored);
  compare.same('runs', counted.runs, proof.runs);
  compare.range('decisions', 'run', 'decisions', counted.decisions, proof.decisions);
  compare.same('scenes', [...counted.scenes.keys()].sort().join(), [...proof.scenes.keys()].sort().join());
  for (const [id, scene] of counted.scenes) {
    const other = proof.scenes.get(id);
    if (other !== undefined) compare.scene(scene, other);
  }
  compare.inTurn('acts', counted.acts, proof.acts, (act, other) => compare.act(act, other));
  compare.same('endless', counted.endless === undefined, proof.endless === undefined);
  const habits = (all: Proof['habits']) =>
    all.map(({ name, path, endings }) => `${name}: ${path.join(' ')}: ${endings.join()}`);
  compare.same('habits', habits(counted.habits).join('\n'), habits(proof.habits).join('\n'));
  return compare.found;
}

class Comparison {
  readonly found: string[] = [];
  readonly #ledger: Ledger;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  same(what: string, counted: unknown, proved: unknown): void {
    if (counted !== proved) this.found.push(`${what}: counted ${String(counted)}, proved ${String(proved)}`);
  }

  near(what: string, counted: number, proved: number): void {
    if (!(Math.abs(counted - proved) <= 1e-9 * Math.max(1, Math.abs(counted))))
      this.same(what, counted, proved);
  }

  inTurn<Part extends { readonly id: string }>(
    what: string,
    counted: readonly Part[],
    proved: readonly Part[],
    each: (counted: Part, proved: Part) => void,
  ): void {
    const ids = (parts: readonly Part[]) => parts.map(({ id }) => id).join();
    this.same(what, ids(counted), ids(proved));
    if (counted.length === proved.length) counted.forEach((part, index) => each(part, proved[index]!));
  }

  scene(counted: SceneProof, proved: SceneProof): void {
    const name = `scene ${counted.id}`;
    this.same(`${name} id`, counted.id, proved.id);
    this.met(name, counted.met, proved.met);
    this.levels(name, counted.levels, proved.levels);
    this.inTurn(`${name} choices`, counted.choices, proved.choices, (choice, other) =>
      this.choice(counted.id, choice, other),
    );
    this.extreme(`${name} fewest`, `open in ${counted.id}`, 'count', counted.fewest, proved.fewest);
    this.lines(name, counted.lines, proved.lines);
  }

  choice(scene: string, counted: ChoiceProof, proved: ChoiceProof): void {
    const place = `${scene}/${counted.id}`;
    this.same(`code of ${place}`, counted.code, proved.code);
    this.met(`open ${place}`, counted.open, proved.open);
    this.same(`bands of ${place}`, counted.bands.length, proved.bands.length);
    for (const [index, met] of proved.bands.entries())
      this.met(`answer ${place} ${bandNames[index]}`, counted.bands[index]!, met);
    this.lines(`choice ${place}`, counted.lines, proved.lines);
  }

  act(counted: ActProof, proved: ActProof): void {
    const { id } = counted;
    this.levels(`act ${id}`, counted.levels, proved.levels);
    this.same(`budget of ${id}`, counted.budget, proved.budget);
    this.met(`rupture ${id}`, counted.rupture, proved.rupture);
    this.met(`repair ${id}`, counted.repair, proved.repair);
    this.met(`rescue ${id}`, counted.rescue, proved.rescue);
    this.met(`over ${id}`, counted.overTime, proved.overTime);
    this.inTurn(`endings of ${id}`, counted.endings, proved.endings, (ending, other) =>
      this.ending(`ending ${id} ${ending.id}`, ending, other),
    );
  }

  ending(name: string, counted: EndingProof, proved: EndingProof): void {
    this.met(name, counted.met, proved.met);
    this.levels(name, counted.levels, proved.levels);
    this.lines(name, counted.lines, proved.lines);
    this.extreme(`best ${name}`, name, 'worth', counted.best, proved.best);
    if (counted.best === undefined || proved.best === undefined) return;
    const minutes = ({ path }: Extreme) => this.#ledger.at(name, path)[0]?.numbers['used'];
    this.same(`minutes of best ${name}`, minutes(counted.best), minutes(proved.best));
  }

  met(name: string, counted: Met, proved: Met): void {
    this.same(name, counted.known, proved.known);
    this.near(`${name}, low share`, counted.share.low, proved.share.low);
    this.near(`${name}, high share`, counted.share.high, proved.share.high);
    this.witness(name, counted.witness, proved.witness);
  }

  witness(name: string, counted: Path | undefined, proved: Path | undefined): void {
    this.same(`length of the witness of ${name}`, counted?.length, proved?.length);
    if (proved !== undefined && !this.#ledger.leadsTo(name, proved))
      this.found.push(`${name} is not so after ${proved.join(' ')}`);
  }

  lines(name: string, counted: readonly LineProof[], proved: readonly LineProof[]): void {
    const key = ({ field, variant }: LineProof) => `line ${name} ${field} ${variant}`;
    const keys = (lines: readonly LineProof[]) => lines.map(key).sort().join('\n');
    this.same(`lines of ${name}`, keys(counted), keys(proved));
    for (const line of counted) {
      const other = proved.find((each) => key(each) === key(line));
      if (other === undefined) continue;
      this.same(key(line), line.known, other.known);
      this.witness(key(line), line.witness, other.witness);
    }
  }

  levels(name: string, counted: Levels, proved: Levels): void {
    this.same(`levels of ${name}`, counted === undefined, proved === undefined);
    if (counted === undefined || proved === undefined) return;
    this.same(`quantities of ${name}`, Object.keys(counted).sort().join(), Object.keys(proved).sort().join());
    for (const quantity of quantities) this.spread(name, quantity, counted[quantity], proved[quantity]);
  }

  spread(name: string, number: string, counted: Spread, proved: Spread): void {
    const what = `${number} of ${name}`;
    this.range(what, name, number, counted, proved);
    this.near(`mean ${what}`, counted.mean, proved.mean);
    for (const part of ['p10', 'p50', 'p90'] as const)
      this.same(`${part} ${what}`, counted[part], proved[part]);
  }

  range(what: string, name: string, number: string, counted: Range, proved: Range): void {
    this.extreme(`least ${what}`, name, number, counted.least, proved.least);
    this.extreme(`most ${what}`, name, number, counted.most, proved.most);
    this.same(`lower bound of ${what}`, counted.outer.low, proved.outer.low);
    this.same(`upper bound of ${what}`, counted.outer.high, proved.outer.high);
  }

  extreme(
    what: string,
    name: string,
    number: string,
    counted: Extreme | undefined,
    proved: Extreme | undefined,
  ): void {
    this.same(`${what} is known`, counted === undefined, proved === undefined);
    if (counted === undefined || proved === undefined) return;
    this.same(what, counted.value, proved.value);
    const there = this.#ledger.at(name, proved.path).map(({ numbers }) => numbers[number]);
    if (!there.includes(proved.value))
      this.found.push(`${what} is not ${proved.value} after ${proved.path.join(' ')}`);
  }
}
