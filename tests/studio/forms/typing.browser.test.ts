import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { parse } from 'yaml';
import type { Path } from '../../../src/studio/document/file-document.ts';
import type { TwsForm } from '../../../src/studio/forms/tws-form.ts';
import { fieldsIn, formAt, settled, studioOf, type } from './form-page.ts';

type Data = Record<string | number, unknown>;

const places: readonly Path[] = [
  [],
  ['acts', 0],
  ['scenes', 'hallway'],
  ['scenes', 'order_due'],
  ['scenes', 'hallway', 'choices', 2],
];

const words = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    'a: b',
    '- no list',
    '# no comment',
    'null',
    '007',
    '“Yes,” she says: “no”',
    'one\n\ntwo',
    'tail ',
    '\n',
  ),
);

beforeEach(async () => {
  await page.viewport(900, 900);
});

/** Where the words of a field stand: a version of a text has its words one step further in. */
function pathOf(place: Path, name: string, data: unknown): Path {
  const path = [...place, ...name.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))];
  const here = at(data, path);
  return typeof here === 'object' && here !== null ? [...path, 'text'] : path;
}

function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((here, step) => (here as Data | undefined)?.[step], data);
}

/** The data with another value at a place, or without it; what held nothing else goes too. */
function withAt(data: unknown, [step, ...deeper]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const copy = (Array.isArray(data) ? [...(data as unknown[])] : { ...(data as Data) }) as Data;
  const inner = withAt(copy[step], deeper, value);
  if (inner === undefined) delete copy[step];
  else copy[step] = inner;
  return Object.keys(copy).length === 0 ? undefined : copy;
}

function textFields(form: TwsForm): (HTMLInputElement | HTMLTextAreaElement)[] {
  return fieldsIn(form.renderRoot).filter(
    (one): one is HTMLInputElement | HTMLTextAreaElement =>
      one.matches('textarea, input[type="text"]:not([role="combobox"], .new)') &&
      one.getAttribute('data-field') !== 'id',
  );
}

test.each(places.map((place) => [place.join('/') || 'the scenario', place] as const))(
  'whatever is typed into a field of %s is in the file, and nothing else is changed',
  async (_, place) => {
    const studio = studioOf();
    const form = await formAt(studio, place);
    const start = studio.document.text;
    const before = parse(start) as unknown;
    const names = textFields(form).map((one) => one.getAttribute('data-field')!);
    expect(names.length).toBeGreaterThan(3);

    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), words, async (name, typed) => {
        const path = pathOf(place, name, before);
        const control = textFields(form).find((one) => one.getAttribute('data-field') === name)!;
        type(control, typed);
        const entered = control.classList.contains('low')
          ? control.value.replace(/\s*\n+\s*/g, ' ')
          : control.value;

        const after = parse(studio.document.text) as unknown;
        const value = at(after, path);
        expect(value ?? '').toBe(entered);
        expect(after).toEqual(withAt(before, path, value));
        await settled();
        expect(control.value).toBe(entered);

        while (studio.document.text !== start) studio.undo();
        await settled();
      }),
      { numRuns: 15 },
    );
  },
  60_000,
);
