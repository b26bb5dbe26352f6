import type { Finding } from '../../scenario/diagnostic.ts';
import { Order } from './order.ts';
import { listed } from './places.ts';
import type { Examined } from './rule.ts';

/** A promise that can only be broken is a trap, not a choice. */
export function promiseUnkept({ scenario }: Examined): readonly Finding[] {
  const order = new Order(scenario);
  const scenes = Object.entries(scenario.scenes);
  return Object.keys(scenario.promises).flatMap((promise) => {
    const makers = scenes.filter(([, { choices }]) =>
      choices.some((choice) => choice.promises.includes(promise)),
    );
    const keepers = scenes.filter(([, { choices }]) =>
      choices.some((choice) => choice.keeps.includes(promise)),
    );
    const stuck = makers.filter(([made]) => !keepers.some(([kept]) => order.precedes(made, kept)));
    // A keeper that no making comes before has a finding of its own.
    if (stuck.length === 0 || (keepers.length > 0 && stuck.length === makers.length)) return [];
    return [
      {
        code: 'promise-unkept',
        severity: 'warning',
        path: ['promises', promise],
        atKey: true,
        message:
          keepers.length === 0
            ? `The promise "${promise}" is made and no option keeps it. Add an option with keeps: [${promise}], or do not make it.`
            : `The promise "${promise}" made in ${listed(stuck.map(([id]) => id))} cannot be kept: no option after it does. Add one with keeps: [${promise}].`,
      } as const,
    ];
  });
}
