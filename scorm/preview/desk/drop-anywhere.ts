import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Takes files that are dropped anywhere on its host, and knows when one is held over it. */
export class DropAnywhere implements ReactiveController {
  /** A file is held over the host. */
  over = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #dropped: (file: File) => void;

  constructor(host: ReactiveControllerHost & HTMLElement, dropped: (file: File) => void) {
    this.#host = host;
    this.#dropped = dropped;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('dragover', this.#hold);
    this.#host.addEventListener('dragleave', this.#leave);
    this.#host.addEventListener('drop', this.#drop);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('dragover', this.#hold);
    this.#host.removeEventListener('dragleave', this.#leave);
    this.#host.removeEventListener('drop', this.#drop);
  }

  readonly #hold = (event: DragEvent): void => {
    // Words that are dragged out of a field are none of our business.
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    this.#show(true);
  };

  readonly #leave = ({ relatedTarget }: DragEvent): void => {
    if (relatedTarget === null || !this.#host.contains(relatedTarget as Node)) this.#show(false);
  };

  readonly #drop = (event: DragEvent): void => {
    this.#show(false);
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    this.#dropped(file);
  };

  #show(over: boolean): void {
    if (over === this.over) return;
    this.over = over;
    this.#host.requestUpdate();
  }
}
