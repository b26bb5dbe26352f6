import type { Path } from '../../document/file-document.ts';

/** What an author wants done on the map. Spots go by their keys in the plan; `to` may also be `end`, as in the file. */
export type Ask =
  | { readonly do: 'add-scene' }
  /** A new scene that this one, or this choice, leads to. */
  | { readonly do: 'add-after'; readonly from: Origin; readonly title?: string }
  | { readonly do: 'connect'; readonly from: Origin; readonly to: string }
  /** Lets all that goes along a line lead elsewhere. */
  | { readonly do: 'retarget'; readonly line: string; readonly to: string }
  | { readonly do: 'disconnect'; readonly from: Path }
  | { readonly do: 'move-choice'; readonly choice: ChoiceAt; readonly to: string }
  | { readonly do: 'copy'; readonly scene: string; readonly branch: boolean }
  | { readonly do: 'remove'; readonly scene: string; readonly branch: boolean }
  | { readonly do: 'remove-choice'; readonly choice: ChoiceAt }
  | { readonly do: 'fold'; readonly spot: string }
  /** Where to is asked for next. */
  | { readonly do: 'pick'; readonly pick: Pick }
  | { readonly do: 'menu'; readonly spot: string; readonly chip: number | undefined };

/** Where a line begins: a scene, or the place of a choice or of one of its branches. */
export interface Origin {
  readonly scene: string;
  readonly way: Path | undefined;
}

export interface ChoiceAt {
  readonly scene: string;
  readonly index: number;
}

/** The second half of something that needs a scene to be pointed at. */
export type Pick =
  | { readonly for: 'connect'; readonly from: Origin; readonly says: string }
  | { readonly for: 'move'; readonly choice: ChoiceAt; readonly says: string };
