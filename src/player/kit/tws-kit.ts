import { LitElement, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { TwsPageEvent } from '../events.ts';
import { pageWords } from '../pages/page-words.ts';
import { shared } from '../../look/shared.styles.ts';
import { words } from '../words.ts';
import { styles } from './tws-kit.styles.ts';

type Way = 'there' | 'back';

/** Empty lines of the form, on paper. */
const rows = [1, 2, 3, 4, 5];

/**
 * @summary A kit for observing each other at work: to read on the screen; on paper one page for each way.
 *
 * @fires {TwsPageEvent} tws-page - To the hub, or to comparing runs with a colleague.
 */
@customElement('tws-kit')
export class TwsKit extends LitElement {
  static override styles = [shared, styles];

  protected override render() {
    const { kit } = pageWords();
    return html`
      <article>
        <header>
          <h1 tabindex="-1">${kit.title}</h1>
          <p class="lead">${kit.lead}</p>
          <button class="main" data-action="print" @click=${() => window.print()}>${kit.print}</button>
        </header>
        ${this.#drawSheet('there')} ${this.#drawSheet('back')}
        <footer>
          <p class="source">${kit.source}</p>
          <div class="row">
            <button data-page="peer" @click=${() => this.#go('peer')}>${kit.peer}</button>
            <button data-page="hub" @click=${() => this.#go('hub')}>${words().common.back}</button>
          </div>
        </footer>
      </article>
    `;
  }

  /** The second is only for paper: to read, one is enough. */
  #drawSheet(way: Way) {
    const { sheet, agree, observe, talk, ask, swap } = pageWords().kit;
    return html`
      <section class="sheet ${way}" aria-labelledby=${way}>
        <h2 id=${way}>${sheet[way]}</h2>
        <p class="who">${sheet[`${way}Lead`]}</p>
        <p class="blanks"><span>${sheet.day}</span> <span>${sheet.where}</span></p>
        <ol role="list">
          ${drawStep(agree, drawLines(agree.steps))} ${drawStep(observe, this.#drawForm())}
          ${drawStep(talk, drawLines(talk.steps))} ${drawStep(ask, drawLines(ask.steps))}
          ${drawStep(swap, drawLines(way === 'there' ? [swap.there] : [swap.back, swap.meeting]))}
        </ol>
      </section>
    `;
  }

  #drawForm() {
    const { observe } = pageWords().kit;
    return html`
      <p>${observe.lead}</p>
      <div class="form">
        <table>
          <caption class="unseen">
            ${observe.caption}
          </caption>
          <thead>
            <tr>
              ${observe.columns.map((column) => html`<th scope="col">${column}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              () => html`
                <tr>
                  <td></td>
                  <td></td>
                  <td></td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
      <p class="on-screen">${observe.onPaper}</p>
    `;
  }

  #go(page: 'peer' | 'hub'): void {
    this.dispatchEvent(new TwsPageEvent(page));
  }
}

function drawStep({ title, time }: { readonly title: string; readonly time: string }, content: unknown) {
  return html`
    <li>
      <h3>${title} <span class="time">${time}</span></h3>
      ${content}
    </li>
  `;
}

/** What ends in a colon has room to write behind it. */
function drawLines(lines: readonly string[]) {
  return html`
    <ul>
      ${lines.map((line) => html`<li class=${line.endsWith(':') ? 'write' : nothing}>${line}</li>`)}
    </ul>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-kit': TwsKit;
  }
}
