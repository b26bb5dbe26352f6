import { html, type TemplateResult } from 'lit';
import type { Block, Inline, Line, Prose } from '../../scenario/prose.ts';

type Drawn = string | TemplateResult | Drawn[];

/** One line of an author's text. Links open elsewhere: in the same frame they would end the session. */
export function drawLine(line: Line): Drawn {
  return line.map(drawInline);
}

/** Paragraphs and lists of an author's text, for the shadow root of the caller. */
export function drawProse(prose: Prose): TemplateResult[] {
  return prose.map(drawBlock);
}

/** The words of a line without their marks. */
export function plainLine(line: Line): string {
  return line.map(plainInline).join('');
}

/** The words of paragraphs and lists without their marks, one space between blocks. */
export function plainProse(prose: Prose): string {
  return prose
    .map((block) => ('p' in block ? plainLine(block.p) : block.list.map(plainLine).join(' ')))
    .join(' ');
}

function drawBlock(block: Block): TemplateResult {
  if ('p' in block) return html`<p>${drawLine(block.p)}</p>`;
  const items = block.list.map((line) => html`<li>${drawLine(line)}</li>`);
  return block.ordered
    ? html`<ol>
        ${items}
      </ol>`
    : html`<ul>
        ${items}
      </ul>`;
}

function drawInline(inline: Inline): Drawn {
  if (typeof inline === 'string') return inline;
  if ('em' in inline) return html`<em>${drawLine(inline.em)}</em>`;
  if ('strong' in inline) return html`<strong>${drawLine(inline.strong)}</strong>`;
  return html`<a href=${safeAddress(inline.link)} target="_blank" rel="noopener"
    >${drawLine(inline.text)}</a
  >`;
}

/** Addresses come from authors: anything but the web and mail leads nowhere. */
function safeAddress(address: string): string {
  return /^(https?:|mailto:)/i.test(address) ? address : '#';
}

function plainInline(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  if ('em' in inline) return plainLine(inline.em);
  if ('strong' in inline) return plainLine(inline.strong);
  return plainLine(inline.text);
}
