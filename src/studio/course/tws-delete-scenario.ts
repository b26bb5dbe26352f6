import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import { dense } from '../../look/dense.styles.ts';
import type { ScenarioRow } from './scenario-rows.ts';
import { TwsOrderEvent } from './tws-order-event.ts';

const words = {
  title: (title: string) => `Delete “${title}” from this draft?`,
  what: (scenes: number) =>
    `The scenario goes, with ${scenes === 1 ? 'its scene' : `its ${scenes} scenes`} and all that is kept beside it, and the course no longer lists it. You can undo this.`,
  rather: 'To keep it and only take it out of the course, choose “Leave out”.',
  cancel: 'Keep it',
  delete: 'Delete it',
};

/**
 * @summary Asks before a scenario is deleted.
 *
 * @fires {TwsOrderEvent} tws-order - It is to be deleted.
 */
@customElement('tws-delete-scenario')
export class TwsDeleteScenario extends LitElement {
  static override styles = [shared, dense, styles()];

  @property({ attribute: false }) row: ScenarioRow | undefined;
  @state() private open = false;

  ask(): void {
    this.open = true;
  }

  protected override render() {
    const { row } = this;
    if (row === undefined) return nothing;
    return html`
      <wa-dialog label=${words.title(row.title || row.id)} ?open=${this.open} @wa-after-hide=${this.#close}>
        <div class="body">
          <p>${words.what(row.scenes)}</p>
          <p class="quiet">${words.rather}</p>
        </div>
        <button slot="footer" data-action="keep-scenario" @click=${this.#close}>${words.cancel}</button>
        <button
          slot="footer"
          class="main"
          data-action="really-delete-scenario"
          @click=${() => this.#delete(row.id)}
        >
          ${words.delete}
        </button>
      </wa-dialog>
    `;
  }

  #close(): void {
    this.open = false;
  }

  #delete(id: string): void {
    this.open = false;
    this.dispatchEvent(new TwsOrderEvent({ do: 'delete', id }));
  }
}

function styles() {
  return css`
    :host {
      display: contents;
    }

    .body {
      display: grid;
      gap: var(--tws-3);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-delete-scenario': TwsDeleteScenario;
  }
}
