import { error, warning } from '../../scenario/diagnostic.ts';
import type { Finding, Path } from '../../scenario/diagnostic.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { repairWays } from '../words/texts.ts';
import type { ReferenceFacts, Rule } from './rule.ts';

/** Whoever doubts a mechanism can look it up. A reference is spoken of once, where it is cited first. */
export const sources: Rule = ({ scenario, references }) => {
  const listed = new Map((references ?? []).map((reference) => [reference.id, reference]));
  return [...firstCited(scenario)].flatMap(([id, path]) => {
    const reference = listed.get(id);
    return reference === undefined ? [] : about(reference, path);
  });
};

function about({ id, url, status }: ReferenceFacts, path: Path): Finding[] {
  return [
    ...(url !== undefined
      ? []
      : [
          error(
            'source-without-address',
            path,
            `The reference "${id}" has neither a DOI nor an address, so nobody can look it up. Add one to references.yaml, or cite another.`,
          ),
        ]),
    ...(status !== undefined && status !== 'unverified'
      ? []
      : [
          warning(
            'source-unverified',
            path,
            `Something about the reference "${id}" is not confirmed yet. Look at its note in references.yaml, check it and change its status, or cite another.`,
          ),
        ]),
  ];
}

function firstCited({ acts, scenes }: Scenario): ReadonlyMap<string, Path> {
  const first = new Map<string, Path>();
  const note = (ids: readonly string[], path: Path) => {
    for (const [index, id] of ids.entries()) {
      if (!first.has(id)) first.set(id, [...path, 'sources', index]);
    }
  };
  for (const [act, { repair }] of acts.entries()) {
    for (const way of repair === undefined ? [] : repairWays) {
      note(repair?.[way].sources ?? [], ['acts', act, 'repair', way]);
    }
  }
  for (const [id, { choices }] of Object.entries(scenes)) {
    for (const [index, { sources }] of choices.entries()) note(sources, ['scenes', id, 'choices', index]);
  }
  return first;
}
