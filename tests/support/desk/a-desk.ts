import { DeskSession, type DeskSurroundings } from '../../../scorm/preview/desk/session/desk-session.ts';
import { openPackageText, packageFile } from './desk-package.ts';
import { FakePlay } from './fake-play.ts';
import { FakeShelf } from './fake-shelf.ts';

export interface ADesk {
  readonly desk: DeskSession;
  readonly play: FakePlay;
}

/** A desk with one package on it, or nothing. */
export async function aDesk(
  place: Partial<DeskSurroundings> = {},
  file: File | 'nothing' = packageFile(),
): Promise<ADesk> {
  const play = new FakePlay();
  const desk = new DeskSession({
    play,
    storage: new FakeShelf(),
    fetch: () => Promise.reject(new Error('no network')),
    now: () => 1000,
    open: openPackageText,
    ownOrigin: true,
    ...place,
  });
  if (file !== 'nothing') await desk.openPackage(file);
  return { desk, play };
}
