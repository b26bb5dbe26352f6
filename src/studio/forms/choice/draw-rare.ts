import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { asList } from '../../../scenario/fields.ts';
import { drawGroup } from '../fields/draw-field.ts';
import { type Field, type Form, nameOf, problemsOf, valueIn, write } from '../form.ts';
import { bandOrder, bandWords } from '../words/bands.ts';

/** Bands in which this is met only where a site raises or lowers the start values. */
export function drawRareReplies(form: Form, field: Field = ['other_starts_only']): TemplateResult {
  const marked = asList(valueIn(form, field)).map(String);
  const bands = bandOrder.toReversed();
  return drawGroup(
    {
      id: nameOf(field),
      label: 'Replies that are rarely met',
      help: 'With the usual start values nobody gets this reply; only where a site raises or lowers them. The findings say which.',
      problems: problemsOf(form, field),
    },
    html`<div class="row">
      ${bandOrder.map((band) => {
        const next = bands.filter((one) => (one === band) !== marked.includes(one));
        return html`<label class="tick"
          ><input
            type="checkbox"
            data-field="${nameOf(field)}.${band}"
            .checked=${live(marked.includes(band))}
            @change=${() => write(form, field, next.length === 0 ? undefined : next, 'the replies rarely met')}
          />${bandWords[band].label}</label
        >`;
      })}
    </div>`,
  );
}
