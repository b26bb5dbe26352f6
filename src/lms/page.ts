/** The part of a browser window that the adapters use, so that tests can bring their own. */
export interface Page {
  addEventListener(type: string, listener: (event: Event) => void): void;
  removeEventListener(type: string, listener: (event: Event) => void): void;
  readonly document: {
    readonly visibilityState: string;
    addEventListener(type: string, listener: () => void): void;
    removeEventListener(type: string, listener: () => void): void;
  };
  readonly location: { reload(): void };
  /** The whole tab; of another origin, perhaps, and then its location throws. */
  readonly top?: Pick<Page, 'location'> | null;
  /** May throw when it is read, in a sandboxed or third-party frame. */
  readonly localStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
  /** Of this tab alone; may throw as well. */
  readonly sessionStorage?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Missing in old browsers. */
  readonly BroadcastChannel?: (new (name: string) => Channel) | undefined;
}

/** The part of a broadcast channel that is used. */
export interface Channel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  removeEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  close(): void;
}
