import { adoptTokens } from '../../../look/tokens.ts';
import { dataToRehearse } from './data-to-rehearse.ts';
import type { FromStage, ToStage } from './messages.ts';
import './tws-stage.ts';

/* The page in which the player plays for the studio: its own window, so that a phone's width is a phone's width. */

adoptTokens(document);
const stage = document.querySelector('tws-stage');
const tell = (message: FromStage) => parent.postMessage(message, location.origin);

const kinds: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  vtt: 'text/vtt',
};
let addresses: string[] = [];

/** An address in this tab for a file of the draft, until the next scenario is put on the stage. */
function addressFor(bytes: Uint8Array, path: string): string {
  const type = kinds[path.split('.').pop() ?? ''] ?? '';
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  addresses.push(address);
  return address;
}

if (stage !== null) {
  stage.addEventListener('tws-standing', ({ run }) =>
    tell({ kind: 'at', scene: run.moment.scene, codes: run.path, state: run.state, over: run.over }),
  );
  stage.addEventListener('tws-left', () => tell({ kind: 'left' }));
  addEventListener('message', ({ data, origin, source }: MessageEvent<ToStage>) => {
    if (origin !== location.origin || source !== parent) return;
    if (data?.kind === 'back') return stage.back();
    // What else is in the page, such as an extension, writes to its frames as well.
    if (data?.kind !== 'play') return;
    for (const address of addresses) URL.revokeObjectURL(address);
    addresses = [];
    const rehearsed = dataToRehearse(data, addressFor);
    if ('errors' in rehearsed) return tell({ kind: 'unplayable', errors: rehearsed.errors });
    stage.rehearsed = {
      data: rehearsed.data,
      begins: data.begins,
      codes: data.codes,
      levels: data.levels,
    };
  });
  tell({ kind: 'ready' });
}
