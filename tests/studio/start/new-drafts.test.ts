import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readProject } from '../../../src/course/read-project.ts';
import { examine } from '../../../src/proof/examine.ts';
import { readScenario } from '../../../src/scenario/read-scenario.ts';
import { packedDraft } from '../../../src/studio/drafts/draft-zip.ts';
import type { OpenedDraft } from '../../../src/studio/drafts/draft-store.ts';
import { FileDocument } from '../../../src/studio/document/file-document.ts';
import { stationsOf } from '../../../src/studio/document/stations.ts';
import { answersFrom, noAnswers } from '../../../src/studio/start/guide-answers.ts';
import { guidedScenario } from '../../../src/studio/start/guided-scenario.ts';
import { NewDrafts } from '../../../src/studio/start/new-drafts.ts';
import { practices } from '../../../src/studio/start/practices.ts';
import { starters } from '../../../src/studio/start/starters.ts';
import { seededBytes } from './seeded-bytes.ts';

const root = resolve(import.meta.dirname, '../../../scenarios');
const fetchText = async (path: string) => readFileSync(join(root, path.replace(/^starters\//, '')), 'utf8');

function makings(seed = 1) {
  return new NewDrafts({ fetchText, random: seededBytes(seed) });
}

/** What the command line and the export say of a whole draft. */
function faultsOf({ files, media }: OpenedDraft): readonly string[] {
  const { diagnostics } = readProject({ text: (path) => files.get(path), media });
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

test('every way to begin but the empty page gives a course that can be played and packed', async () => {
  const drafts = makings();

  expect(faultsOf(await drafts.template())).toEqual([]);
  expect(faultsOf(await drafts.guided({ ...noAnswers, rows: ['T4', 'Y1'] }))).toEqual([]);
  for (const starter of starters) expect(faultsOf(await drafts.starter(starter))).toEqual([]);
});

test('the empty page has a first scene to begin with', async () => {
  const { files } = await makings().empty();

  const document = new FileDocument(files.get('my-scenario/scenario.yaml') ?? '');

  expect(document.isWhole).toBe(true);
  expect(stationsOf(document).map(({ id }) => id)).toEqual(['begin']);
});

test('our scenarios are offered as their files tell of them', async () => {
  for (const { id, title, summary, resident, where } of starters) {
    const document = new FileDocument(await fetchText(`starters/${id}/scenario.yaml`));
    const cast = Object.values(document.valueAt(['cast']) as Record<string, Record<string, unknown>>);
    const who = cast.find((member) => member['resident'] === true);

    expect({ title, summary, resident }).toEqual({
      title: document.valueAt(['title']),
      summary: document.valueAt(['summary']),
      resident: `${String(who?.['name'])}, ${String(who?.['role'])}`,
    });
    expect(where).toBe(document.valueAt(['kind']) === 'er' ? 'Emergency room' : 'Clinic');
  }
});

test('a copy of ours is a course and a scenario of its own, and differs in nothing else', async () => {
  const drafts = makings();
  const [one, other] = [await drafts.starter(starters[0]!), await drafts.starter(starters[0]!)];
  const courseId = (draft: OpenedDraft) =>
    new FileDocument(draft.files.get('course.yaml') ?? '').valueAt(['id']);
  const folder = [...one.files.keys()].find((path) => path.endsWith('/scenario.yaml'))?.split('/')[0] ?? '';

  expect(one.id).not.toBe(other.id);
  expect(courseId(one)).toBe(one.id);
  expect(one.id).toMatch(/^course-[a-z0-9]{12}$/);
  expect(folder).toMatch(/^er-1-[a-z0-9]{4}$/);
  expect([...other.files.keys()]).not.toContain(`${folder}/scenario.yaml`);
  expect([...one.files.keys()]).not.toContain(`${folder}/released.yaml`);
  const original = await fetchText('starters/er-1/scenario.yaml');
  expect(one.files.get(`${folder}/scenario.yaml`)).toBe(original.replace('id: er-1', `id: ${folder}`));
});

test('a duplicate is a course of its own and does not share the file of the first', async () => {
  const drafts = makings();
  const first = await drafts.template();

  const copy = drafts.copy({
    ...first,
    happenings: 3,
    home: { draft: first.id, kind: 'file', name: 'x', happenings: 3 },
  });

  expect(copy).toMatchObject({ name: 'Room two (copy)', happenings: undefined, home: undefined });
  expect(copy.files.get('course.yaml')).toContain(`id: ${copy.id}`);
  expect(copy.id).not.toBe(first.id);
});

test('a file that was saved keeps the id of its course and gets a draft of its own', async () => {
  const drafts = makings();
  const first = await drafts.template();
  const file = new File([packedDraft(first) as Uint8Array<ArrayBuffer>], 'mine.tws.zip');

  const opened = await drafts.file(file);

  expect(opened.files).toEqual(first.files);
  expect(opened.id).not.toBe(first.id);
  expect(opened.name).toBe('Room two');
});

test('whatever was answered on the way, the scenario can be read, with the author’s words in it', () => {
  const answers = {
    ...noAnswers,
    rows: ['T9', 'M5'],
    kind: 'clinic' as const,
    concern: 'She once said: “I do not know”\n\nand a # was laughed at.',
    name: "O'Neill: Áine",
    role: 'resident, 2nd year',
    pronoun: 'they' as const,
    title: '- not a list',
    moment: '“Now?” Áine asks.\n\nThe phone: again.',
    first: 'yes',
    second: '42',
    hurried: '{ }',
    endingTitle: '~',
    ending: 'later > now',
  };

  const { scenario, diagnostics } = readScenario(guidedScenario(answers, 'mine'), 'mine/scenario.yaml');

  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(scenario?.kind).toBe('clinic');
  const document = new FileDocument(guidedScenario(answers, 'mine'));
  expect(document.valueAt(['hidden_concern'])).toBe(answers.concern);
  expect(document.valueAt(['scenes', 'moment', 'choices', 1, 'text'])).toBe('42');
  expect(document.valueAt(['acts', 0, 'endings', 'two_way_coaching', 'epilogue'])).toBe('later > now');
});

test('whichever two are picked, each option is good for something, and one good minute comes to the author’s ending', () => {
  for (const [index, one] of practices.entries())
    for (const step of [1, 5]) {
      const other = practices[(index + step) % practices.length] ?? one;
      const text = guidedScenario({ ...noAnswers, rows: [one.row, other.row] }, 'mine');
      const { diagnostics, proof } = examine(text, 'mine/scenario.yaml');
      const codes = new Set(diagnostics.map(({ code }) => code));

      for (const code of [
        'option-dominated',
        'two-way-unreachable',
        'why-length',
        'row-strand',
        'option-for-nothing',
      ])
        expect(codes, `${one.row} and ${other.row}`).not.toContain(code);
      expect(proof).toBeDefined();
    }
});

test('answers are read back as they were kept, and whatever else was kept is empty', () => {
  const answers = { ...noAnswers, rows: ['T1'], concern: 'A sigh', kind: 'clinic' as const };

  expect(answersFrom(structuredClone(answers))).toEqual(answers);
  expect(answersFrom('x')).toEqual(noAnswers);
  expect(answersFrom({ concern: 7, rows: [1, 'T1', 'T2', 'T4'], extra: 'x' })).toEqual({
    ...noAnswers,
    rows: ['T1', 'T2'],
  });
});
