import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { asFields, asList } from '../../../scenario/fields.ts';
import { drawProblems } from '../fields/draw-problems.ts';
import { drawUnreadable, isShownAsText } from '../fields/unreadable.ts';
import { type Form, pathOf, problemsOf, valueIn, write } from '../form.ts';
import { isAbout, rowWords } from '../words/rows.ts';
import { type Moved, movedOrder, signed, strandWords, weightWords } from '../words/strands.ts';

const steps = [-3, -2, -1, 0, 1, 2, 3] as const;

/** Such as “Vulnerability +2, Tasks −1”. */
export function movesInWords(moves: unknown): string {
  const fields = asFields(moves);
  const words = movedOrder.flatMap((strand) => {
    const weight = fields[strand];
    return typeof weight === 'number' ? [`${strandWords[strand].name} ${signed(weight)}`] : [];
  });
  return words.length === 0 ? 'Nothing' : words.join(', ');
}

/** For each strand a step from −3 to +3, what it means, and whether a row that was picked stands behind it. */
export function drawMoves(form: Form): TemplateResult {
  const moves = valueIn(form, ['moves']);
  const framed = { id: 'moves', label: 'What it moves', problems: problemsOf(form, ['moves']) };
  if (moves !== undefined && moves !== null && (isShownAsText(moves) || Array.isArray(moves)))
    return drawUnreadable(framed, pathOf(form, ['moves']));
  const strands = movedOrder.filter((strand) => strand !== 'O' || hasResidentsPart(form));
  return html`
    <p class="help">
      A gain closes part of what is missing; a loss costs the same wherever one stands. Give every choice
      something it is good for.
    </p>
    <div class="sides">
      ${(['Safety', 'Alliance', 'The teacher'] as const).map((side) => {
        const here = strands.filter((strand) => strandWords[strand].side === side);
        return here.length === 0
          ? nothing
          : html`<div class="side ${side === 'Safety' ? 'safety' : side === 'Alliance' ? 'alliance' : ''}">
              <p class="label">${side}</p>
              ${here.map((strand) => drawStrand(form, strand))}
            </div>`;
      })}
    </div>
    ${drawProblems(unknownProblems(form), undefined)}
  `;
}

function drawStrand(form: Form, strand: Moved): TemplateResult {
  const value = asFields(valueIn(form, ['moves']))[strand];
  const weight = typeof value === 'number' ? value : 0;
  const { name, asks } = strandWords[strand];
  const id = `moves.${strand}`;
  const problems = problemsOf(form, ['moves', strand]);
  return html`
    <fieldset class="strand" data-at=${id} aria-describedby="${id}-words">
      <legend><strong>${name}</strong> <span class="help">${asks}</span></legend>
      <div class="steps">
        ${steps.map(
          (step) =>
            html`<label class="step"
              ><input
                type="radio"
                name=${id}
                data-field="${id}.${step}"
                aria-label="${name} ${signed(step)}: ${weightWords(step)}"
                .checked=${live(step === weight)}
                @change=${() =>
                  write(
                    form,
                    ['moves', strand],
                    step === 0 ? undefined : step,
                    `what it moves of ${name.toLowerCase()}`,
                  )}
              /><span aria-hidden="true">${signed(step)}</span></label
            >`,
        )}
      </div>
      <p
        class=${weight === 0 && (value === undefined || typeof value === 'number') ? 'unseen' : 'help'}
        id="${id}-words"
      >
        ${
          value !== undefined && typeof value !== 'number'
            ? 'Something other than a number stands here.'
            : capital(weightWords(weight))
        }${weight === 0 || strand === 'O' ? '.' : `. ${backing(form, strand)}`}
      </p>
      ${drawProblems(problems, undefined)}
    </fieldset>
  `;
}

/** The rows that were picked and are about this strand. */
function backing(form: Form, strand: Exclude<Moved, 'O'>): string {
  const rows = asList(valueIn(form, ['rows']))
    .map(String)
    .filter((code) => isAbout(code, strand));
  if (rows.length === 0) return 'None of the rows picked below is about this strand.';
  return `Behind it: ${rows.map((code) => `${code} ${rowWords[code]?.name ?? ''}`).join('; ')}.`;
}

function hasResidentsPart(form: Form): boolean {
  const acts = asList(form.document.valueAt(['acts'])).map(asFields);
  return acts.some(({ you }) => you === 'resident') || asFields(valueIn(form, ['moves']))['O'] !== undefined;
}

function unknownProblems(form: Form): Form['problems'] {
  const known = movedOrder.map((strand) => pathOf(form, ['moves', strand]).join('/'));
  return problemsOf(form, ['moves']).filter(
    ({ place }) => !known.includes(place.slice(0, form.place.length + 2).join('/')),
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
