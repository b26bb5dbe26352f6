import { LitElement, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Role } from '../../scenario/scenario.ts';
import { shared } from '../../look/shared.styles.ts';
import { words } from '../words.ts';
import { styles } from './tws-signs.styles.ts';

const roles: readonly Role[] = ['person', 'learner', 'clinician'];
const pictures = {
  person: svg`<circle cx="12" cy="8" r="4.2"></circle><path d="M4 21c.6-4.6 3.8-7 8-7s7.4 2.4 8 7"></path>`,
  learner: svg`<path d="M12 6.2C9.6 4.6 6.4 4.2 3 4.6V18c3.4-.4 6.6 0 9 1.6 2.4-1.6 5.6-2 9-1.6V4.6c-3.4-.4-6.6 0-9 1.6Z"></path><path d="M12 6.2v13.4"></path>`,
  clinician: svg`<path d="M6 3v5.5a4.5 4.5 0 0 0 9 0V3"></path><path d="M10.5 13v2.5a4.5 4.5 0 0 0 9 0V13"></path><circle cx="19.5" cy="10.8" r="2.2"></circle>`,
};

/** @summary In which roles the resident has been seen so far: person, learner, clinician. */
@customElement('tws-signs')
export class TwsSigns extends LitElement {
  static override styles = [shared, styles];

  @property({ attribute: false }) recognised: readonly Role[] = [];

  protected override render() {
    const { common, scene } = words();
    return html`
      <p class="label" id="label">${scene.seen}</p>
      <ul role="list" aria-labelledby="label">
        ${roles.map((role) => {
          const seen = this.recognised.includes(role);
          return html`
            <li class=${seen ? 'seen' : ''}>
              <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${pictures[role]}</svg>
              <span class="word"
                >${common.role[role]}${seen ? nothing : html`<span class="unseen">${scene.notYet}</span>`}</span
              >
            </li>
          `;
        })}
      </ul>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-signs': TwsSigns;
  }
}
