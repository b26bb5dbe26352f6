import { asFields } from '../../scenario/fields.ts';
import type { FileDocument, Path } from '../document/file-document.ts';

/** A look as it stands in the file: what is missing or no word is empty. */
export interface WrittenLook {
  readonly head: string;
  readonly skin: string;
  readonly hair: string;
  readonly clothes: string;
  readonly accessories: string;
  readonly facial_hair: string;
  readonly face: string;
  /** By stance. */
  readonly faces: Readonly<Record<string, string>>;
}

/** One of the cast, read leniently. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly role: string;
  readonly pronoun: string;
  readonly resident: boolean;
  /** Undefined for somebody who is only spoken of. */
  readonly look: WrittenLook | undefined;
  readonly place: Path;
}

/** The people of a scenario in the order of the file, as far as they can be read. */
export function peopleOf(document: FileDocument): readonly Person[] {
  return document.keysAt(['cast']).map((id) => {
    const place = ['cast', id];
    const member = asFields(document.valueAt(place));
    const word = (name: string) => said(member[name]);
    return {
      id,
      name: word('name'),
      short: word('short'),
      role: word('role'),
      pronoun: word('pronoun'),
      resident: member['resident'] === true,
      look: member['look'] === undefined ? undefined : lookOf(asFields(member['look'])),
      place,
    };
  });
}

/** What somebody is called where there is room for one or two words. */
export function calledBy({ id, name, short }: Pick<Person, 'id' | 'name' | 'short'>): string {
  return short || name || id;
}

function lookOf(look: Readonly<Record<string, unknown>>): WrittenLook {
  const word = (name: string) => said(look[name]);
  return {
    head: word('head'),
    skin: word('skin'),
    hair: word('hair'),
    clothes: word('clothes'),
    accessories: word('accessories'),
    facial_hair: word('facial_hair'),
    face: word('face'),
    faces: Object.fromEntries(
      Object.entries(asFields(look['faces'])).map(([stance, face]) => [stance, said(face)]),
    ),
  };
}

function said(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
