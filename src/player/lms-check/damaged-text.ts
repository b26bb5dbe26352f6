import type { Diagnosis } from '../../diagnosis/fault.ts';
import { inWords } from '../../diagnosis/heard.ts';
import type { LmsLook } from '../../lms/look-at.ts';
import { intactSections, opening } from '../../resume/sections.ts';

/**
 * What an LMS gave back at the launch of what an earlier visit had set: a text of ours of which a part is not whole. A text
 * that is none of ours is no sign of damage.
 */
export function damagedText({ evidence, readings, calls }: LmsLook): readonly Diagnosis[] {
  const element = readings.find(({ about }) => about === 'text')?.element;
  const given = calls.find((heard) => heard.call === 'get' && heard.element === element);
  if (evidence === undefined || given === undefined) return [];
  const text = given.answer.trim();
  if (!text.startsWith(`${opening}!`) || !intactSections(text).damaged) return [];
  const fault = endsWhole(text) ? 'changes-text' : 'cuts-text';
  return [{ fault, seen: [inWords(given, evidence.at.standard)] }];
}

/** Whether the last part of the text is whole: of a text that was cut it is not. */
function endsWhole(text: string): boolean {
  const last = text.replace(/!$/, '').lastIndexOf('!');
  return intactSections(opening + text.slice(last)).sections.length === 1;
}
