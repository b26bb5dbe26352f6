import { asFields } from '../../../scenario/fields.ts';
import { conditionWords } from '../../../proof/map/condition-words.ts';
import type { Condition } from '../../../scenario/scenario.ts';
import { labelOf, type Names, type Option, shortened } from '../names.ts';

/** What a condition says after “if”, with the titles and texts that ids stand for; empty where it says nothing. */
export function sentenceOf(value: unknown, names: Names): string {
  return conditionWords(named(value, names));
}

/** As the format means it, with words in place of ids: a sentence is all that it is good for. */
function named(value: unknown, names: Names): Condition {
  const { chose, visited, flag, band, offer, promise, all, any, not, ...others } = asFields(value);
  const { reads, is } = asFields(offer);
  const { of, is: stands } = asFields(promise);
  const entries: Readonly<Record<string, unknown>> = {
    ...others,
    chose: chose === undefined ? undefined : quoted(chose, names.choices()),
    visited: visited === undefined ? undefined : quoted(visited, names.scenes()),
    flag: flag === undefined ? undefined : quoted(flag, names.flags()),
    band: band === undefined ? undefined : many(band),
    offer: offer === undefined ? undefined : { reads, is: many(is) },
    promise: promise === undefined ? undefined : { of: labelOf(names.promises(), String(of)), is: stands },
    all: all === undefined ? undefined : list(all).map((one) => named(one, names)),
    any: any === undefined ? undefined : list(any).map((one) => named(one, names)),
    not: not === undefined ? undefined : named(not, names),
  };
  return Object.fromEntries(Object.entries(entries).filter(([, one]) => one !== undefined));
}

function quoted(ids: unknown, options: readonly Option[]): readonly string[] {
  return many(ids).map((id) => {
    const label = shortened(labelOf(options, id), 60);
    return /[“”]/.test(label) ? label : `“${label}”`;
  });
}

function many(value: unknown): readonly string[] {
  return (Array.isArray(value) ? (value as unknown[]) : [value]).map(String);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
