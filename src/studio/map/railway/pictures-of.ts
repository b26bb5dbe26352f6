import { chipsOf } from '../plan/chips.ts';
import type { DrawnMove, DrawnRoute } from '../plan/drawn-route.ts';
import { stepsOf } from '../plan/drawn-route.ts';
import { choiceKey } from '../plan/flags.ts';
import { aboutSpot, aboutWay } from '../plan/names.ts';
import { lineKey, startKey } from '../plan/plan.ts';
import type { Path } from '../../document/file-document.ts';
import type { ChipPicture, SpotPicture } from './draw-spot.ts';
import { groupsOf, type LineGroup } from './line-groups.ts';
import type { Detail } from './outlook.ts';
import type { Railway, Standing } from './railway.ts';

const nothing = new Map<string, readonly number[]>();

/** Makes what is drawn of a spot from what is known of it; what was made once for a railway is made no more. */
export class Pictures {
  readonly #railway: Railway;
  readonly #steps: ReadonlyMap<string, readonly number[]>;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #names = new Map<string, string>();
  readonly #made = new Map<string, SpotPicture | undefined>();
  /** Lines that the drawn way goes along, and its moves that no line stands for. */
  readonly taken: ReadonlySet<string>;
  readonly detours: readonly DrawnMove[];

  /** All lines, of which those in sight are drawn. */
  readonly groups: readonly LineGroup[];

  /** @param before Of it what has not changed is taken over. */
  constructor(railway: Railway, before?: Pictures) {
    this.#railway = railway;
    this.groups =
      before !== undefined && hasSameLines(before.#railway, railway)
        ? before.groups
        : groupsOf(railway.plan.lines, railway.layout);
    this.#steps = railway.route === undefined ? nothing : stepsOf(railway.route);
    this.#numbers = new Map([...railway.plan.spots.keys()].map((key, index) => [key, index + 1]));
    const { taken, detours } = takenOf(railway.route, railway);
    this.taken = taken;
    this.detours = detours;
  }

  /** The same object for the same question, so that what has not changed is not drawn again. */
  spot(key: string, detail: Detail, reached: Standing | undefined): SpotPicture | undefined {
    const own = reached?.spot === key ? reached : undefined;
    const name = `${key} ${detail} ${own === undefined ? '' : (own.chip ?? 'spot')}`;
    if (!this.#made.has(name)) this.#made.set(name, this.#make(key, detail, own));
    return this.#made.get(name);
  }

  #make(key: string, detail: Detail, reached: Standing | undefined): SpotPicture | undefined {
    const { plan, layout, flags, folded, found, place } = this.#railway;
    const [spot, rect] = [plan.spots.get(key), layout.spots.get(key)];
    if (spot === undefined || rect === undefined) return undefined;
    return {
      spot,
      rect,
      about: this.#aboutOf(key),
      number: this.#numbers.get(key) ?? 0,
      count: plan.spots.size,
      detail,
      findings: flags.ofSpot.get(key) ?? [],
      steps: this.#steps.get(key) ?? [],
      folded: folded.get(key),
      isSelected: spotAt(place) === key,
      isFound: found.has(key),
      reached: reached === undefined ? undefined : (reached.chip ?? 'spot'),
      chips: detail === 'words' || reached?.chip !== undefined ? this.#chips(key) : [],
    };
  }

  #aboutOf(key: string): string {
    const { plan, flags, folded } = this.#railway;
    const spot = plan.spots.get(key)!;
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const told = {
      findings: flags.ofSpot.get(key) ?? [],
      steps: this.#steps.get(key) ?? [],
      folded: folded.get(key),
    };
    const name = aboutSpot(plan, spot, told);
    this.#names.set(key, name);
    return name;
  }

  #chips(key: string): readonly ChipPicture[] {
    const { plan, layout, flags, place } = this.#railway;
    return chipsOf(plan, key).flatMap((chip) => {
      const label = layout.lines.get(chip.line.key)?.label;
      if (label === undefined) return [];
      const findings = flags.ofChoice.get(choiceKey(key, chip.choice)) ?? [];
      const code = chip.way.choice?.code ?? '';
      const isPassed = this.taken.has(chip.line.key);
      return {
        chip,
        about: aboutWay(plan, chip.way, chip.line.to, findings),
        label,
        findings,
        steps: isPassed ? (this.#steps.get(`${key} ${code}`) ?? []) : [],
        isSelected:
          chip.choice >= 0 &&
          spotAt(place) === key &&
          place[2] === 'choices' &&
          Number(place[3]) === chip.choice,
      };
    });
  }
}

/** The spot that a place of the file belongs to. */
export function spotAt([top, name]: Path): string | undefined {
  return top === 'scenes' && name !== undefined
    ? String(name)
    : top === 'acts' && name !== undefined
      ? startKey(Number(name))
      : undefined;
}

function takenOf(route: DrawnRoute | undefined, { plan }: Railway) {
  const taken = new Set<string>();
  const detours: DrawnMove[] = [];
  const known = new Set(plan.lines.map(({ key }) => key));
  for (const move of route?.moves ?? []) {
    const key = lineKey(move.from, move.to);
    if (known.has(key)) taken.add(key);
    else detours.push(move);
  }
  return { taken, detours };
}

function hasSameLines(one: Railway, other: Railway): boolean {
  if (one.layout !== other.layout || one.plan.lines.length !== other.plan.lines.length) return false;
  return one.plan.lines.every(({ key, isSometimes }, index) => {
    const line = other.plan.lines[index];
    return line?.key === key && line.isSometimes === isSometimes;
  });
}
