import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import type { Studio } from '../../session/studio.ts';
import { referencesFile, scenarioFile } from '../../project/project-files.ts';
import type { Format, Offer } from './format-at.ts';
import { offersAt } from './offers.ts';

/** Text over several lines, and comments: whatever is written there is free. */
const prose = /^(BlockLiteral|BlockLiteralContent|Comment|QuotedLiteral)$/;

/** More than one word after a name, or without a name; brackets may hold many. */
const sentence = /^\s*(?:- +)?(?:[\w-]+:)?\s*[^\s[{"'|>][^:[{]*\s\S*$/;

/** Offers what the format allows at the caret. The format is fetched when it is asked for the first time. */
export function completeFrom(
  studioOf: () => Studio | undefined,
): (context: CompletionContext) => Promise<CompletionResult | null> {
  return async ({ state, pos, explicit }) => {
    const studio = studioOf();
    const line = state.doc.lineAt(pos);
    // Whoever writes a sentence is not to be helped.
    if (!explicit && sentence.test(line.text.slice(0, pos - line.from))) return null;
    if (studio === undefined || prose.test(syntaxTree(state).resolveInner(pos, -1).name)) return null;
    const format = await formatOfScenarios();
    const offers = offersAt(studio.workspace.text(scenarioFile(studio.scenario)), pos, {
      format,
      scenario: () => studio.document,
      references: () => studio.workspace.document(referencesFile),
    });
    if (offers === undefined || (!explicit && offers.from === pos && offers.names.length > 0)) return null;
    return {
      from: offers.from,
      options: [...offers.names.map(asName), ...offers.values.map(asValue)],
      validFor: /^[\w-]*$/,
    };
  };
}

function asName(offer: Offer): Completion {
  return {
    ...asValue(offer),
    type: 'property',
    apply: `${offer.label}: `,
    boost: offer.isNeeded === true ? 1 : 0,
    ...(offer.isNeeded === true ? { detail: 'needed' } : {}),
  };
}

function asValue({ label, about }: Offer): Completion {
  return { label, type: 'constant', ...(about === undefined || about === '' ? {} : { info: about }) };
}

let fetched: Promise<Format> | undefined;

function formatOfScenarios(): Promise<Format> {
  fetched ??= import('../../../../scenarios/scenario.schema.json').then(
    (module): Format => module.default as unknown as Format,
  );
  return fetched;
}
