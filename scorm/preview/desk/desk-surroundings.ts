import { checkPackage } from '../../check/check-package.ts';
import { blobSource } from '../../check/zip/blob-source.ts';
import { openPackage } from '../open-package.ts';
import { packageKey } from './package-key.ts';
import { playAddress } from './play-address.ts';
import { PlayWindow } from './play-window.ts';
import type { DeskSurroundings, OwnPackage } from './session/desk-session.ts';

/** Packages that the site has beside the desk. */
export const ourPackages: readonly OwnPackage[] = [
  { name: 'SCORM 1.2', address: 'packages/two-way-street-scorm12.zip' },
  { name: 'SCORM 2004', address: 'packages/two-way-street-scorm2004.zip' },
  { name: 'check package, SCORM 1.2', address: 'packages/two-way-street-check-scorm12.zip' },
  { name: 'check package, SCORM 2004', address: 'packages/two-way-street-check-scorm2004.zip' },
];

/** The browser that the desk is open in. */
export function deskSurroundings(frame: HTMLIFrameElement): DeskSurroundings {
  const { address, ownOrigin } = playAddress(new URL('.', location.href));
  return {
    play: new PlayWindow(frame, address),
    storage: storageHere(),
    fetch: (path) => fetch(path),
    now: () => Date.now(),
    open: (file) => openPackage(blobSource(file), packageKey, parseXml),
    check: (file) => checkPackage(blobSource(file)),
    ownOrigin,
  };
}

/** Browsers may forbid a page to keep anything. */
function storageHere(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

function parseXml(text: string): Document | undefined {
  const parsed = new DOMParser().parseFromString(text, 'text/xml');
  return parsed.getElementsByTagName('parsererror').length > 0 ? undefined : parsed;
}
