import type { Standard } from './messages.ts';

/** SCORM 1.2 Run-Time Environment, 3.3.7; SCORM 2004 4th Edition Run-Time Environment, 3.1.7. */
const words: Readonly<Record<Standard, Readonly<Record<number, string>>>> = {
  scorm12: {
    101: 'general exception',
    201: 'invalid argument',
    202: 'element cannot have children',
    203: 'element is not a list',
    301: 'not initialized',
    401: 'not implemented here',
    402: 'this name is a keyword',
    403: 'element is read only',
    404: 'element is write only',
    405: 'wrong kind of value',
  },
  scorm2004: {
    101: 'general exception',
    102: 'could not be opened',
    103: 'already open',
    104: 'the session is over',
    111: 'could not be closed',
    112: 'closed before it was opened',
    113: 'closed already',
    122: 'asked before it was opened',
    123: 'asked after it was closed',
    132: 'set before it was opened',
    133: 'set after it was closed',
    142: 'saved before it was opened',
    143: 'saved after it was closed',
    201: 'wrong argument',
    301: 'could not be read',
    351: 'could not be set',
    391: 'could not be saved',
    401: 'no such element',
    402: 'not implemented here',
    403: 'nothing was set here yet',
    404: 'element is read only',
    405: 'element is write only',
    406: 'wrong kind of value',
    407: 'value out of range',
    408: 'another element has to be set first',
  },
};

/** What an error number means; empty for 0 and for numbers that the standard does not know. */
export function errorWords(standard: Standard, error: number): string {
  return words[standard][error] ?? '';
}
