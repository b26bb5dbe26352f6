import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { lookNames } from '../../scenario/look-names.ts';
import { expressions } from '../../scenario/schema-names.ts';
import { shared } from '../../look/shared.styles.ts';
import type { TwsPickEvent } from '../forms/tws-pick-event.ts';
import { dense } from '../../look/dense.styles.ts';
import type { Look, Stance } from './look.ts';
import { stanceWords, wordsOf } from './look-words.ts';
import { TwsLookEvent } from './tws-look-event.ts';
import './tws-picture-choice.ts';
import type { PictureOption } from './tws-picture-choice.ts';

/**
 * @summary The five faces that a learner sees as the talk goes one way or another, beside each other, and the face for
 * one of them to pick.
 *
 * @fires {TwsLookEvent} tws-look - Another face was picked for a stance.
 */
@customElement('tws-stance-faces')
export class TwsStanceFaces extends LitElement {
  static override styles = [shared, dense, styles()];

  @property({ attribute: false }) look: Look | undefined;
  @property() name = '';
  @state() private stance: Stance | undefined;

  protected override render() {
    const { look, stance } = this;
    if (look === undefined) return nothing;
    return html`
      <tws-picture-choice
        worded
        data-field="stance"
        label="Faces of ${this.name}: pick the one to change"
        .options=${stancesOf(look)}
        .value=${stance ?? ''}
        @tws-pick=${this.#turned}
      ></tws-picture-choice>
      ${stance === undefined ? nothing : this.#drawFaces(look, stance)}
    `;
  }

  #drawFaces(look: Look, stance: Stance) {
    const { name } = stanceWords[stance];
    return html`
      <section aria-label="The face for ${name.toLowerCase()}">
        <div class="head">
          <h4>The face for “${name.toLowerCase()}”</h4>
          <button data-action="close-faces" @click=${this.#close}>Done</button>
        </div>
        <tws-picture-choice
          data-field="face-${stance}"
          label="The face for ${name.toLowerCase()}"
          .options=${facesOf(look)}
          .value=${look.faces[stance] ?? ''}
          @tws-pick=${(event: TwsPickEvent) => this.#picked(event, stance)}
        ></tws-picture-choice>
      </section>
    `;
  }

  #turned(event: TwsPickEvent): void {
    event.stopPropagation();
    this.stance = expressions.find((one) => one === event.value);
  }

  #picked(event: TwsPickEvent, stance: Stance): void {
    event.stopPropagation();
    this.dispatchEvent(new TwsLookEvent(['faces', stance], event.value));
  }

  #close(): void {
    const { stance } = this;
    const group = this.shadowRoot?.querySelector('tws-picture-choice');
    group?.shadowRoot?.querySelector<HTMLElement>(`[data-value="${stance}"]`)?.focus();
    this.stance = undefined;
  }
}

function stancesOf(look: Look): readonly PictureOption[] {
  return expressions.map((stance) => ({
    value: stance,
    words: stanceWords[stance].name,
    note: stanceWords[stance].when,
    look: { ...look, face: look.faces[stance] ?? look.face },
  }));
}

function facesOf(look: Look): readonly PictureOption[] {
  return [
    { value: '', words: `The usual face: ${wordsOf('face', look.face)}`, look },
    ...lookNames.face.map((face) => ({ value: face, words: wordsOf('face', face), look: { ...look, face } })),
  ];
}

function styles() {
  return css`
    :host {
      display: grid;
      gap: var(--tws-3);
    }

    section {
      display: grid;
      gap: var(--tws-2);
      padding: var(--tws-3);
      border: 1px solid var(--tws-line);
      border-radius: var(--tws-radius);
    }

    .head {
      display: flex;
      gap: var(--tws-3);
      align-items: center;
      justify-content: space-between;
    }

    h4 {
      margin: 0;
      font-size: inherit;
      font-weight: 650;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-stance-faces': TwsStanceFaces;
  }
}
