import { expect, test } from 'vitest';
import type { PlacedDiagnostic } from '../../../src/studio/analysis/analysis.ts';
import { FileDocument } from '../../../src/studio/document/file-document.ts';
import { diagnosticsInWords, messageInWords } from '../../../src/studio/findings/message-in-words.ts';

const document = new FileDocument(`title: One
cast:
  amara: { name: Amara Nwosu }
acts:
  - id: main
    endings:
      polite: { title: The next name }
scenes:
  hall:
    title: The hall
    choices:
      - { id: first, text: Wave the clerk off. “Which line?” }
  desk: { title: The desk }
`);

function finding(message: string, place: PlacedDiagnostic['place'] = []): PlacedDiagnostic {
  return { severity: 'warning', code: 'some', file: 'a/scenario.yaml', line: 1, column: 1, message, place };
}

const said = (message: string, place?: PlacedDiagnostic['place']) =>
  messageInWords(finding(message, place), document);

test('scenes, endings and people are called by their titles and names', () => {
  expect(said('No run comes from "hall" to "desk".')).toBe('No run comes from “The hall” to “The desk”.');
  expect(said('Nobody but "amara" ends in "polite".')).toBe(
    'Nobody but “Amara Nwosu” ends in “The next name”.',
  );
});

test('what would be written into the file is said as it stands in the form', () => {
  expect(
    said('If that is meant for some sites, write other_starts_only: [testing] on it; otherwise mend it.'),
  ).toBe(
    'If that is meant for some sites, tick “testing” under “Replies that are rarely met”; otherwise mend it.',
  );
  expect(said('Take guarded out of other_starts_only.')).toBe(
    'Untick “guarded” under “Replies that are rarely met”.',
  );
});

test('the only act needs no name', () => {
  expect(said('No run ends act "main" here.')).toBe('No run ends the act here.');
});

test('a choice is called by its words where its scene is known, and not elsewhere', () => {
  const message = 'Nothing is said after "first".';
  expect(said(message, ['scenes', 'hall', 'choices', 0])).toBe(
    'Nothing is said after “Wave the clerk off. ‘Which line?’”.',
  );
  expect(said(message, ['scenes', 'desk'])).toBe(message);
});

test('what is not an id stays as it is, and the findings of one look are worded once', () => {
  const findings = [finding('Write "unknown" or nothing.')];
  expect(diagnosticsInWords(findings, document)[0]?.message).toBe('Write "unknown" or nothing.');
  expect(diagnosticsInWords(findings, document)).toBe(diagnosticsInWords(findings, document));
});
