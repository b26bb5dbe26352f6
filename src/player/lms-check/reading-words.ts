import type { LmsLook, Reading } from '../../lms/look-at.ts';
import { pageWords } from '../pages/page-words.ts';
import { type CheckLine, line } from './check-view.ts';

type About = Reading['about'];

/** What an LMS answered about one thing, or that it did not. */
export class Readings {
  readonly #readings: readonly Reading[];

  constructor({ readings }: LmsLook) {
    this.#readings = readings;
  }

  of(about: About): Reading | undefined {
    return this.#readings.find((reading) => reading.about === about);
  }

  all(about: About): readonly Reading[] {
    return this.#readings.filter((reading) => reading.about === about);
  }

  /** One line, or none if it was not asked for. `known` puts a value into words; `none` stands for an empty one. */
  line(
    about: About,
    label: string,
    known: (value: string) => string = quoted,
    none?: string,
  ): readonly CheckLine[] {
    const reading = this.of(about);
    if (reading === undefined) return [];
    const { element, answer, came } = reading;
    const value = answer.trim();
    if (came !== 'text') return [line(label, wrong(reading), element, 'worry')];
    if (value === '') return [line(label, isThere(reading) ? (none ?? nothing()) : wrong(reading), element)];
    return [line(label, known(value), element, 'good')];
  }
}

/** There is such an element, with no value in it. */
function isThere({ error }: Reading): boolean {
  return ['', '0', '403'].includes(error);
}

function nothing(): string {
  return pageWords().lmsCheck.reading.nothing;
}

/** Why there is no answer. */
export function wrong({ came, error, says }: Reading): string {
  const { reading } = pageWords().lmsCheck;
  if (came === 'threw') return reading.threw;
  if (came === 'nothing') return reading.noAnswer;
  return error === '401' ? reading.unknown : reading.error(error, says);
}

const longestQuote = 120;

function quoted(value: string): string {
  return value.length <= longestQuote ? value : `${value.slice(0, longestQuote)}…`;
}
