import type { Habits } from '../../habits.ts';
import type { LaunchOrder, Leaving, PlayMessage } from '../../messages.ts';

/** The window in which packages play, as the desk's session sees it. */
export interface PlayPort {
  /** Called with all that the playing page says. */
  listen(heard: (message: PlayMessage) => void): void;
  /**
   * Says where the next launch plays. Browsers open a tab only while they handle a person's click, so this is called first.
   *
   * @returns Whether there is such a window.
   */
  prepare(window: Habits['window']): boolean;
  /** Puts a package's files where the playing page finds them. */
  unpack(key: string, files: ReadonlyMap<string, Uint8Array>): Promise<void>;
  launch(order: LaunchOrder): Promise<void>;
  network(network: Habits['network']): void;
  /** Resolves when the lesson's farewell has been heard, or is not to be expected any more. */
  leave(how: Leaving): Promise<void>;
}
