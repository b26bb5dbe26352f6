/* What TypeScript's DOM library does not know yet of the File System Access API (WICG draft). */

type Leave = 'granted' | 'denied' | 'prompt';

interface WithPermission {
  queryPermission?(wanted: { mode: 'readwrite' }): Promise<Leave>;
  requestPermission?(wanted: { mode: 'readwrite' }): Promise<Leave>;
}

interface Picks {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

export function canPickFolders(page: object = globalThis): boolean {
  return 'showDirectoryPicker' in page;
}

/** @returns Nothing if the person changed their mind. */
export async function pickFolder(page: object = globalThis): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await (page as Picks).showDirectoryPicker?.({ id: 'two-way-street', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Asks again where the browser has forgotten: it lets us only while a press is answered. */
export async function mayWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const handle: WithPermission = folder as unknown as WithPermission;
  const wanted = { mode: 'readwrite' } as const;
  if ((await handle.queryPermission?.(wanted)) !== 'prompt')
    return ((await handle.queryPermission?.(wanted)) ?? 'granted') === 'granted';
  return (await handle.requestPermission?.(wanted)) === 'granted';
}
