import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { lookNames } from '../../scenario/look-names.ts';
import { shared } from '../../look/shared.styles.ts';
import type { TwsPickEvent } from '../forms/tws-pick-event.ts';
import { dense } from '../../look/dense.styles.ts';
import type { Look, LookColour, LookPart } from './look.ts';
import { wordsOf } from './look-words.ts';
import { DrawsPortraits } from './portraits/draws-portraits.ts';
import { TwsLookEvent } from './tws-look-event.ts';
import './tws-picture-choice.ts';
import type { PictureOption } from './tws-picture-choice.ts';
import { styles } from './tws-portrait-picker.styles.ts';
import './tws-swatches.ts';

type Tab = LookPart | 'colours';

const tabs: readonly (readonly [Tab, string])[] = [
  ['head', 'Hair and headwear'],
  ['colours', 'Colours'],
  ['accessories', 'Glasses'],
  ['facial_hair', 'Beard'],
  ['face', 'Usual face'],
];
const nothingPicked: Readonly<Partial<Record<Tab, string>>> = {
  accessories: 'Without glasses',
  facial_hair: 'Without a beard',
};
const colours: readonly (readonly [LookColour, string])[] = [
  ['skin', 'Skin'],
  ['hair', 'Hair or headwear'],
  ['clothes', 'Clothes'],
];

/**
 * @summary Somebody's portrait, and every part of it to pick from small pictures of the same person.
 *
 * @fires {TwsLookEvent} tws-look - Another part or colour was picked.
 */
@customElement('tws-portrait-picker')
export class TwsPortraitPicker extends LitElement {
  static override styles = [shared, dense, styles];

  @property({ attribute: false }) look: Look | undefined;
  /** Whose portrait it is. */
  @property() name = '';
  @state() private tab: Tab = 'head';
  readonly #portraits = new DrawsPortraits(this);

  protected override render() {
    const { look } = this;
    if (look === undefined) return nothing;
    const picture = this.#portraits.of(look);
    return html`
      <div class="whole">
        <div class="wall">
          ${picture === undefined ? nothing : html`<img src=${picture} alt=${inWords(look)} />`}
        </div>
        <slot></slot>
      </div>
      <div class="parts">
        <div class="tabs" role="group" aria-label="What to change in the portrait of ${this.name}">
          ${tabs.map(
            ([tab, label]) =>
              html`<button
                data-action="show-${tab.replace('_', '-')}"
                aria-pressed=${this.tab === tab}
                @click=${() => this.#open(tab)}
              >
                ${label}
              </button>`,
          )}
        </div>
        ${this.tab === 'colours' ? this.#drawColours(look) : this.#drawPart(this.tab, look)}
      </div>
    `;
  }

  #open(tab: Tab): void {
    this.tab = tab;
  }

  #drawColours(look: Look): readonly TemplateResult[] {
    return colours.map(
      ([part, label]) =>
        html`<tws-swatches
          of=${part}
          label=${label}
          value=${look[part]}
          @tws-pick=${(event: TwsPickEvent) => this.#picked(event, part)}
        ></tws-swatches>`,
    );
  }

  #drawPart(part: LookPart, look: Look): TemplateResult {
    return html`<tws-picture-choice
      class="scrolled"
      data-field=${part}
      label=${tabs.find(([tab]) => tab === part)?.[1] ?? ''}
      .options=${optionsOf(part, look)}
      .value=${look[part] ?? ''}
      @tws-pick=${(event: TwsPickEvent) => this.#picked(event, part)}
    ></tws-picture-choice>`;
  }

  #picked(event: TwsPickEvent, part: LookPart | LookColour): void {
    event.stopPropagation();
    this.dispatchEvent(new TwsLookEvent([part], event.value));
  }
}

/** The same person with every way that a part can be. */
export function optionsOf(part: LookPart, look: Look): readonly PictureOption[] {
  const none = nothingPicked[part];
  const without =
    none === undefined ? [] : [{ value: '', words: none, look: { ...look, [part]: undefined } }];
  const names: readonly string[] = lookNames[part];
  return [
    ...without,
    ...names.map((value) => ({ value, words: wordsOf(part, value), look: { ...look, [part]: value } })),
  ];
}

function inWords({ head, face, accessories, facial_hair }: Look): string {
  const parts = [
    wordsOf('head', head),
    ...(accessories === undefined ? [] : [wordsOf('accessories', accessories)]),
    ...(facial_hair === undefined ? [] : [wordsOf('facial_hair', facial_hair)]),
    wordsOf('face', face),
  ];
  return parts.join('. ');
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-portrait-picker': TwsPortraitPicker;
  }
}
