import type { Way } from '../document/stations.ts';
import { sentenceOf } from '../forms/condition/condition-sentence.ts';
import type { Names } from '../forms/names.ts';
import type { Row } from './rows.ts';
import type { Story } from './story.ts';

/** What a line of the outline says. */
export interface RowWords {
  /** A number or a sign in front of it. */
  readonly mark: string;
  readonly main: string;
  /** Quieter, behind it. */
  readonly more: string;
  /** Where it leads; empty where that stands in other lines. */
  readonly leads: string;
  /** The scene that it leads to, if there is one. */
  readonly target: string | undefined;
  /** The title of that scene, with which `leads` ends. */
  readonly to?: string;
}

const shortest = 60;

export function wordsOf(row: Row, story: Story, names: Names): RowWords {
  switch (row.kind) {
    case 'act':
      return ofAct(row, story);
    case 'loose':
      return {
        mark: '',
        main: 'No way leads here',
        more: counted(row.count, 'scene'),
        leads: '',
        target: undefined,
      };
    case 'scene': {
      const { station, number } = row;
      const help = story.helps.has(station.id) ? 'When help is needed: ' : '';
      return {
        mark: String(number),
        main: station.title || station.id,
        more: help + cut(station.text, 100),
        ...(station.choices.length > 0 ? { leads: '', target: undefined } : leadsOf(station.ways, story)),
      };
    }
    case 'choice': {
      const { choice, station, mark } = row;
      const ways = choice.ways.length > 0 ? choice.ways : station.ways;
      return { mark, main: choice.text || choice.id, more: '', ...leadsOf(ways, story) };
    }
    case 'way': {
      const { when } = row.way;
      const main =
        when === undefined ? 'Otherwise' : `If ${sentenceOf(when, names) || 'nothing is asked yet'}`;
      return { mark: '', main, more: '', ...leadsOf([row.way], story) };
    }
    default:
      return row satisfies never;
  }
}

function ofAct(
  { act: { number, id, opens, you }, count }: Extract<Row, { kind: 'act' }>,
  story: Story,
): RowWords {
  return {
    mark: `Act ${number}`,
    // Nobody gave it that name; it only has to have one.
    main: id === 'main' ? '' : id.replaceAll('_', ' '),
    more: `You play the ${you}, ${counted(count, 'scene')}`,
    ...(opens === '' ? { leads: 'no first scene yet', target: undefined } : beginsWith(opens, story)),
  };
}

/** For those who cannot see the line. */
export function labelOf(row: Row, { mark, main, more, leads }: RowWords, findings: number): string {
  const kind = { act: mark, loose: '', scene: `Scene ${mark}`, choice: `Choice ${mark}`, way: '' }[row.kind];
  const start = [kind, main].filter((words) => words !== '').join(', ');
  const rest = [more, leads, findings > 0 ? counted(findings, 'finding') : ''];
  return [start, ...rest].filter((words) => words !== '').join('. ');
}

export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** A scene by its title; its id while it has none. */
export function titleOf(story: Story, id: string): string {
  return `“${story.stations.get(id)?.title || id}”`;
}

export function cut(text: string, most = shortest): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}

type Leads = Pick<RowWords, 'leads' | 'target' | 'to'>;

function beginsWith(id: string, story: Story): Leads {
  const station = story.stations.get(id);
  return station === undefined
    ? { leads: `begins with “${id}”, which is not there`, target: undefined }
    : { leads: `begins with: ${station.title || id}`, target: id, to: station.title || id };
}

function leadsOf(ways: readonly Way[], story: Story): Leads {
  const [first] = ways;
  if (first === undefined) return { leads: 'leads nowhere yet', target: undefined };
  if (ways.length > 1) {
    const targets = new Set(ways.map(({ go }) => go));
    return { leads: `leads to ${counted(targets.size, 'place')}`, target: undefined };
  }
  if (first.go === 'end') return { leads: 'ends here', target: undefined };
  if (first.go === 'onward') return { leads: 'goes on where it was leading', target: undefined };
  const station = story.stations.get(first.go);
  return station === undefined
    ? { leads: `leads to “${first.go}”, which is not there`, target: undefined }
    : {
        leads: `to: ${station.title || station.id}`,
        target: station.id,
        to: station.title || station.id,
      };
}
