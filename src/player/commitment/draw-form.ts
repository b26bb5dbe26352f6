import { html, nothing, type TemplateResult } from 'lit';
import { drawScale } from '../measures/draw-scale.ts';
import { pageWords } from '../pages/page-words.ts';
import type { Behaviour } from './behaviours.ts';
import type { CommitmentView } from './commitment-view.ts';
import { longestNote } from '../session/visit-notes.ts';
import type { CommitmentWords } from './commitment-words.ts';

/** What the form says and is told. */
export interface Form {
  readonly view: CommitmentView;
  readonly words: CommitmentWords;
  /** While the learner types; nothing is noted yet. */
  readonly onInput: (field: keyof CommitmentWords, text: string) => void;
  /** Once a field is left or a thing picked. */
  readonly onSaid: (field: keyof CommitmentWords, text: string) => void;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLTextAreaElement).value;

/** In my next … on …, when … */
export function drawWhen(form: Form): TemplateResult {
  const { parts, cues } = pageWords().commitment;
  const { view, words, onInput, onSaid } = form;
  return html`
    <section>
      <div class="next">
        <fieldset>
          <legend>${parts.place}</legend>
          <div class="places">
            ${(['er', 'clinic'] as const).map(
              (place) => html`
                <label class="choice">
                  <input
                    type="radio"
                    name="place"
                    value=${place}
                    .checked=${words.place === place}
                    @change=${() => onSaid('place', place)}
                  />
                  <span>${parts.places[place]}</span>
                </label>
              `,
            )}
          </div>
        </fieldset>
        <div>
          <label class="label" for="when">${parts.date} <span class="quiet">(${parts.dateHint})</span></label>
          <input
            id="when"
            type="date"
            min=${view.today.day}
            .value=${words.when}
            @change=${(event: Event) => onSaid('when', valueOf(event))}
          />
        </div>
      </div>
    </section>
    <section>
      <label class="label" for="cue">${parts.cue}</label>
      <p class="quiet" id="cue-hint">${parts.cueHint}</p>
      <ul class="cues" role="list" aria-labelledby="cue-hint">
        ${cues[words.place].map(
          (cue) => html`
            <li>
              <button
                aria-pressed=${words.cue === cue}
                @click=${() => onSaid('cue', words.cue === cue ? '' : cue)}
              >
                ${cue}
              </button>
            </li>
          `,
        )}
      </ul>
      <textarea
        id="cue"
        rows="2"
        maxlength=${longestNote}
        aria-describedby="cue-hint"
        .value=${words.cue}
        @input=${(event: Event) => onInput('cue', valueOf(event))}
        @change=${(event: Event) => onSaid('cue', valueOf(event))}
      ></textarea>
    </section>
  `;
}

/** I will …: some behaviours at once, the others behind a disclosure, and room for one's own. */
export function drawWill(form: Form, missing: boolean): TemplateResult {
  const { parts, behaviours, missing: say } = pageWords().commitment;
  const { view, words, onInput, onSaid } = form;
  const { close, others } = view.offers;
  const own = Object.values(behaviours).includes(words.will) ? '' : words.will;
  const [first, ...later] = others;
  const shown =
    close.length > 0 || first === undefined ? { label: parts.close(view.from), of: close } : undefined;
  const folded = shown === undefined ? later : others;
  const hidden = folded.flatMap((group) => group.behaviours);
  return html`
    <section>
      <fieldset aria-describedby=${missing ? 'missing' : 'will-hint'}>
        <legend id="will" tabindex="-1">${parts.will}</legend>
        <p class="quiet" id="will-hint">${parts.willHint}</p>
        ${missing ? html`<p class="missing" id="missing">${say}</p>` : nothing}
        ${
          shown === undefined
            ? first && drawGroup(parts.themes[first.theme], first.behaviours, form)
            : drawGroup(shown.label, shown.of, form)
        }
        <details ?open=${hidden.some((name) => behaviours[name] === words.will)}>
          <summary>${parts.more(hidden.length)}</summary>
          ${folded.map((group) => drawGroup(parts.themes[group.theme], group.behaviours, form))}
        </details>
        <label class="label own-label" for="own">${parts.ownWill}</label>
        <textarea
          id="own"
          rows="2"
          maxlength=${longestNote}
          .value=${own}
          @input=${(event: Event) => onInput('will', valueOf(event))}
          @change=${(event: Event) => onSaid('will', valueOf(event))}
        ></textarea>
      </fieldset>
    </section>
  `;
}

/** … and I will ask …; how sure; what will get in the way. */
export function drawRest({ words, onInput, onSaid }: Form): TemplateResult {
  const { parts, whom } = pageWords().commitment;
  return html`
    <section>
      <label class="label" for="ask">${parts.ask}</label>
      <select id="ask" aria-describedby="ask-hint" @change=${(event: Event) => onSaid('ask', valueOf(event))}>
        ${Object.entries(whom).map(
          ([key, text]) => html`<option value=${key} ?selected=${words.ask === key}>${text}</option>`,
        )}
      </select>
      <p class="quiet" id="ask-hint">${parts.askHint}</p>
    </section>
    <section>
      ${drawScale({
        name: 'sure',
        legend: parts.sure,
        ends: parts.sureEnds,
        size: 5,
        value: Number(words.sure),
        pick: (value) => onSaid('sure', String(value)),
      })}
    </section>
    <section>
      <label class="label" for="way">${parts.way} <span class="quiet">(${parts.optional})</span></label>
      <textarea
        id="way"
        rows="2"
        maxlength=${longestNote}
        .value=${words.way}
        @input=${(event: Event) => onInput('way', valueOf(event))}
        @change=${(event: Event) => onSaid('way', valueOf(event))}
      ></textarea>
    </section>
  `;
}

function drawGroup(label: string, names: readonly Behaviour[], { words, onSaid }: Form): TemplateResult {
  const { behaviours } = pageWords().commitment;
  return html`
    <p class="quiet theme">${label}</p>
    ${names.map(
      (name) => html`
        <label class="choice">
          <input
            type="radio"
            name="will"
            value=${name}
            .checked=${words.will === behaviours[name]}
            @change=${() => onSaid('will', behaviours[name])}
          />
          <span>${behaviours[name]}</span>
        </label>
      `,
    )}
  `;
}
