import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Drawing, Portrait } from '../../../course/course.ts';
import type { CastMember } from '../../../scenario/scenario.ts';
import { asFields } from '../../../scenario/fields.ts';
import '../../../player/portrait/tws-portrait.ts';

interface Drawn {
  readonly portrait: Portrait | undefined;
  readonly faces: Readonly<Record<string, readonly Drawing[]>>;
}

/** Each look is drawn once. */
const drawn = new Map<string, Promise<Drawn | undefined>>();

/** @summary The small portrait of a cast member, from a look as it stands in the file. Decoration: the name stands beside it. */
@customElement('tws-cast-face')
export class TwsCastFace extends LitElement {
  static override styles = css`
    :host {
      display: block;
      flex: none;
      inline-size: 2.5rem;
      block-size: 2.5rem;
      border-radius: 50%;
      background: var(--tws-portrait-wall);
      overflow: hidden;
      --tws-portrait-radius: 50%;
    }
  `;

  @property({ attribute: false, hasChanged: (one, other) => JSON.stringify(one) !== JSON.stringify(other) })
  look: unknown;

  @state() private drawn: Drawn | undefined;

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('look')) void this.#draw();
  }

  protected override render() {
    if (this.drawn?.portrait === undefined) return nothing;
    return html`<tws-portrait .portrait=${this.drawn.portrait} .faces=${this.drawn.faces}></tws-portrait>`;
  }

  async #draw(): Promise<void> {
    const { look } = this;
    const made = await drawnFrom(look);
    if (look === this.look) this.drawn = made;
  }
}

/** Nothing for a look that is not finished. */
function drawnFrom(look: unknown): Promise<Drawn | undefined> {
  const key = JSON.stringify(look) ?? '';
  const known = drawn.get(key) ?? draw(look);
  drawn.set(key, known);
  return known;
}

async function draw(look: unknown): Promise<Drawn | undefined> {
  if (Object.keys(asFields(look)).length === 0) return undefined;
  // The artwork is large, and a form is of use before it is there.
  const { portraitsOf } = await import('../../../course/portraits.ts');
  try {
    const whole = { faces: {}, ...asFields(look) } as CastMember['look'];
    const { portraits, faces } = portraitsOf({ one: { look: whole } as CastMember });
    return { portrait: portraits['one'], faces };
  } catch {
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-cast-face': TwsCastFace;
  }
}
