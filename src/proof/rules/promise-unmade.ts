import type { Finding } from '../../scenario/diagnostic.ts';
import { conditionsIn, partsOf } from './conditions.ts';
import { Past } from './never.ts';
import type { Examined } from './rule.ts';

/** A promise kept or asked for before it can be made does nothing. That nobody makes it at all is said where it is declared. */
export function promiseUnmade(examined: Examined): readonly Finding[] {
  return [...keptEarly(examined), ...readEarly(examined)];
}

function keptEarly(examined: Examined): readonly Finding[] {
  const past = new Past(examined);
  const made = madeIn(examined);
  return Object.entries(examined.scenario.scenes).flatMap(([id, { choices }]) =>
    choices.flatMap((choice, index) =>
      choice.keeps
        .filter((promise) => made.has(promise))
        .filter((promise) => {
          const before = [
            ...past.choices({
              condition: {},
              path: [],
              what: 'choice',
              scene: id,
              act: undefined,
              afterChoice: false,
            }),
            choice,
          ];
          return !before.some(({ promises }) => promises.includes(promise));
        })
        .map((promise) =>
          unmade(
            ['scenes', id, 'choices', index, 'keeps'],
            promise,
            `Option "${choice.id}" keeps the promise "${promise}", which no choice before it makes.`,
          ),
        ),
    ),
  );
}

function readEarly(examined: Examined): readonly Finding[] {
  const past = new Past(examined);
  const made = madeIn(examined);
  return conditionsIn(examined.scenario).flatMap((at) =>
    partsOf(at.condition, at.path).flatMap(({ condition: { promise }, path }) => {
      if (promise === undefined || promise.is === 'unmade' || !made.has(promise.of)) return [];
      if (past.choices(at).some(({ promises }) => promises.includes(promise.of))) return [];
      return [
        unmade(
          [...path, 'promise'],
          promise.of,
          `No choice before this makes the promise "${promise.of}", so it is never ${promise.is} here.`,
        ),
      ];
    }),
  );
}

function madeIn({ scenario }: Examined): ReadonlySet<string> {
  return new Set(
    Object.values(scenario.scenes).flatMap(({ choices }) => choices.flatMap(({ promises }) => promises)),
  );
}

function unmade(path: Finding['path'], snippet: string, message: string): Finding {
  return {
    code: 'promise-unmade',
    severity: 'warning',
    path,
    snippet,
    message: `${message} Make it earlier, or take this out.`,
  };
}
