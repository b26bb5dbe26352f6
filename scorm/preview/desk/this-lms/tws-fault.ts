import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { dense } from '../../../../src/look/dense.styles.ts';
import { shared } from '../../../../src/look/shared.styles.ts';
import type { FaultyCall } from '../../../host/fault-injector.ts';
import type { DeskFault } from '../../habits.ts';
import { deskStyles } from '../look/desk.styles.ts';
import { callNames, type FaultWords } from '../words/fault-words.ts';
import { TwsFaultEvent } from './tws-fault-event.ts';
import { styles } from './tws-fault.styles.ts';

/**
 * @summary One fault of the LMS as a switch; switched on, with the calls that it strikes.
 *
 * @fires {TwsFaultEvent} tws-fault - It was switched on, changed, or switched off.
 */
@customElement('tws-fault')
export class TwsFault extends LitElement {
  static override styles = [shared, dense, deskStyles, styles];

  @property({ attribute: false }) words: FaultWords | undefined;
  /** As it is switched on now; undefined for off. */
  @property({ attribute: false }) fault: DeskFault | undefined;

  protected override render() {
    const { words, fault } = this;
    if (words === undefined) return nothing;
    return html`
      <label class="row">
        <input
          type="checkbox"
          role="switch"
          data-fault=${words.fault.kind}
          .checked=${fault !== undefined}
          aria-describedby="hint"
          @change=${(event: Event) =>
            this.#say((event.target as HTMLInputElement).checked ? words.fault : undefined)}
        />
        <span class="name">${words.says}</span>
        <span class="quiet" id="hint">${words.hint}</span>
      </label>
      ${fault === undefined ? nothing : this.#drawExact(fault)}
    `;
  }

  #drawExact(fault: DeskFault) {
    return html`
      <div class="exact" role="group" aria-label="Which calls it strikes">
        <label>
          Calls
          <select data-field="fault-call" @change=${(event: Event) => this.#setCall(fault, event)}>
            <option value="" ?selected=${fault.call === undefined}>all of them</option>
            ${Object.entries(callNames).map(
              ([call, name]) => html`<option value=${call} ?selected=${fault.call === call}>${name}</option>`,
            )}
          </select>
        </label>
        <label>
          Only about
          <input
            data-field="fault-element"
            placeholder="any element"
            autocomplete="off"
            spellcheck="false"
            .value=${fault.element ?? ''}
            @change=${(event: Event) => this.#setElement(fault, event)}
          />
        </label>
        <label>
          From number
          <input
            data-field="fault-from"
            type="number"
            min="1"
            step="1"
            .value=${String(fault.from ?? 1)}
            @change=${(event: Event) => this.#setFrom(fault, event)}
          />
        </label>
        <label>
          How often
          <select
            data-field="fault-lasting"
            @change=${(event: Event) => this.#say({ ...fault, lasting: valueOf(event) === 'each' })}
          >
            <option value="each" ?selected=${fault.lasting}>each time</option>
            <option value="once" ?selected=${!fault.lasting}>once</option>
          </select>
        </label>
      </div>
    `;
  }

  #setCall({ call: _call, ...fault }: DeskFault, event: Event): void {
    const call = valueOf(event);
    this.#say(call === '' ? fault : { ...fault, call: call as FaultyCall });
  }

  #setElement({ element: _element, ...fault }: DeskFault, event: Event): void {
    const element = valueOf(event).trim();
    this.#say(element === '' ? fault : { ...fault, element });
  }

  #setFrom({ from: _from, ...fault }: DeskFault, event: Event): void {
    const from = Number.parseInt(valueOf(event), 10);
    this.#say(from > 1 ? { ...fault, from } : fault);
  }

  #say(fault: DeskFault | undefined): void {
    this.dispatchEvent(new TwsFaultEvent(fault));
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
