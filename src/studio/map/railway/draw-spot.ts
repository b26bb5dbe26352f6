import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { setStyle } from '../../look/set-style.ts';
import type { PlacedDiagnostic } from '../../analysis/analysis.ts';
import type { Rect } from '../layout/map-layout.ts';
import { chipGap, chipSize, labelInset, spotSizes } from '../layout/sizes.ts';
import type { Chip } from '../plan/chips.ts';
import type { Spot } from '../plan/plan.ts';
import { drawFlag } from './draw-flag.ts';
import { drawStop } from './draw-stop.ts';
import { fitted } from './fitted.ts';
import type { Detail } from './outlook.ts';

/** All that is drawn of a spot, ready to be read. */
export interface SpotPicture {
  readonly spot: Spot;
  readonly rect: Rect;
  /** What is said of it behind its title. */
  readonly about: string;
  readonly number: number;
  readonly count: number;
  readonly detail: Detail;
  readonly findings: readonly PlacedDiagnostic[];
  readonly steps: readonly number[];
  /** Scenes folded away behind it. */
  readonly folded: number | undefined;
  readonly isSelected: boolean;
  readonly isFound: boolean;
  /** The map's one tab stop: the spot itself, or the number of one of its chips. */
  readonly reached: 'spot' | number | undefined;
  readonly chips: readonly ChipPicture[];
}

export interface ChipPicture {
  readonly chip: Chip;
  readonly about: string;
  readonly label: Rect;
  readonly findings: readonly PlacedDiagnostic[];
  readonly steps: readonly number[];
  readonly isSelected: boolean;
}

export interface SpotListeners {
  readonly pressed: (event: MouseEvent) => void;
  readonly opened: (event: MouseEvent) => void;
  readonly held: (event: PointerEvent) => void;
  readonly menu: (event: MouseEvent) => void;
}

/** A station of the map, and behind it the choices that leave it.  */
export function drawSpot(picture: SpotPicture, listeners: SpotListeners): TemplateResult {
  const { spot, rect, detail, chips } = picture;
  const classes = [
    'spot',
    spot.kind,
    picture.isSelected ? 'selected' : '',
    picture.isFound ? 'found' : '',
    picture.steps.length > 0 ? 'passed' : '',
  ].join(' ');
  return html`
    <div
      class=${classes}
      ${setStyle(standingAt(rect))}
      role="treeitem"
      aria-level="1"
      aria-setsize=${picture.count}
      aria-posinset=${picture.number}
      aria-selected=${picture.isSelected}
      aria-expanded=${picture.folded !== undefined ? 'false' : chips.length > 0 ? 'true' : nothing}
      tabindex=${picture.reached === 'spot' ? 0 : -1}
      data-spot=${spot.key}
      data-place=${spot.place.join('/')}
      @click=${listeners.pressed}
      @dblclick=${listeners.opened}
      @contextmenu=${listeners.menu}
    >
      ${detail === 'dots' ? html`<span class="unseen">${spot.title}. ${picture.about}</span>` : drawCard(picture, listeners)}
    </div>
    ${repeat(
      chips,
      ({ chip }) => `${chip.line.to} ${chip.row}`,
      (chip, index) => drawChip(chip, index, picture, listeners),
    )}
  `;
}

/** Placed without a transform: each would be a layer of its own for the browser to put together at every frame. */
function standingAt({ x, y, width, height }: Rect) {
  return { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` };
}

function drawCard({ spot, about, detail, findings, steps, folded }: SpotPicture, listeners: SpotListeners) {
  return html`
    <svg class="stop" viewBox="0 0 20 20" aria-hidden="true">${drawStop(spot)}</svg>
    <span class="title" dir="auto" aria-hidden="true">${titleOf(spot, detail)}</span>
    ${detail === 'words' ? html`<span class="text" dir="auto" aria-hidden="true">${fitted(textOf(spot), widths.text, fonts.text)}</span>` : nothing}
    <span class="unseen">${spot.title}. ${about}</span>
    ${findings.length === 0 ? nothing : html`<svg class="flag" viewBox="-15 -12 30 24" aria-hidden="true">${drawFlag(findings)}</svg>`}
    ${folded === undefined ? nothing : html`<span class="folded" aria-hidden="true">+${folded}</span>`}
    ${steps.length === 0 ? nothing : html`<span class="steps" aria-hidden="true">${fewOf(steps).map((step) => html`<b>${step}</b>`)}</span>`}
    ${
      detail === 'words' && spot.station !== undefined
        ? html`
            <button
              class="more still"
              tabindex="-1"
              aria-hidden="true"
              title="What can be done here"
              data-action="open-menu"
              @click=${listeners.menu}
            >
              <svg viewBox="0 0 20 20"><path d="M4 10h.01M10 10h.01M16 10h.01"></path></svg>
            </button>
            <span
              class="handle still"
              aria-hidden="true"
              data-action="draw-line"
              title="Drag to where it leads"
              @pointerdown=${listeners.held}
            ></span>
          `
        : nothing
    }
  `;
}

const fonts = {
  title: { size: 14.5, bold: true },
  far: { size: 24, bold: true },
  text: { size: 12.5 },
} as const;

const widths = {
  title: spotSizes.scene.width - 54,
  text: spotSizes.scene.width - 54,
  far: spotSizes.scene.width - 28,
  chip: chipSize.width - 20,
} as const;

/** As much as is seen of it; to those who listen it is said in full. */
function titleOf({ title, kind }: Spot, detail: Detail) {
  const isSmall = kind === 'start' || kind === 'end';
  if (detail === 'words')
    return fitted(title, isSmall ? spotSizes.start.width - 46 : widths.title, fonts.title);
  if (isSmall || kind === 'lost') return fitted(title, spotSizes[kind].width - 20, fonts.far);
  return fitted(title, widths.far, fonts.far, 2).map((line) => html`<span>${line}</span> `);
}

/** More than one line can show. */
const longest = 72;

function textOf({ kind, station, goesOnward }: Spot): string {
  const text = (station?.text ?? '')
    .slice(0, 2 * longest)
    .replaceAll(/[*\s]+/gu, ' ')
    .trim()
    .slice(0, longest);
  switch (kind) {
    case 'rescue':
      return `Rescue. ${text}`;
    case 'repair':
      return 'Repair moment: comes by itself';
    case 'start':
    case 'end':
      return '';
    case 'lost':
      return 'No such scene';
    case 'scene':
    case 'siding':
      return goesOnward && text === '' ? 'Goes on where the choice led' : text;
    default:
      return kind satisfies never;
  }
}

function drawChip(
  { chip, about, label, findings, steps, isSelected }: ChipPicture,
  index: number,
  { spot, reached }: SpotPicture,
  listeners: SpotListeners,
) {
  const { way, row, line } = chip;
  const rect = {
    ...chipSize,
    x: label.x + labelInset,
    y: label.y + labelInset + row * (chipSize.height + chipGap),
  };
  const classes = `chip${isSelected ? ' selected' : ''}${steps.length > 0 ? ' passed' : ''}`;
  const taken = (way.when === undefined ? 0 : 22) + 28 * fewOf(steps).length;
  const words = way.choice === undefined ? (way.when ?? '') : wordsOf(way.choice);
  return html`
    <div
      class=${classes}
      ${setStyle(standingAt(rect))}
      role="treeitem"
      aria-level="2"
      aria-selected=${isSelected}
      tabindex=${reached === index ? 0 : -1}
      title="${words}, ${about}"
      data-chip=${index}
      data-of=${spot.key}
      data-to=${line.to}
      data-place=${(way.choice ?? spot).place.join('/')}
      @click=${listeners.pressed}
      @dblclick=${listeners.opened}
      @contextmenu=${listeners.menu}
      @pointerdown=${listeners.held}
    >
      ${fewOf(steps).map((step) => html`<b aria-hidden="true">${step}</b>`)}
      ${way.when === undefined ? nothing : html`<span class="mark" aria-hidden="true">?</span>`}
      <span class="words" dir="auto" aria-hidden="true"
        >${fitted(words, widths.chip - taken, fonts.text)}</span
      >
      <span class="unseen"
        >${way.choice === undefined ? words : `Choice ${way.choice.code}: ${words}`}, ${about}</span
      >
      ${findings.length === 0 ? nothing : html`<svg class="flag" viewBox="-15 -12 30 24" aria-hidden="true">${drawFlag(findings)}</svg>`}
    </div>
  `;
}

function wordsOf({
  text,
  code,
  id,
}: {
  readonly text: string;
  readonly code: string;
  readonly id: string;
}): string {
  const words = text.replaceAll(/[*\s]+/gu, ' ').trim();
  return words === '' ? `${code} ${id}`.trim() : words;
}

/** Where a run comes by often, its first and its last visit say enough. */
function fewOf(steps: readonly number[]): readonly (number | string)[] {
  const [first = 0, last = 0] = [steps[0], steps.at(-1)];
  return steps.length > 3 ? [first, '…', last] : steps;
}
