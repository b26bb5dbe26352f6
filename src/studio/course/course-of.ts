import { asFields, asList, asText, type Fields } from '../../scenario/fields.ts';
import type { FileDocument } from '../document/file-document.ts';

/** What course.yaml says, read leniently: what is missing or of another kind is empty. */
export interface WrittenCourse {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly contact: { readonly name: string; readonly email: string; readonly page: string };
  readonly scenarios: readonly string[];
  readonly orientation: string;
  readonly completion: { readonly er: number; readonly clinic: number; readonly commitment: boolean };
  /** As written; an empty word where the file says nothing. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export function courseOf(document: FileDocument): WrittenCourse {
  const word = (name: string) => asText(document.valueAt([name])) ?? '';
  const contact = asFields(document.valueAt(['contact']));
  const completion = asFields(document.valueAt(['completion']));
  return {
    id: word('id'),
    title: word('title'),
    summary: word('summary'),
    language: word('language') || 'en',
    contact: {
      name: asText(contact['name']) ?? '',
      email: asText(contact['email']) ?? '',
      page: asText(contact['page']) ?? '',
    },
    scenarios: asList(document.valueAt(['scenarios'])).map((id) => asText(id) ?? ''),
    orientation: word('orientation'),
    completion: {
      er: countIn(completion, 'er'),
      clinic: countIn(completion, 'clinic'),
      commitment: completion['commitment'] !== false,
    },
    settings: asFields(document.valueAt(['settings'])),
  };
}

function countIn(completion: Fields, kind: string): number {
  const count = completion[kind];
  return typeof count === 'number' && Number.isInteger(count) && count > 0 ? count : 0;
}
