import { html } from 'lit';
import { notedCommitment, sentenceOf } from '../commitment/commitment-words.ts';
import { recordFacts } from '../record/record-facts.ts';
import type { DrawPage } from './page.ts';
import '../record/tws-record.ts';

export const drawRecord: DrawPage = (session) => {
  const facts = recordFacts(session);
  const sentence = facts.committedOn === undefined ? '' : sentenceOf(notedCommitment(session.notes, 'er'));
  return html`<tws-record class="page" .facts=${facts} .sentence=${sentence}></tws-record>`;
};
