import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ShownMedium } from '../../course/course.ts';
import type { Moment } from '../../engine/moment.ts';
import { drawLine, drawProse } from '../prose/prose.ts';
import { proseStyles } from '../prose/prose.styles.ts';
import { shared } from '../../look/shared.styles.ts';
import { words } from '../words.ts';
import { styles } from './tws-reply.styles.ts';
import '../media/tws-medium.ts';

/** @summary What the learner chose and what came back, in the place where the choices were, and what it did. */
@customElement('tws-reply')
export class TwsReply extends LitElement {
  static override styles = [shared, proseStyles, styles];

  @property({ attribute: false }) reply: NonNullable<Moment['reply']> | undefined;
  /** Who answers. */
  @property() name = '';
  /** What is shown with the answer. */
  @property({ attribute: false }) medium: ShownMedium | undefined;
  /** Of the words in the medium. */
  @property() language = 'en';
  /** What the choice did, in short sentences. */
  @property({ attribute: false }) changes: readonly string[] = [];

  protected override render() {
    if (this.reply === undefined) return undefined;
    return html`
      <div class="chosen">
        <p class="who">${words().scene.you}</p>
        <p>${drawLine(this.reply.choice)}</p>
      </div>
      <div class="answer">
        <p class="who">${this.name}</p>
        <div class="prose">${drawProse(this.reply.text)}</div>
      </div>
      ${
        this.medium === undefined
          ? nothing
          : html`<div class="shown">
              <tws-medium .medium=${this.medium} .language=${this.language}></tws-medium>
            </div>`
      }
      <p class="changes">${this.changes.map((sentence) => html`<span>${sentence}</span> `)}</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-reply': TwsReply;
  }
}
