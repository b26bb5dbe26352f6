import type { LineAction } from './line-actions.ts';
import type { ChoiceRow, Row, SceneRow } from './rows.ts';
import { titleOf } from './row-words.ts';
import type { Story } from './story.ts';

/** What has to be asked before something can be done with a line. */
export type LineQuestion =
  | { readonly ask: 'lead'; readonly row: Row }
  | { readonly ask: 'before'; readonly row: SceneRow }
  | { readonly ask: 'give'; readonly row: ChoiceRow }
  | { readonly ask: 'rename'; readonly row: SceneRow | ChoiceRow };

export function questionFor(action: LineAction, row: Row): LineQuestion | undefined {
  if (action === 'connect' && row.kind !== 'loose') return { ask: 'lead', row };
  if (action === 'move-to' && row.kind === 'scene') return { ask: 'before', row };
  if (action === 'move-to' && row.kind === 'choice') return { ask: 'give', row };
  if (action === 'rename' && (row.kind === 'scene' || row.kind === 'choice')) return { ask: 'rename', row };
  return undefined;
}

/** A question that a scene answers. */
export interface PickerSetting {
  readonly heading: string;
  readonly also: readonly ('end' | 'onward' | 'new')[];
  readonly now: string;
}

export function pickerFor(question: LineQuestion, story: Story): PickerSetting | undefined {
  switch (question.ask) {
    case 'lead':
      return leadSetting(question.row, story);
    case 'before':
      return {
        heading: `Before which scene does ${titleOf(story, question.row.station.id)} go?`,
        also: ['end'],
        now: '',
      };
    case 'give':
      return { heading: 'Which scene gets this choice?', also: [], now: question.row.station.id };
    case 'rename':
      return undefined;
    default:
      return question satisfies never;
  }
}

function leadSetting(row: Row, story: Story): PickerSetting {
  if (row.kind === 'act')
    return { heading: 'Which scene does it begin with?', also: ['new'], now: row.act.opens };
  if (row.kind === 'loose') return { heading: '', also: [], now: '' };
  const ways = row.kind === 'way' ? [row.way] : row.kind === 'choice' ? row.choice.ways : row.station.ways;
  const heading =
    row.kind === 'scene' && row.station.choices.length > 0
      ? `Where do choices of ${titleOf(story, row.station.id)} lead that say nothing else?`
      : 'Where does this lead?';
  const isHelp = story.helps.has(row.station.id);
  return {
    heading,
    also: ['end', ...(isHelp ? (['onward'] as const) : []), 'new'],
    now: ways.at(-1)?.go ?? '',
  };
}
