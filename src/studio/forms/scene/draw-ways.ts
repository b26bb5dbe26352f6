import { html, type TemplateResult } from 'lit';
import { type Field, type Form, pathOf, problemsOf, valueIn } from '../form.ts';
import '../ways/tws-ways.ts';
import type { TwsVisitEvent } from '../ways/tws-visit-event.ts';

export function drawWays(
  form: Form,
  field: Field,
  { help, without }: { readonly help: string; readonly without: string },
): TemplateResult {
  return html`<tws-ways
    data-at="next"
    .help=${help}
    .without=${without}
    .value=${valueIn(form, field)}
    .place=${pathOf(form, field)}
    .names=${form.names}
    .problems=${problemsOf(form, field)}
    @tws-visit-scene=${({ scene }: TwsVisitEvent) => form.go({ place: ['scenes', scene] })}
  ></tws-ways>`;
}
