import { html, LitElement } from 'lit';
import { assign, createActor, setup } from 'xstate';

/* The floor that our player is measured against: one machine, one element, three buttons, one reply. */
const machine = setup({
  types: { context: {} as { replies: number }, events: {} as { type: 'choose' } },
  actions: { count: assign({ replies: ({ context }) => context.replies + 1 }) },
}).createMachine({
  context: { replies: 0 },
  initial: 'deciding',
  states: {
    deciding: { on: { choose: { target: 'replying', actions: 'count' } } },
    replying: { on: { choose: 'deciding' } },
  },
});

class BarePage extends LitElement {
  readonly #actor = createActor(machine);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#actor.subscribe(() => this.requestUpdate());
    this.#actor.start();
  }

  protected override render() {
    const { value, context } = this.#actor.getSnapshot();
    if (value === 'replying') return html`<p data-reply>A reply, number ${context.replies}</p>`;
    return ['one', 'two', 'three'].map(
      (name) =>
        html`<button data-choice=${name} @click=${() => this.#actor.send({ type: 'choose' })}>
          ${name}
        </button>`,
    );
  }
}

customElements.define('bare-page', BarePage);
