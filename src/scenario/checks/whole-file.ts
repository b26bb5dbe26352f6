import { error } from '../diagnostic.ts';
import type { Finding } from '../diagnostic.ts';
import { asList, asText } from '../fields.ts';
import type { Outline } from '../outline.ts';

/** The id is the name of the folder, and a time to play runs from the shorter to the longer. */
export function wholeFile(outline: Outline, file: string): Finding[] {
  return [...folder(outline, file), ...time(outline)];
}

function folder(outline: Outline, file: string): Finding[] {
  const [name, parent] = file.split(/[\\/]/).reverse();
  const id = asText(outline.fields['id']);
  if (name !== 'scenario.yaml' || !parent || parent === '.' || id === undefined || id === parent) return [];
  return [
    error(
      'id-folder',
      ['id'],
      `This scenario calls itself "${id}" and lies in the folder "${parent}". Make the two the same.`,
    ),
  ];
}

function time(outline: Outline): Finding[] {
  const [from, to] = asList(outline.fields['minutes_to_play']);
  if (typeof from !== 'number' || typeof to !== 'number' || from <= to) return [];
  return [error('minutes-order', ['minutes_to_play'], `Write the shorter time first: [${to}, ${from}].`)];
}
