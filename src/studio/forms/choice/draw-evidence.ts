import { html, type TemplateResult } from 'lit';
import { drawPicked } from '../fields/draw-picked.ts';
import { drawWords } from '../fields/draw-words.ts';
import type { Field, Form } from '../form.ts';
import { aboutWords, rowOptions, rowWords } from '../words/rows.ts';

/** Why something works as it does, the rows it practises, and who has found it. */
export function drawEvidence(form: Form, field: Field): TemplateResult {
  return html`
    ${drawWords(form, [...field, 'why'], {
      label: 'Why it went as it did',
      help: 'For the debrief: how it worked between the two people, with because, so or when. No verdicts.',
      what: 'the reason',
      limit: { least: 15, most: 60 },
      single: true,
      needed: true,
    })}
    ${drawPicked(form, [...field, 'rows'], {
      label: 'What it practises, or shows the opposite of',
      help: 'Rows of the table of constructs. Find them by a word: doubt, aim, promise, vulnerability.',
      what: 'the rows',
      options: () => rowOptions,
      add: 'Add a row',
      detail: (code) => rowDetail(code),
    })}
    ${drawPicked(form, [...field, 'sources'], {
      label: 'Sources',
      help: 'Papers from the list of this course. New ones are added under Course.',
      what: 'the sources',
      options: form.names.sources,
      add: 'Add a source',
      none: 'The course has no list of sources yet. It stands under Course.',
    })}
  `;
}

function rowDetail(code: string): string | undefined {
  const row = rowWords[code];
  if (row === undefined) return undefined;
  return `The teacher ${row.does}. Opposite: ${row.opposite}. About ${aboutWords(code)}.`;
}
