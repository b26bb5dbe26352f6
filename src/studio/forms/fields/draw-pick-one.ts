import { html, nothing, type TemplateResult } from 'lit';
import { type Field, type Form, nameOf, problemsOf, valueIn, write } from '../form.ts';
import type { Option } from '../names.ts';
import '../picker/tws-picker.ts';
import type { TwsPickEvent } from '../tws-pick-event.ts';
import type { Asked } from './draw-input.ts';
import { drawProblems, hasError } from './draw-problems.ts';
import { drawUnreadable, isShownAsText, textShown } from './unreadable.ts';

interface PickedOne extends Asked {
  readonly options: () => readonly Option[];
  /** What it says where nothing is picked; left out, something has to be. */
  readonly none?: string;
}

/** One of many, found by typing. */
export function drawPickOne(form: Form, field: Field, asked: PickedOne): TemplateResult {
  const value = valueIn(form, field);
  const id = nameOf(field);
  const problems = problemsOf(form, field);
  if (!isShownAsText(value))
    return drawUnreadable({ id, label: asked.label, problems }, [...form.place, ...field]);
  const picked = textShown(value);
  return html`<div class="field" data-at=${id}>
    <div class="row">
      <tws-picker
        class="grow"
        .label=${asked.label}
        .help=${asked.help ?? ''}
        .field=${id}
        .value=${picked}
        .placeholder=${asked.none ?? 'Type to find it'}
        .options=${asked.options}
        ?invalid=${hasError(problems)}
        @tws-pick=${({ value: one }: TwsPickEvent) => write(form, field, one, asked.what)}
      ></tws-picker>
      ${
        asked.none !== undefined && picked !== ''
          ? html`<button
              type="button"
              class="small foot"
              data-action="clear-picked"
              @click=${(event: Event) => {
                const row = (event.target as Element).closest('.row');
                write(form, field, undefined, asked.what);
                row?.querySelector('tws-picker')?.focus();
              }}
            >
              ${asked.none}
            </button>`
          : nothing
      }
    </div>
    ${drawProblems(problems, undefined)}
  </div>`;
}
