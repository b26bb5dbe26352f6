import type { Row } from './rows.ts';

export const lineActions = [
  'open-form',
  'add-scene',
  'add-choice',
  'connect',
  'disconnect',
  'go-to',
  'rehearse-from-here',
  'move-up',
  'move-down',
  'move-to',
  'copy',
  'copy-branch',
  'rename',
  'remove',
  'remove-branch',
] as const;
export type LineAction = (typeof lineActions)[number];

export interface LineItem {
  readonly action: LineAction;
  readonly words: string;
  /** The key that does the same in the tree. */
  readonly key: string;
  /** Whether it changes the scenario. */
  readonly edits: boolean;
}

/** @param target Whether the line leads to a scene. */
export function itemsOf(
  row: Row,
  { target, branch }: { readonly target: boolean; readonly branch: number },
): readonly LineItem[] {
  const go = target ? [look('go-to', 'Go to where it leads', 'G')] : [];
  switch (row.kind) {
    case 'act':
      return [
        look('open-form', 'Open its form', 'Enter'),
        edit('connect', 'Begin with another scene …', 'L'),
        ...go,
        edit('add-scene', 'New scene', 'N'),
      ];
    case 'loose':
      return [edit('add-scene', 'New scene', 'N')];
    case 'scene':
      return sceneItems(row.station.choices.length > 0, branch, go);
    case 'choice':
      return [
        look('open-form', 'Open its form', 'Enter'),
        edit('add-scene', 'New scene that it leads to', 'N'),
        edit('add-choice', 'New choice below it', 'C'),
        edit('connect', 'Lead to …', 'L'),
        ...(row.choice.ways.length > 0 ? [edit('disconnect', 'Lead where its scene leads', '')] : []),
        ...go,
        edit('move-up', 'Move up', 'Alt ↑'),
        edit('move-down', 'Move down', 'Alt ↓'),
        edit('move-to', 'Give it to another scene …', 'M'),
        edit('copy', 'Copy it', 'D'),
        edit('rename', 'Give it another name …', 'F2'),
        edit('remove', 'Delete it', 'Delete'),
      ];
    case 'way':
      return [
        look('open-form', 'Open its form', 'Enter'),
        edit('connect', 'Lead to …', 'L'),
        edit('add-scene', 'New scene that it leads to', 'N'),
        ...go,
        edit('remove', 'Take this way away', 'Delete'),
      ];
    default:
      return row satisfies never;
  }
}

function sceneItems(hasChoices: boolean, branch: number, go: readonly LineItem[]): readonly LineItem[] {
  const more = `and the ${branch - 1} ${branch === 2 ? 'scene' : 'scenes'} that only it leads to`;
  return [
    look('open-form', 'Open its form', 'Enter'),
    look('rehearse-from-here', 'Rehearse from here', ''),
    edit('add-scene', hasChoices ? 'New scene' : 'New scene after it', 'N'),
    edit('add-choice', 'New choice', 'C'),
    edit('connect', hasChoices ? 'Its choices lead to …' : 'Lead to …', 'L'),
    ...go,
    edit('move-up', 'Move up', 'Alt ↑'),
    edit('move-down', 'Move down', 'Alt ↓'),
    edit('move-to', 'Move before another scene …', 'M'),
    edit('copy', 'Copy it', 'D'),
    ...(branch > 1 ? [edit('copy-branch', `Copy it ${more}`, '')] : []),
    edit('rename', 'Give it another name …', 'F2'),
    edit('remove', 'Delete it', 'Delete'),
    ...(branch > 1 ? [edit('remove-branch', `Delete it ${more}`, 'Shift Delete')] : []),
  ];
}

function look(action: LineAction, words: string, key: string): LineItem {
  return { action, words, key, edits: false };
}

function edit(action: LineAction, words: string, key: string): LineItem {
  return { action, words, key, edits: true };
}

const keys: Readonly<Record<string, LineAction>> = {
  Enter: 'open-form',
  n: 'add-scene',
  c: 'add-choice',
  l: 'connect',
  g: 'go-to',
  m: 'move-to',
  d: 'copy',
  F2: 'rename',
  Delete: 'remove',
  'Shift Delete': 'remove-branch',
  'Alt ArrowUp': 'move-up',
  'Alt ArrowDown': 'move-down',
};

/** What a key does at a line. Letters with Shift are left for finding. */
export function actionOf(event: KeyboardEvent): LineAction | undefined {
  if (event.ctrlKey || event.metaKey) return undefined;
  const modifiers = `${event.altKey ? 'Alt ' : ''}${event.shiftKey ? 'Shift ' : ''}`;
  return keys[modifiers + (event.key.length === 1 && !event.shiftKey ? event.key.toLowerCase() : event.key)];
}
