import { models, type ModelElement } from './data-model.ts';
import type { Stored } from './options.ts';
import type { Standard } from './profiles.ts';
import type { Runtime } from './runtime.ts';

const errors = {
  scorm12: { constant: '402', readOnly: '403', writeOnly: '404', type: '405', gap: '201', notThere: '201' },
  scorm2004: { constant: '404', readOnly: '404', writeOnly: '405', type: '406', gap: '351', notThere: '403' },
} as const;

/** One element's name, taken apart. */
interface Name {
  readonly element: ModelElement | undefined;
  /** The list whose length is asked for. */
  readonly counts: string | undefined;
  readonly places: readonly Place[];
}

/** `cmi.interactions`, 3. */
interface Place {
  readonly list: string;
  readonly index: number;
  /** With its dot: `cmi.interactions.3.` */
  readonly item: string;
}

/** A data model of our own: the same as scorm-again's for what courses do, and quick enough for tens of thousands of launches. */
export class QuickRuntime implements Runtime {
  error = '0';
  readonly #standard: Standard;
  readonly #values: Record<string, string>;
  readonly #lengths = new Map<string, number>();

  constructor(standard: Standard, start: Stored) {
    this.#standard = standard;
    this.#values = { ...start };
    for (const element in start)
      for (const { list, index } of nameOf(standard, element).places) this.#lengthen(list, index);
  }

  get(name: string): string {
    const { element, counts, places } = nameOf(this.#standard, name);
    const { notThere, writeOnly } = errors[this.#standard];
    if (counts !== undefined) return this.#answer('0', String(this.#lengths.get(counts) ?? 0));
    if (places.some(({ list, index }) => index >= (this.#lengths.get(list) ?? 0)))
      return this.#answer(notThere);
    if (element === undefined) return this.#answer('401');
    if (element.access === 'write') return this.#answer(writeOnly);
    const value = this.#values[name] ?? element.unset;
    return value === undefined ? this.#answer('403') : this.#answer('0', value);
  }

  set(name: string, value: string): boolean {
    const parsed = nameOf(this.#standard, name);
    this.error = this.#refusal(name, value, parsed);
    if (this.error !== '0') return false;
    this.#values[name] = value;
    for (const { list, index } of parsed.places) this.#lengthen(list, index);
    return true;
  }

  values(): Stored {
    return { ...this.#values };
  }

  #refusal(name: string, value: string, { element, counts, places }: Name): string {
    const { constant, readOnly, type, gap } = errors[this.#standard];
    if (counts !== undefined || element?.access === 'constant') return constant;
    if (places.some(({ list, index }) => index > (this.#lengths.get(list) ?? 0))) return gap;
    if (element === undefined) return '401';
    if (element.access === 'read') return readOnly;
    const early = this.#standard === 'scorm2004' ? this.#refusal2004(name, value, places) : '0';
    if (early !== '0') return early;
    return element.takes.test(value) ? rangeError(name, value) : type;
  }

  /** SCORM 2004 knows an order in which elements are set. */
  #refusal2004(name: string, value: string, places: readonly Place[]): string {
    // As scorm-again has it; the standard wants the id before this, too.
    if (name.endsWith('.result')) return '0';
    for (const { item, list, index } of places) {
      const hasId = !list.endsWith('correct_responses') && !list.endsWith('comments_from_learner');
      const id = this.#values[`${item}id`];
      if (!hasId || (name !== `${item}id` && id !== undefined)) continue;
      if (name !== `${item}id`) return '408';
      if (id === undefined ? this.#repeats(list, index, value) : id !== value) return '351';
    }
    const [{ item } = { item: '' }] = places;
    const needsType = name === `${item}learner_response` || name.includes('.correct_responses.');
    return needsType && this.#values[`${item}type`] === undefined ? '408' : '0';
  }

  /** Objectives have an id each. */
  #repeats(list: string, before: number, id: string): boolean {
    if (!list.endsWith('objectives')) return false;
    return Array.from({ length: before }, (_, index) => this.#values[`${list}.${index}.id`]).includes(id);
  }

  #lengthen(list: string, index: number): void {
    if (index >= (this.#lengths.get(list) ?? 0)) this.#lengths.set(list, index + 1);
  }

  #answer(error: string, value = ''): string {
    this.error = error;
    return value;
  }
}

/** Of SCORM 2004; SCORM 1.2 has its ranges in its spellings. */
function rangeError(name: string, value: string): string {
  if (!/\.(scaled|progress_measure)$/.test(name)) return '0';
  const lowest = name.endsWith('scaled') ? -1 : 0;
  return Number(value) < lowest || Number(value) > 1 ? '407' : '0';
}

/** Courses use the same few hundred names again and again. */
const names = { scorm12: new Map<string, Name>(), scorm2004: new Map<string, Name>() } as const;

function nameOf(standard: Standard, name: string): Name {
  const known = names[standard].get(name);
  if (known !== undefined) return known;
  const places = [...name.matchAll(/\.(\d+)(?=\.)/g)].map((place) => ({
    list: name.slice(0, place.index),
    index: Number(place[1]),
    item: name.slice(0, place.index + place[0].length + 1),
  }));
  const general = name.replace(/\.\d+(?=\.)/g, '.n');
  const list = general.endsWith('._count') ? general.slice(0, -'._count'.length) : undefined;
  const counts = list !== undefined && isList(standard, list) ? name.slice(0, -'._count'.length) : undefined;
  const made = { element: models[standard].get(general), counts, places };
  names[standard].set(name, made);
  return made;
}

function isList(standard: Standard, name: string): boolean {
  return [...models[standard].keys()].some((element) => element.startsWith(`${name}.n.`));
}
