import { html, type TemplateResult } from 'lit';
import { labelOf, type Option, shortened } from '../names.ts';
import type { TwsPickEvent } from '../tws-pick-event.ts';
import type { Asking } from './draw-test.ts';
import '../picker/tws-picker.ts';

/** Several ids, picked one after the other. */
export function drawMany(
  { test, field, answer }: Asking,
  options: () => readonly Option[],
  label: string,
): TemplateResult {
  const ids = many(test.value);
  const write = (next: readonly string[]) => answer(oneOrMany(next));
  return html`
    <span class="chips grow">
      ${ids.map((id) => {
        const words = shortened(labelOf(options(), id), 50);
        return html`<span class="chip"
          >${words}
          <button
            type="button"
            class="small"
            data-action="remove-part"
            aria-label="Take ${words} away"
            @click=${() => write(ids.filter((one) => one !== id))}
          >
            ×
          </button></span
        >`;
      })}
      <tws-picker
        quiet
        label=${label}
        placeholder="${label}…"
        field="${field}.add"
        .options=${() => options().filter(({ value }) => !ids.includes(value))}
        @tws-pick=${(event: TwsPickEvent) => write([...ids, event.value])}
      ></tws-picker>
    </span>
  `;
}

/** One thing or a list of them. */
export function many(value: unknown): readonly string[] {
  if (value === undefined || value === null || value === '') return [];
  return (Array.isArray(value) ? (value as unknown[]) : [value]).map(String);
}

/** As the format has it: one thing by itself, several in a list. */
export function oneOrMany(ids: readonly string[]): string | readonly string[] {
  return ids.length === 1 ? ids[0]! : ids;
}
