import { expectFile, ledgerFile, scenarioFile } from '../project/project-files.ts';
import type { Studio } from '../session/studio.ts';
import { following } from './following.ts';
import type { Kind } from './references.ts';
import { type Going, expectationsWithout, type Removal, removal } from './removal.ts';
import { type Released, releasedIn } from './released.ts';
import { renameChoice } from './rename-choice.ts';
import { renameScene } from './rename-scene.ts';
import type { Steps } from './steps.ts';
import type { Path } from '../document/file-document.ts';

/*
 * Edits that reach beyond the file of a scenario: into the expectations beside it, and into what was released of it.
 */

/** What was released of the scenario at hand. */
export function releasedOf(studio: Studio): Released {
  return releasedIn(studio.workspace.document(ledgerFile(studio.scenario)));
}

/** Takes scenes and choices of the scenario at hand away, with all that names them. One thing to undo. */
export function removeFromStory(
  studio: Studio,
  label: string,
  going: { readonly scenes?: readonly string[]; readonly choices?: readonly Path[] },
): Going {
  const { steps, gone }: Removal = removal(studio.document, going, releasedOf(studio));
  const beside = studio.workspace.document(expectFile(studio.scenario));
  editStory(studio, label, steps, expectationsWithout(beside, gone));
  return gone;
}

/** Gives a scene or choice of the scenario at hand another id, wherever it is named. One thing to undo. */
export function renameInStory(studio: Studio, kind: Kind, id: string, to: string): void {
  const rename = kind === 'scene' ? renameScene : renameChoice;
  const steps = rename(studio.document, id, to, releasedOf(studio));
  if (steps.length === 0) return;
  const beside = studio.workspace.document(expectFile(studio.scenario));
  editStory(studio, `renaming ${id}`, steps, [following(beside, kind, id, to)]);
}

/** Changes the scenario at hand and the expectations beside it, as one thing to undo. */
function editStory(studio: Studio, label: string, steps: Steps, beside: Steps): void {
  const files = [
    { file: scenarioFile(studio.scenario), steps },
    { file: expectFile(studio.scenario), steps: beside },
  ];
  if (studio.notice !== undefined) studio.say(undefined);
  studio.workspace.make({
    label,
    steps: files.flatMap(({ file, steps: made }) => made.map((changes) => ({ file, changes }))),
  });
}
