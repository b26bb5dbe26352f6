import { expect, test } from 'vitest';
import { applied } from '../../../src/studio/document/change.ts';
import { FileDocument } from '../../../src/studio/document/file-document.ts';
import {
  addMedium,
  removeMedium,
  setDecorative,
  setMediumField,
  showMedium,
} from '../../../src/studio/edits/media.ts';
import type { Steps } from '../../../src/studio/edits/steps.ts';
import { scenarioText, withoutMedia } from '../media/draft-with-media.ts';

function after(text: string, edit: (document: FileDocument) => Steps): FileDocument {
  return new FileDocument(edit(new FileDocument(text)).reduce(applied, text));
}

/** The lines that an edit takes away and puts in. */
function difference(before: string, { text }: FileDocument): { gone: string[]; come: string[] } {
  const [old, now] = [before.split('\n'), text.split('\n')];
  return {
    gone: old.filter((line) => !now.includes(line)),
    come: now.filter((line) => !old.includes(line)),
  };
}

test('the first medium makes the list before the scenes, and changes no other line', () => {
  const document = after(withoutMedia, (now) => addMedium(now, 'ecg', { file: 'ecg.png', alt: 'A strip.' }));

  expect(document.valueAt(['media'])).toEqual({ ecg: { file: 'ecg.png', alt: 'A strip.' } });
  expect(document.keysAt([]).indexOf('media')).toBeLessThan(document.keysAt([]).indexOf('scenes'));
  expect(difference(withoutMedia, document).gone).toEqual([]);
});

test('a further medium joins the list, comments stay', () => {
  const document = after(scenarioText, (now) =>
    addMedium(now, 'board', { file: 'board.png', decorative: true }),
  );

  expect(document.keysAt(['media'])).toEqual(['ecg', 'board']);
  expect(document.text).toContain('# The pictures are ours.\nmedia:\n');
  expect(difference(scenarioText, document).gone).toEqual([]);
});

test('an empty list takes a medium too', () => {
  const document = after(withoutMedia.replace('flags: {}', 'flags: {}\nmedia: {}'), (now) =>
    addMedium(now, 'ecg', { file: 'ecg.png', alt: 'A strip.' }),
  );

  expect(document.isWhole).toBe(true);
  expect(document.valueAt(['media', 'ecg', 'file'])).toBe('ecg.png');
});

test('a scene and a reply show a medium, another, and none', () => {
  const shown = after(scenarioText, (now) => showMedium(now, ['scenes', 'hallway', 'choices', 1], 'ecg'));
  expect(shown.valueAt(['scenes', 'hallway', 'choices', 1, 'shows'])).toBe('ecg');
  expect(difference(scenarioText, shown).gone).toEqual([]);

  const other = after(shown.text, (now) => showMedium(now, ['scenes', 'hallway'], 'board'));
  expect(other.valueAt(['scenes', 'hallway', 'shows'])).toBe('board');

  const none = after(other.text, (now) => showMedium(now, ['scenes', 'hallway', 'choices', 1], undefined));
  expect(none.valueAt(['scenes', 'hallway', 'choices', 1])).toEqual({
    id: 'tell',
    code: 'ab',
    text: '“Look at the T waves.”',
  });
});

test('what a medium is taken out of shows it no more, and a list of none is gone', () => {
  const document = after(scenarioText, (now) => removeMedium(now, 'ecg', [['scenes', 'hallway']]));

  expect(document.text).not.toContain('ecg');
  expect(document.keysAt([])).not.toContain('media');
  expect(document.isWhole).toBe(true);
});

test('words are written and taken out; decoration has none', () => {
  const words = after(scenarioText, (now) => setMediumField(now, 'ecg', 'credit', 'Ward 3: CC BY'));
  expect(words.valueAt(['media', 'ecg', 'credit'])).toBe('Ward 3: CC BY');

  const without = after(words.text, (now) => setMediumField(now, 'ecg', 'credit', undefined));
  expect(without.text).toBe(scenarioText);

  const plain = after(scenarioText, (now) => setDecorative(now, 'ecg', true));
  expect(plain.valueAt(['media', 'ecg'])).toEqual({ file: 'ecg.png', decorative: true });
  expect(after(plain.text, (now) => setDecorative(now, 'ecg', false)).valueAt(['media', 'ecg'])).toEqual({
    file: 'ecg.png',
  });
});
