/**
 * Tells an element and its page how high the header and the banner are, as `--tws-header` and `--tws-foot`: for what
 * sticks beside them and what is scrolled to. Room once given to the banner at the page's end (`--tws-foot-room`) stays
 * until the next step, so that nothing moves under the reader's eyes when the banner goes.
 */
export class Edges {
  readonly #host: HTMLElement;
  readonly #step: () => unknown;
  readonly #observer = new ResizeObserver((entries) => {
    for (const { target } of entries) this.#tell(target);
  });
  #roomAt: { readonly step: unknown; readonly height: number } = { step: undefined, height: 0 };

  /** @param step What is another thing after each step of the learner's. */
  constructor(host: HTMLElement, step: () => unknown) {
    this.#host = host;
    this.#step = step;
  }

  /** One function for good: a new one each time would be told of the same element at each drawing. */
  readonly measure = (element: Element | undefined): void => {
    if (element !== undefined) this.#observer.observe(element);
  };

  stop(): void {
    this.#observer.disconnect();
    this.#pageStyle.removeProperty('scroll-padding-block-end');
  }

  #tell(edge: Element): void {
    const { height } = edge.getBoundingClientRect();
    if (edge.classList.contains('top')) this.#set('--tws-header', height);
    else this.#tellFoot(height);
  }

  #tellFoot(height: number): void {
    const step = this.#step();
    const kept = this.#roomAt.step === step ? this.#roomAt.height : 0;
    this.#roomAt = { step, height: Math.max(kept, height) };
    this.#set('--tws-foot', height);
    this.#set('--tws-foot-room', this.#roomAt.height);
    this.#pageStyle.setProperty('scroll-padding-block-end', `${height}px`);
  }

  #set(property: string, height: number): void {
    this.#host.style.setProperty(property, `${height}px`);
  }

  get #pageStyle(): CSSStyleDeclaration {
    return this.#host.ownerDocument.documentElement.style;
  }
}
