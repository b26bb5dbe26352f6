import type { Attempt } from '../../attempt.ts';
import type { Call } from '../../messages.ts';

type Fields = Readonly<Record<string, unknown>>;

/** An attempt as it was written to a file or a browser's storage; undefined if it is anything else. */
export function attemptOf(value: unknown): Attempt | undefined {
  const { standard, launches, stored, storedAt } = fieldsOf(value);
  if (standard !== 'scorm12' && standard !== 'scorm2004') return undefined;
  if (!isCount(launches) || !isCount(storedAt)) return undefined;
  if (stored === undefined || stored === null) return { standard, launches, stored: undefined, storedAt };
  return isTexts(stored) ? { standard, launches, stored, storedAt } : undefined;
}

/** Calls as they were written to a file; undefined if they are anything else. */
export function callsOf(value: unknown): readonly Call[] | undefined {
  return Array.isArray(value) && value.every(isCall) ? value : undefined;
}

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function isCall(value: unknown): value is Call {
  const { at, took, name, given, result, came, error, errorWords, by } = fieldsOf(value);
  return (
    [at, took, error].every(isNumber) &&
    [name, result, errorWords].every(isText) &&
    Array.isArray(given) &&
    given.every(isText) &&
    ['text', 'nothing', 'threw'].includes(String(came)) &&
    ['lms', 'fault', 'network'].includes(String(by))
  );
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === 'object' && !Array.isArray(value) && Object.values(value ?? {}).every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isCount(value: unknown): value is number {
  return isNumber(value) && Number.isInteger(value) && value >= 0;
}
