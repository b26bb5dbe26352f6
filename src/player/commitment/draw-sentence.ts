import { html, type TemplateResult } from 'lit';
import { type CommitmentWords, sentencePieces } from './commitment-words.ts';

/** The sentence as it stands, the learner's own words set apart. */
export function drawSentence(words: CommitmentWords, withBlanks: boolean): TemplateResult[] {
  return sentencePieces(words, withBlanks).map(({ text, is }) => html`<span class=${is}>${text}</span>`);
}
