import { expect, test } from 'vitest';
import { FileDocument } from '../../../src/studio/document/file-document.ts';
import { listedMedia, mediumPlaces } from '../../../src/studio/media/listed-media.ts';
import { mediumId, safeFileName } from '../../../src/studio/media/safe-name.ts';
import { scenarioText } from './draft-with-media.ts';

test('media are read as far as they can be', () => {
  const text =
    'media:\n  ecg: { file: ecg.png, alt: 3 }\n  odd: [1]\n  call: { file: call.mp3, transcript: Hello. }\n';

  expect(
    listedMedia(new FileDocument(text)).map(({ id, kind, alt, transcript }) => [id, kind, alt, transcript]),
  ).toEqual([
    ['ecg', 'image', '', ''],
    ['odd', undefined, '', ''],
    ['call', 'sound', '', 'Hello.'],
  ]);
  expect(listedMedia(new FileDocument('media: nothing'))).toEqual([]);
});

test('every scene and reply is a place, with what it shows', () => {
  expect(mediumPlaces(new FileDocument(scenarioText)).map(({ words, shows }) => [words, shows])).toEqual([
    ['Scene “Hallway”', 'ecg'],
    ['Reply to “What do you see?” in “Hallway”', ''],
    ['Reply to “Look at the T waves.” in “Hallway”', ''],
    ['Scene “A walk”', ''],
  ]);
});

test('names of files become plain and stay apart', () => {
  const none = new Set<string>();

  expect(safeFileName('Été à l’hôpital (1).JPG', 'jpg', none)).toBe('ete-a-l-hopital-1.jpg');
  expect(safeFileName('ECG.png', 'png', new Set(['ecg.png', 'ecg-2.png']))).toBe('ecg-3.png');
  expect(safeFileName('心電図.png', 'png', none)).toBe('medium.png');
  expect(safeFileName('-.png', 'png', none)).toMatch(/^[a-z0-9][a-z0-9-]*\.png$/);
  expect(mediumId('12-lead.png', none)).toBe('medium_12_lead');
  expect(mediumId('ecg-2.png', new Set(['ecg_2']))).toBe('ecg_2_2');
});
