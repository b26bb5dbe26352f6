import { html, nothing, type TemplateResult } from 'lit';
import type { Change } from '../../document/change.ts';
import type { FileDocument, Path } from '../../document/file-document.ts';
import { withItem, withValue } from '../../document/yaml-edits.ts';
import { type Field, type Form, nameOf, pathOf, problemsOf, valueIn } from '../form.ts';
import type { Option } from '../names.ts';
import '../picker/tws-picker.ts';
import type { TwsPickEvent } from '../tws-pick-event.ts';
import { written } from '../written.ts';
import { drawGroup } from './draw-field.ts';
import type { Asked } from './draw-input.ts';
import { drawUnreadable } from './unreadable.ts';

export interface Picked extends Asked {
  readonly options: () => readonly Option[];
  /** What the field to add with says. */
  readonly add: string;
  /** Shown where there is nothing to pick from. */
  readonly none?: string;
  /** The same thing may be picked again, and the order counts. */
  readonly ordered?: boolean;
  /** What stands under each that was picked. */
  readonly detail?: (value: string) => string | undefined;
}

/** A list of ids: those that were picked, and a field to pick another. */
export function drawPicked(form: Form, field: Field, asked: Picked): TemplateResult {
  const value = valueIn(form, field);
  const id = nameOf(field);
  const framed = { id, label: asked.label, help: asked.help, problems: problemsOf(form, field) };
  if (value !== undefined && value !== null && !isListOfIds(value))
    return drawUnreadable(framed, pathOf(form, field));
  const ids = ((value ?? []) as unknown[]).map(String);
  const options = asked.options();
  if (options.length === 0 && ids.length === 0)
    return drawGroup(framed, html`<p class="help">${asked.none}</p>`);
  const left = () =>
    asked.ordered === true
      ? asked.options()
      : asked.options().filter((option) => !ids.includes(option.value));
  return drawGroup(
    framed,
    html`
      <ul class="picked">
        ${ids.map((one, index) => drawOne(form, field, asked, { one, index, count: ids.length, options }))}
      </ul>
      <tws-picker
        quiet
        .label=${asked.add}
        .placeholder=${`${asked.add} …`}
        .field=${`${id}.add`}
        .options=${left}
        @tws-pick=${({ value: one }: TwsPickEvent) =>
          form.edit(`changing ${asked.what} of ${form.thing}`, [
            (document) => appended(document, pathOf(form, field), one),
          ])}
      ></tws-picker>
    `,
  );
}

interface One {
  readonly one: string;
  readonly index: number;
  readonly count: number;
  readonly options: readonly Option[];
}

function drawOne(
  form: Form,
  field: Field,
  asked: Picked,
  { one, index, count, options }: One,
): TemplateResult {
  const option = options.find(({ value }) => value === one);
  const label = option?.label ?? `${one} (unknown)`;
  const detail = asked.detail === undefined ? option?.detail : asked.detail(one);
  const path = pathOf(form, field);
  const edit = (make: (document: FileDocument) => readonly Change[]) =>
    form.edit(`changing ${asked.what} of ${form.thing}`, [make]);
  const remove = (event: Event) => {
    const list = (event.target as Element).closest('fieldset');
    edit((document) => written(document, [...path, index], undefined));
    list?.querySelector('tws-picker')?.focus();
  };
  return html`<li data-id=${one}>
    <span class="words">
      <span>${asked.ordered === true ? `${index + 1}. ` : ''}${label}</span>
      ${detail === undefined ? nothing : html`<small>${detail}</small>`}
    </span>
    ${
      asked.ordered === true && index > 0
        ? html`<button
            type="button"
            class="small"
            data-action="move-up"
            aria-label="Move ${label} up"
            title="Move up"
            @click=${() => edit((document) => exchanged(document, path, index - 1, count))}
          >
            ↑
          </button>`
        : nothing
    }
    <button
      type="button"
      class="small"
      data-action="remove-picked"
      aria-label="Take ${label} away"
      title="Take away"
      @click=${remove}
    >
      ×
    </button>
  </li>`;
}

function isListOfIds(value: unknown): boolean {
  return Array.isArray(value) && (value as unknown[]).every((one) => typeof one !== 'object');
}

/** A list that is not there yet stands where its order in the format has it. */
function appended(document: FileDocument, path: Path, value: string): readonly Change[] {
  const list = document.valueAt(path);
  return Array.isArray(list) && list.length > 0
    ? withItem(document, path, list.length, value)
    : written(document, path, [value]);
}

function exchanged(document: FileDocument, path: Path, index: number, count: number): readonly Change[] {
  const list = document.valueAt(path) as unknown[];
  return index + 1 < count
    ? withValue(document, path, list.toSpliced(index, 2, list[index + 1], list[index]))
    : [];
}
