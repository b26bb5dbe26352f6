import { LitElement, html, nothing, svg, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Drawing, Portrait } from '../../course/course.ts';
import type { Expression } from '../../scenario/scenario.ts';
import { draw } from './draw.ts';
import { styles } from './tws-portrait.styles.ts';

/**
 * @summary A cast member drawn from plain data, wearing one of their faces. Decoration: the words beside it say the same.
 *
 * @cssproperty [--tws-portrait-disc=transparent] - Colour of the disc behind the head.
 * @cssproperty [--tws-portrait-radius=0] - Rounds the frame; 50% for a disc.
 */
@customElement('tws-portrait')
export class TwsPortrait extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) portrait: Portrait | undefined;
  /** Every face of the scenario, by name. */
  @property({ attribute: false }) faces: Readonly<Record<string, readonly Drawing[]>> = {};
  @property() expression: Expression | undefined;

  @query('.under') private readonly under!: SVGGElement | null;
  @query('.over') private readonly over!: SVGGElement | null;
  @query('.head') private readonly head!: SVGGElement | null;

  protected override render() {
    if (this.portrait === undefined) return nothing;
    const [x = 0, y = 0, width = 0, height = 0] = this.portrait.viewBox.split(/[\s,]+/).map(Number);
    return html`
      <svg viewBox=${this.portrait.viewBox} aria-hidden="true" focusable="false">
        ${svg`
          <circle class="disc" cx=${x + width / 2} cy=${y + height / 2} r=${Math.min(width, height) / 2}></circle>
          <g class="under"></g>
          <g class="head" transform=${this.portrait.faceTransform}></g>
          <g class="over"></g>
        `}
      </svg>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.portrait === undefined) return;
    if (changed.has('portrait')) {
      this.under?.replaceChildren(...draw(this.ownerDocument, this.portrait.under));
      this.over?.replaceChildren(...draw(this.ownerDocument, this.portrait.over));
    }
    const name = (this.expression && this.portrait.faces[this.expression]) ?? this.portrait.face;
    const worn = this.head?.firstElementChild?.getAttribute('data-face');
    if (worn !== name || changed.has('portrait') || changed.has('faces')) this.#wear(name);
  }

  /** A new group each time, so that its short fade runs again. */
  #wear(name: string): void {
    const group = this.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'g');
    group.setAttribute('class', 'face');
    group.setAttribute('data-face', name);
    group.append(...draw(this.ownerDocument, this.faces[name] ?? []));
    this.head?.replaceChildren(group);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-portrait': TwsPortrait;
  }
}
