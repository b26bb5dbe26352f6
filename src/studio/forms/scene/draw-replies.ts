import { html, nothing, type TemplateResult } from 'lit';
import { asFields } from '../../../scenario/fields.ts';
import { type Field, type Form, nameOf, problemsOf, valueIn } from '../form.ts';
import { drawGroup } from '../fields/draw-field.ts';
import { drawWords } from '../fields/draw-words.ts';
import { drawUnreadable, isShownAsText } from '../fields/unreadable.ts';
import { bandOrder, bandWords } from '../words/bands.ts';

interface AskedReplies {
  readonly label: string;
  readonly help: string;
  /** Where a reply comes from that is not written here: shown as such. */
  readonly otherwise?: Readonly<Record<string, unknown>>;
}

/** What the resident says and does, side by side from closed to open. */
export function drawReplies(
  form: Form,
  field: Field,
  { label, help, otherwise = {} }: AskedReplies,
): TemplateResult {
  const value = valueIn(form, field);
  const framed = { id: nameOf(field), label, help, problems: [] };
  if (value !== undefined && value !== null && isShownAsText(value))
    return drawUnreadable({ ...framed, problems: problemsOf(form, field) }, [...form.place, ...field]);
  const others = Object.keys(asFields(value)).filter((key) => !bandOrder.some((band) => band === key));
  return drawGroup(
    { ...framed, problems: others.flatMap((key) => problemsOf(form, [...field, key])) },
    html`<div class="bands">
      ${bandOrder.map((band) => {
        const { label: name, about, hint } = bandWords[band];
        const inherited = otherwise[band] !== undefined && asFields(value)[band] === undefined;
        return html`<div class="band ${band}">
          ${drawWords(form, [...field, band], {
            label: name,
            help: about,
            what: `the ${name.toLowerCase()} reply`,
            limit: { most: 40 },
            placeholder: inherited ? 'The scene’s own reply is used.' : hint,
          })}
          ${inherited ? html`<p class="help">Left empty: the scene’s own reply is used.</p>` : nothing}
        </div>`;
      })}
    </div>`,
  );
}
