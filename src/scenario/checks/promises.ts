import { mostPromises } from '../../model/promises.ts';
import { error, warning } from '../diagnostic.ts';
import type { Finding } from '../diagnostic.ts';
import { asFields, textsOf } from '../fields.ts';
import type { Outline } from '../outline.ts';

/** What is declared is used, and there are no more promises than a run can hold. */
export function promises(outline: Outline): Finding[] {
  const made = used(outline, 'promises');
  const set = used(outline, 'sets');
  const extra = declared(outline, 'promises')[mostPromises];
  return [
    ...(extra === undefined
      ? []
      : [
          {
            ...error(
              'promises-many',
              ['promises', extra],
              `A scenario can have ${mostPromises} promises. Take this one out, and any after it.`,
            ),
            atKey: true,
          },
        ]),
    ...declared(outline, 'promises')
      .filter((id) => !made.has(id))
      .map((id) => unused('promise-unused', 'promises', id, `No choice makes the promise "${id}".`)),
    ...declared(outline, 'flags')
      .filter((id) => !set.has(id))
      .map((id) => unused('flag-unused', 'flags', id, `No choice sets the flag "${id}".`)),
  ];
}

function declared(outline: Outline, key: string): string[] {
  return Object.keys(asFields(outline.fields[key]));
}

function used(outline: Outline, key: string): ReadonlySet<string> {
  return new Set(outline.choices.flatMap(({ fields }) => textsOf(fields[key]).map(({ text }) => text)));
}

function unused(code: string, key: string, id: string, message: string): Finding {
  return { ...warning(code, [key, id], `${message} Take it out, or use it.`), atKey: true };
}
