import type { Call } from '../../messages.ts';

/** Whose doing it was, if not the LMS's own. */
export const spoiledBy: Readonly<Record<Call['by'], string>> = {
  lms: '',
  fault: 'fault switched on at the desk',
  network: 'network switched at the desk',
};

/** A call as a developer writes it: `LMSSetValue("cmi.core.exit", "suspend")`. */
export function technical({ name, given }: Call, longest = Number.POSITIVE_INFINITY): string {
  return `${name}(${given.map((value) => JSON.stringify(short(value, longest))).join(', ')})`;
}

/** What came back. */
export function answerOf({ came, result }: Call, longest = Number.POSITIVE_INFINITY): string {
  if (came === 'nothing') return 'nothing';
  if (came === 'threw') return 'broke off';
  return result === '' ? 'empty' : short(result, longest);
}

/** Why it is not as it should be, in words; empty if it is. */
export function troubleOf({ error, errorWords, came, result }: Call): string {
  const parts = [
    came === 'threw' ? `The script broke off: ${result}.` : '',
    came === 'nothing' ? 'The standard asks for a text.' : '',
    error === 0 ? '' : `Error ${error}${errorWords === '' ? '' : `: ${errorWords}`}.`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Calls as lines of text for a mail to support: seconds, call, answer, time taken, trouble. */
export function callsAsText(calls: readonly Call[]): string {
  return calls
    .map((call) =>
      [
        `${(call.at / 1000).toFixed(2)} s`,
        technical(call),
        answerOf(call),
        `${Math.round(call.took)} ms`,
        [troubleOf(call), spoiledBy[call.by]].filter((part) => part !== '').join(' '),
      ].join('\t'),
    )
    .join('\n');
}

function short(text: string, longest: number): string {
  return text.length > longest
    ? `${text.slice(0, longest)}… (${text.length.toLocaleString('en')} characters)`
    : text;
}
