import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Addresses in this tab for bytes, so that an element can show them; given back when it leaves the page. */
export class BlobAddresses implements ReactiveController {
  readonly #made = new Map<Uint8Array, string>();

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  of(bytes: Uint8Array, type: string): string {
    const known = this.#made.get(bytes);
    if (known !== undefined) return known;
    const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
    this.#made.set(bytes, address);
    return address;
  }

  hostDisconnected(): void {
    for (const address of this.#made.values()) URL.revokeObjectURL(address);
    this.#made.clear();
  }
}

const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  vtt: 'text/vtt',
};

/** The MIME type of a file by its ending. */
export function typeOf(file: string): string {
  return types[/\.(\w+)$/.exec(file)?.[1] ?? ''] ?? 'application/octet-stream';
}
