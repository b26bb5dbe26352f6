import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { asFields } from '../../../scenario/fields.ts';
import { drawOptions } from '../fields/draw-select.ts';
import type { Names, Option } from '../names.ts';
import { shown } from '../shown.ts';
import { promiseStates, roleOptions, ruptureStates } from '../words/acts-of-choice.ts';
import { bandOrder, bandWords, pairOptions } from '../words/bands.ts';
import { measureOptions } from '../words/strands.ts';
import type { Test } from './condition-tree.ts';
import { drawMany, many, oneOrMany } from './draw-many.ts';

export interface Asking {
  readonly test: Test;
  readonly names: Names;
  /** Such as `when.1.0`: what the names of its controls begin with. */
  readonly field: string;
  readonly answer: (value: unknown, typing?: boolean) => void;
}

const kinds: Readonly<Record<Test['kind'], (asking: Asking) => TemplateResult>> = {
  chose: (asking) => drawMany(asking, asking.names.choices, 'Add a choice'),
  visited: (asking) => drawMany(asking, asking.names.scenes, 'Add a scene'),
  flag: (asking) => drawMany(asking, asking.names.flags, 'Add a flag'),
  band: (asking) => drawBands(asking, asking.test.value, (bands) => asking.answer(bands)),
  offer: drawOffer,
  level: drawLevel,
  promise: drawPromise,
  recognised: (asking) => drawPick(asking, 'Role', roleOptions),
  rupture: (asking) => drawPick(asking, 'Breach', ruptureStates),
  margin: (asking) => drawRange(asking, 'segments, of 8'),
  minutes_left: (asking) => drawRange(asking, 'minutes; below 0 is over time'),
  rescued: drawRescued,
};

/** The controls of one question. */
export function drawTest(asking: Asking): TemplateResult {
  return kinds[asking.test.kind](asking);
}

function drawOffer(asking: Asking): TemplateResult {
  const { reads, is } = asFields(asking.test.value);
  return html`${drawBands(asking, is, (bands) => asking.answer({ reads, is: bands }))}
  ${drawChoose(asking, 'reads', 'if', pairOptions, reads, (value) => asking.answer({ reads: value, is }))}`;
}

function drawLevel(asking: Asking): TemplateResult {
  const { of } = asFields(asking.test.value);
  return html`${drawChoose(asking, 'of', 'Level or strand', measureOptions, of, (value) =>
    asking.answer({ ...asFields(asking.test.value), of: value }),
  )}
  ${drawRange(asking, 'points, of 100')}`;
}

function drawPromise(asking: Asking): TemplateResult {
  const { of = '', is = 'open' } = asFields(asking.test.value);
  const promises = asking.names.promises();
  if (promises.length === 0)
    return html`<span class="help"
      >No promises are written yet: they stand on the page of the scenario.</span
    >`;
  return html`${drawChoose(asking, 'of', 'Promise', promises, of, (value) => asking.answer({ of: value, is }))}
  ${drawChoose(asking, 'is', 'How it stands', promiseStates, is, (value) =>
    asking.answer(of === '' ? undefined : { of, is: value }),
  )}`;
}

function drawRescued({ test, field, answer }: Asking): TemplateResult {
  const options = [
    { value: 'yes', label: 'was played' },
    { value: 'no', label: 'was not played' },
  ];
  return drawChoose({ field }, 'is', 'Rescue', options, test.value === true ? 'yes' : 'no', (value) =>
    answer(value === 'yes'),
  );
}

function drawPick(asking: Asking, label: string, options: readonly Option[]): TemplateResult {
  return drawChoose(asking, 'is', label, options, asking.test.value, (value) => asking.answer(value));
}

function drawChoose(
  { field }: Pick<Asking, 'field'>,
  name: string,
  label: string,
  options: readonly Option[],
  value: unknown,
  answer: (value: string) => void,
): TemplateResult {
  return html`<select
    class="grow"
    aria-label=${label}
    data-field="${field}.${name}"
    ${shown(String(value ?? ''))}
    @change=${(event: Event) => answer((event.target as HTMLSelectElement).value)}
  >
    ${drawOptions(options, String(value ?? ''), undefined)}
  </select>`;
}

function drawBands(
  { field }: Asking,
  value: unknown,
  answer: (bands: string | readonly string[]) => void,
): TemplateResult {
  const said = many(value);
  const bands = bandOrder.toReversed();
  return html`${bandOrder.map(
    (band) =>
      html`<label class="tick"
        ><input
          type="checkbox"
          data-field="${field}.${band}"
          .checked=${live(said.includes(band))}
          @change=${() =>
            answer(
              oneOrMany(bands.filter((one) => (one === band ? !said.includes(one) : said.includes(one)))),
            )}
        />${bandWords[band].label.toLowerCase()}</label
      >`,
  )}`;
}

function drawRange({ test, field, answer }: Asking, unit: string): TemplateResult {
  const value = asFields(test.value);
  const type = (name: 'at_least' | 'below', input: HTMLInputElement) => {
    if (input.validity.badInput) return;
    const { [name]: _, ...others } = value;
    answer(input.value === '' ? others : { ...value, [name]: Number(input.value) }, true);
  };
  return html`${(['at_least', 'below'] as const).map(
      (name) =>
        html`<label class="tick"
          >${name === 'below' ? 'below' : 'at least'}
          <input
            type="number"
            data-field="${field}.${name}"
            ${shown(String((value[name] as number | undefined) ?? ''))}
            @input=${(event: Event) => type(name, event.target as HTMLInputElement)}
        /></label>`,
    )}<span class="help">${unit}</span>`;
}
