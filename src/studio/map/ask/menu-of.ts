import { behind, scenesAmong } from '../plan/folded.ts';
import { chipsOf } from '../plan/chips.ts';
import { counted } from '../plan/names.ts';
import type { Plan } from '../plan/plan.ts';
import type { Ask } from './ask.ts';

export interface MenuItem {
  /** For `data-action`. */
  readonly action: string;
  readonly words: string;
  /** The key that does the same on the map. */
  readonly key: string | undefined;
  /** Undefined for opening what the menu belongs to. */
  readonly ask: Ask | undefined;
  /** Whether it changes the scenario. */
  readonly edits: boolean;
}

/**
 * What can be done with a spot, or with one of its chips.
 *
 * @param plan As it is drawn.
 * @param whole With what is folded away.
 */
export function menuOf(
  plan: Plan,
  whole: Plan,
  { spot: key, chip }: { readonly spot: string; readonly chip: number | undefined },
  folded: ReadonlyMap<string, number>,
): readonly MenuItem[] {
  const spot = plan.spots.get(key);
  if (spot === undefined) return [];
  const open = { action: 'open-form', words: 'Open its form', key: 'Enter', ask: undefined, edits: false };
  const chips = chipsOf(plan, key);
  const one = chip === undefined ? undefined : chips[chip];
  if (one !== undefined) return [open, ...choiceItems(key, one)];
  return [
    open,
    ...(spot.station === undefined ? [] : sceneItems(whole, key)),
    ...foldItems(whole, key, folded),
  ];
}

function sceneItems(plan: Plan, scene: string): readonly MenuItem[] {
  const from = { scene, way: undefined };
  const more = scenesAmong(plan, behind(plan, scene));
  const hasChoices = (plan.spots.get(scene)?.station?.choices.length ?? 0) > 0;
  const withMore = `and the ${counted(more, 'scene')} that only it leads to`;
  return [
    item('add-after', hasChoices ? 'New choice with a new scene' : 'New scene after this one', 'Shift N', {
      do: 'add-after',
      from,
    }),
    item('connect', hasChoices ? 'New choice that leads to …' : 'Lead to …', 'L', {
      do: 'pick',
      pick: { for: 'connect', from, says: 'Where does this lead?' },
    }),
    item('copy-scene', 'Copy this scene', 'D', { do: 'copy', scene, branch: false }),
    ...(more === 0
      ? []
      : [item('copy-branch', `Copy it ${withMore}`, undefined, { do: 'copy', scene, branch: true })]),
    item('remove-scene', 'Delete this scene', 'Delete', { do: 'remove', scene, branch: false }),
    ...(more === 0
      ? []
      : [item('remove-branch', `Delete it ${withMore}`, undefined, { do: 'remove', scene, branch: true })]),
  ];
}

function choiceItems(
  scene: string,
  { way, choice: index }: ReturnType<typeof chipsOf>[number],
): readonly MenuItem[] {
  const place = way.isOwn ? way.place : way.choice?.place;
  const from = { scene, way: place };
  const choice = { scene, index };
  const lead = item('connect', 'Lead to …', 'L', {
    do: 'pick',
    pick: { for: 'connect', from, says: 'Where does this lead?' },
  });
  const after = item('add-after', 'New scene on this line', 'Shift N', { do: 'add-after', from });
  if (index < 0) return [after, lead];
  return [
    after,
    lead,
    item('move-choice', 'Give it to another scene …', 'M', {
      do: 'pick',
      pick: { for: 'move', choice, says: 'Which scene gets this choice?' },
    }),
    ...(way.isOwn
      ? [item('disconnect', 'Lead where its scene leads', undefined, { do: 'disconnect', from: way.place })]
      : []),
    item('remove-choice', 'Delete this choice', 'Delete', { do: 'remove-choice', choice }),
  ];
}

function foldItems(plan: Plan, spot: string, folded: ReadonlyMap<string, number>): readonly MenuItem[] {
  const ask = { do: 'fold', spot } as const;
  const hidden = folded.get(spot);
  if (hidden !== undefined)
    return [
      {
        action: 'unfold',
        words: `Show the ${counted(hidden, 'scene')} behind it`,
        key: 'B',
        ask,
        edits: false,
      },
    ];
  const more = scenesAmong(plan, behind(plan, spot));
  if (more === 0) return [];
  return [
    {
      action: 'fold',
      words: `Fold away the ${counted(more, 'scene')} behind it`,
      key: 'B',
      ask,
      edits: false,
    },
  ];
}

function item(action: string, words: string, key: string | undefined, ask: Ask): MenuItem {
  return { action, words, key, ask, edits: true };
}
