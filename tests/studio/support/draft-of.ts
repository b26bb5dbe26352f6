import { Studio } from '../../../src/studio/session/studio.ts';

/** A studio with a draft of these files, whose clock stands still until it is set. */
export function studioWith(files: Readonly<Record<string, string>>, clock = { now: 0 }): Studio {
  const draft = { id: 'a-draft', name: 'A draft', files: new Map(Object.entries(files)), media: new Map() };
  return new Studio(draft, () => clock.now);
}
