import type { FileDocument, Path } from '../document/file-document.ts';
import { stationsOf } from '../document/stations.ts';

const parts: Readonly<Record<string, string>> = {
  title: 'the title of the scenario',
  summary: 'the summary',
  about: 'what is read before the first scene',
  hidden_concern: 'the hidden concern',
  takeaway: 'the take-away',
  questions: 'the questions for the debrief',
  cast: 'the cast',
  promises: 'the promises',
  flags: 'the flags',
  retired: 'what is gone for good',
  good_ways: 'the other good ways',
  signed: 'the signatures',
  waive: 'what stays as it is',
  expect: 'what must hold',
  scenes: 'the scenes',
};
const fields: Readonly<Record<string, string>> = {
  title: 'its title',
  text: 'its words',
  says: 'what is said',
  unsaid: 'what is not said',
  replies: 'its replies',
  next: 'where it leads',
  when: 'when it is offered',
  needs: 'what it needs',
  moves: 'what it moves',
  why: 'its why',
  rows: 'its rows',
  sources: 'its sources',
  hazard: 'its hazard',
  reads: 'what the resident offers',
  pit_stop: 'its pause',
  endings: 'its endings',
  repair: 'the repair moment',
  rescue: 'its rescue',
  start: 'where the levels start',
};
const whole = 'the scenario as a whole';
const shortEnough = 60;

/** Where something is, as an author sees it: the scene by its title, the choice by its words. */
export function placeInWords(document: FileDocument, place: Path): string {
  const [part, key] = place;
  if (part === undefined) return whole;
  if (key !== undefined) {
    if (part === 'scenes') return inScene(document, place);
    if (part === 'acts') return inAct(document, place);
    if (part === 'cast')
      return `${said(document.valueAt(['cast', key, 'name'])) || String(key)}, of the cast`;
    const named = part === 'promises' || part === 'flags' ? said(document.valueAt([part, key])) : '';
    if (named !== '') return `the ${part === 'flags' ? 'flag' : 'promise'} “${cut(named)}”`;
  }
  return parts[String(part)] ?? whole;
}

function inAct(document: FileDocument, [, act, inner, index]: Path): string {
  if (inner === 'endings' && index !== undefined) {
    const title = said(document.valueAt(['acts', act ?? 0, 'endings', index, 'title']));
    return `the ending “${title || String(index)}”`;
  }
  const name = countOf(document, ['acts']) > 1 ? `act ${Number(act) + 1}` : 'the act';
  return `${name}${field(inner)}`;
}

function inScene(document: FileDocument, [, id, inner, index, ...rest]: Path): string {
  const station = stationsOf(document).find((one) => one.id === id);
  const scene = `scene “${cut(station?.title || String(id))}”`;
  if (inner === 'choices' && index !== undefined) {
    const choice = station?.choices[Number(index)];
    const words = choice?.text || choice?.id || `number ${Number(index) + 1}`;
    return `${scene}, choice “${cut(words)}”${field(rest[0])}`;
  }
  return `${scene}${field(inner)}`;
}

function field(step: string | number | undefined): string {
  const words = typeof step === 'string' ? fields[step] : undefined;
  return words === undefined ? '' : `, ${words}`;
}

function countOf(document: FileDocument, path: Path): number {
  const value = document.valueAt(path);
  return Array.isArray(value) ? value.length : 0;
}

function said(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function cut(words: string): string {
  return words.length <= shortEnough ? words : `${words.slice(0, shortEnough - 1).trimEnd()}…`;
}
