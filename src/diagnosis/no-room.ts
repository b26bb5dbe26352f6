import type { Evidence, HeardCall } from './evidence.ts';
import type { Diagnosis, Fault } from './fault.ts';
import { inWords, isAbout, wentWell } from './heard.ts';

type Standard = Evidence['at']['standard'];

/** The characters of resume text that a standard promises; SCORM 2004, 2nd Edition, promised fewer. */
const promised = { scorm12: 4096, scorm2004: 64_000 } as const satisfies Record<Standard, number>;

const lists = [
  ['no-interactions', '.interactions'],
  ['no-objectives', '.objectives'],
] as const satisfies readonly (readonly [Fault, string])[];

/** What an LMS has no place for, though it takes other values. */
export function noRoom(judged: readonly HeardCall[], standard: Standard): readonly Diagnosis[] {
  return [
    ...littleRoom(judged, standard),
    ...lists.flatMap(([fault, list]) => noList(judged, standard, fault, list)),
  ];
}

function littleRoom(judged: readonly HeardCall[], standard: Standard): readonly Diagnosis[] {
  const texts = judged.filter(({ call, element }) => call === 'set' && element.endsWith('.suspend_data'));
  const refused = texts.filter(
    (heard) =>
      !wentWell(heard) &&
      isAbout(heard.error, standard) === 'element' &&
      heard.given.length <= promised[standard],
  );
  const seen = refused.map((heard) => `${heard.given.length} characters: ${inWords(heard, standard)}`);
  return seen.length > 0 ? [{ fault: 'little-room', seen: [...new Set(seen)] }] : [];
}

/** A row is there once its id is; what else is refused of a row says nothing of the list. */
function noList(
  judged: readonly HeardCall[],
  standard: Standard,
  fault: Fault,
  list: string,
): readonly Diagnosis[] {
  const own = judged.filter(({ element }) => element.includes(`${list}.`));
  const ids = own.filter(({ call, element }) => call === 'set' && /\.\d+\.id$/.test(element));
  const children = own.filter(({ call, element }) => call === 'get' && element.endsWith('._children'));
  if (ids.some(wentWell)) return [];
  const isMissing = (heard: HeardCall) =>
    heard.answer.trim() === '' && isAbout(heard.error, standard) === 'element';
  const refused = [
    ...ids.filter(({ error }) => isAbout(error, standard) === 'element'),
    ...children.filter(isMissing),
  ];
  const seen = refused.map((heard) => inWords(heard, standard));
  return seen.length > 0 ? [{ fault, seen: [...new Set(seen)] }] : [];
}
