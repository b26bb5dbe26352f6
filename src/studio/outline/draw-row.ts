import { html, nothing, svg } from 'lit';
import { setStyle } from '../look/set-style.ts';
import { icons } from '../look/icons.ts';
import { counted, labelOf, type RowWords } from './row-words.ts';
import type { Row } from './rows.ts';

/** A line with what is known of it. */
export interface DrawnRow {
  readonly row: Row;
  readonly words: RowWords;
  /** What is found about it, in words. */
  readonly findings: readonly string[];
  /** From the top, in pixels. */
  readonly top: number;
  readonly isActive: boolean;
  readonly isCurrent: boolean;
}

/** One line of the tree. Its buttons are for the pointer; the keys do the same. */
export function drawRow({ row, words, findings, top, isActive, isCurrent }: DrawnRow) {
  const { key, kind, level, open, position, siblings } = row;
  const label = labelOf(row, words, findings.length);
  return html`<div
    class="row ${kind} level-${level}"
    role="treeitem"
    aria-level=${level}
    aria-posinset=${position}
    aria-setsize=${siblings}
    aria-expanded=${open ?? nothing}
    aria-selected=${isCurrent}
    aria-label=${label}
    tabindex=${isActive ? 0 : -1}
    data-place=${key}
    ${setStyle({ transform: `translateY(${top}px)` })}
  >
    ${
      open === undefined
        ? html`<span class="nofold"></span>`
        : html`<button
            class="fold"
            tabindex="-1"
            data-action=${open ? 'fold' : 'unfold'}
            aria-label=${open ? 'Fold' : 'Unfold'}
          >
            ${drawIcon('chevron-right')}
          </button>`
    }
    <span class="mark">${words.mark}</span>
    <span class="words">
      <span class="main">${words.main}</span>
      ${words.more === '' ? nothing : html`<span class="more">${words.more}</span>`}
    </span>
    ${drawLeads(words)}
    ${
      findings.length === 0
        ? nothing
        : html`<button
            class="flag"
            tabindex="-1"
            data-action="show-findings"
            title=${findings.join('\n')}
            aria-label=${counted(findings.length, 'finding')}
          >
            ${drawIcon('flag')}${findings.length}
          </button>`
    }
    <button
      class="menu"
      tabindex="-1"
      data-action="open-menu"
      aria-haspopup="menu"
      aria-label="What can be done here"
    >
      ${drawIcon('ellipsis')}
    </button>
  </div>`;
}

function drawLeads({ leads, target, to = '' }: RowWords) {
  if (leads === '') return nothing;
  if (target === undefined) return html`<span class="leads">${leads}</span>`;
  const before = leads.slice(0, leads.length - to.length);
  return html`<button class="leads" tabindex="-1" data-action="go-to" title="Go to “${to}”">
    ${before}<span class="to">${to}</span>
  </button>`;
}

function drawIcon(name: keyof typeof icons) {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${icons[name]} />`}</svg>`;
}
