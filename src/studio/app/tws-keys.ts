import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import '../look/controls.ts';
import { dense } from '../../look/dense.styles.ts';

const keys: readonly { readonly where: string; readonly keys: readonly (readonly [string, string])[] }[] = [
  {
    where: 'Everywhere',
    keys: [
      ['Ctrl Z', 'Undo the last thing, wherever it was done'],
      ['Ctrl Shift Z', 'Redo it'],
      ['Ctrl S', 'Save to a file'],
      ['F6', 'To the next part of the window'],
    ],
  },
  {
    where: 'In the outline and on the map',
    keys: [
      ['Arrows', 'From line to line, from scene to scene'],
      ['Enter', 'Open the form'],
      ['N', 'New scene'],
      ['L', 'Lead to another scene'],
      ['D', 'Copy it'],
      ['M', 'Give it another place'],
      ['Delete', 'Take it away'],
      ['Shift F10', 'Everything that can be done here'],
    ],
  },
  {
    where: 'In the outline',
    keys: [
      ['C', 'New choice'],
      ['G', 'Go to where it leads'],
      ['F2', 'Give it another name'],
      ['Alt ↑ ↓', 'Move it up or down'],
    ],
  },
  {
    where: 'On the map',
    keys: [
      ['1 to 9', 'To a choice of the scene'],
      ['B', 'Fold away what is behind'],
      ['+ − 0', 'Nearer, further, all of it'],
    ],
  },
  {
    where: 'In the text',
    keys: [
      ['Ctrl Space', 'What may stand here'],
      ['F8', 'To the next finding'],
      ['Ctrl F', 'Find and replace'],
      ['Esc, then Tab', 'Leave the text'],
    ],
  },
];

/** @summary All keys of the studio, by where they work. */
@customElement('tws-keys')
export class TwsKeys extends LitElement {
  static override styles = [shared, dense, styles()];

  @property({ type: Boolean }) open = false;

  protected override render() {
    return html`<wa-dialog label="Keys" ?open=${this.open} @wa-after-hide=${this.#closed} light-dismiss>
      <div class="groups" role="group" aria-label="All keys" tabindex="0">
        ${keys.map(
          (group) =>
            html`<section>
              <h2>${group.where}</h2>
              <dl>
                ${group.keys.map(
                  ([key, does]) =>
                    html`<dt><kbd>${key}</kbd></dt>
                      <dd>${does}</dd>`,
                )}
              </dl>
            </section>`,
        )}
      </div>
    </wa-dialog>`;
  }

  #closed(): void {
    this.open = false;
  }
}

function styles() {
  return css`
    wa-dialog {
      --width: min(54rem, 94vw);
    }

    .groups {
      columns: 20rem 2;
      column-gap: var(--tws-8);
    }

    section {
      break-inside: avoid;
    }

    dl {
      display: grid;
      grid-template-columns: minmax(7.5rem, max-content) 1fr;
      gap: var(--tws-2) var(--tws-4);
      margin-block: var(--tws-2) var(--tws-5);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-keys': TwsKeys;
  }
}
