import type { Finding } from '../../scenario/diagnostic.ts';
import { conditionsIn, partsOf } from './conditions.ts';
import type { Examined } from './rule.ts';

/** A flag that nothing asks for is a consequence the author meant and forgot. */
export function flagUnread({ scenario }: Examined): readonly Finding[] {
  const read = new Set(
    conditionsIn(scenario).flatMap(({ condition, path }) =>
      partsOf(condition, path).flatMap((part) => part.condition.flag ?? []),
    ),
  );
  const set = new Set(
    Object.values(scenario.scenes).flatMap(({ choices }) => choices.flatMap(({ sets }) => sets)),
  );
  return Object.keys(scenario.flags)
    .filter((id) => set.has(id) && !read.has(id))
    .map((id) => ({
      code: 'flag-unread',
      severity: 'warning',
      path: ['flags', id],
      atKey: true,
      message: `The flag "${id}" is set and no condition reads it. Let something later depend on it, or take it out.`,
    }));
}
