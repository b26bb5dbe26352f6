import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { asFields, asText } from '../../../scenario/fields.ts';
import { drawGroup } from '../fields/draw-field.ts';
import { type Field, type Form, nameOf, problemsOf, valueIn, write } from '../form.ts';
import './tws-cast-face.ts';

/** Who is seen, picked from the cast by face and name. */
export function drawSpeaker(form: Form, field: Field): TemplateResult {
  const value = asText(valueIn(form, field)) ?? '';
  const cast = form.names.cast();
  const isKnown = value === '' || cast.some((member) => member.value === value);
  const id = nameOf(field);
  const resident = cast.find(
    (member) => asFields(form.document.valueAt(['cast', member.value]))['resident'] === true,
  );
  const members = [{ value: '', label: 'As usual', detail: resident?.label ?? 'the resident' }, ...cast];
  return drawGroup(
    { id, label: 'Who is seen', problems: problemsOf(form, field) },
    html`<div class="faces">
        ${members.map(
          (member) =>
            html`<label class="face"
              ><input
                type="radio"
                name=${id}
                data-field="${id}.${member.value || 'usual'}"
                .checked=${live(member.value === value)}
                @change=${() => write(form, field, member.value === '' ? undefined : member.value, 'who is seen')}
              />
              <tws-cast-face
                .look=${form.document.valueAt(['cast', member.value || (resident?.value ?? ''), 'look'])}
              ></tws-cast-face>
              <span class="words"
                ><span>${member.label}</span>${
                  member.detail === undefined ? nothing : html`<small>${member.detail}</small>`
                }</span
              ></label
            >`,
        )}
      </div>
      ${isKnown ? nothing : html`<p class="help">Nobody in the cast is called “${value}”.</p>`}`,
  );
}
