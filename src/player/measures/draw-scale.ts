import { html, nothing, type TemplateResult } from 'lit';

interface Scale {
  /** Of the radio group; unlike any other on the page. */
  readonly name: string;
  readonly legend: string | TemplateResult;
  /** What the lowest and the highest point mean. */
  readonly ends: readonly [string, string];
  readonly size: number;
  /** 0 where nothing was picked. */
  readonly value: number;
  readonly pick: (value: number) => void;
  /** The ends are shown elsewhere, once for several scales. */
  readonly endsElsewhere?: boolean;
}

/** A rating from 1 to its size: radio buttons in a row, the ends in words. */
export function drawScale({ name, legend, ends, size, value, pick, endsElsewhere }: Scale): TemplateResult {
  const points = Array.from({ length: size }, (_, index) => index + 1);
  const meaning = (point: number) => (point === 1 ? ends[0] : point === size ? ends[1] : '');
  return html`
    <fieldset class="scale">
      <legend>${legend}</legend>
      <div class="points">
        ${points.map(
          (point) => html`
            <label class="choice">
              <input
                type="radio"
                name=${name}
                value=${point}
                .checked=${value === point}
                @change=${() => pick(point)}
              />
              <span>${point}<span class="unseen"> ${meaning(point)}</span></span>
            </label>
          `,
        )}
      </div>
      ${
        endsElsewhere === true
          ? nothing
          : html`<p class="ends quiet" aria-hidden="true"><span>${ends[0]}</span><span>${ends[1]}</span></p>`
      }
    </fieldset>
  `;
}
