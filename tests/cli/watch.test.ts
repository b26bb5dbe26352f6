import { expect, test } from 'vitest';
import { tws } from '../../src/cli/commands.ts';
import type { Files } from '../../src/cli/command.ts';
import { cleanScenario, filesOf, references, testLive } from './surroundings.ts';

const file = 'scenarios/small/scenario.yaml';

/** Watching one scenario, with what was said since the last look. */
function watching(files: Record<string, string>) {
  const live = testLive();
  const reads: string[] = [];
  const inMemory = filesOf(files);
  const counting: Files = {
    ...inMemory,
    read: (path) => {
      reads.push(path);
      return inMemory.read(path);
    },
  };
  const result = tws(['check', 'scenarios/small', '--watch'], { files: counting, colours: false, live });
  const ended = result.goOn?.();
  return {
    live,
    result,
    ended,
    save: (text: string) => {
      files[file] = text;
      live.save();
    },
    news: () => live.said.splice(0),
  };
}

const clean = cleanScenario('small');
const broken = clean.replace('opens: begin', 'opens: begim');
const all = () => ({ 'scenarios/references.yaml': references, [file]: clean });

test('it checks at once, and again when a file has been saved', async () => {
  const { live, result, ended, save, news } = watching(all());

  expect(result.lines[0]).toBe('1 file read, nothing to mend.');
  save(broken);
  live.passTime();
  const found = news();
  save(clean);
  live.passTime();
  const mended = news();
  live.end();

  expect(found.join('\n')).toContain('There is no scene "begim". Did you mean "begin"?');
  expect(mended).toEqual(['', '1 file read, nothing to mend.']);
  expect(await ended).toBe(0);
});

test('what is saved while it checks for the first time is not missed', () => {
  const files: Record<string, string> = all();
  const live = testLive();
  const inMemory = filesOf(files);
  const saving: Files = {
    ...inMemory,
    read: (path) => {
      const text = inMemory.read(path);
      if (path === file && files[file] === clean && live.watched().length > 0) {
        files[file] = broken;
        live.save();
      }
      return text;
    },
  };

  tws(['check', 'scenarios/small', '--watch'], { files: saving, colours: false, live });
  live.passTime();

  expect(live.said.join('\n')).toContain('There is no scene "begim"');
});

test('several changes in a row are checked once, when it is quiet', () => {
  const { live, save, news } = watching(all());

  save('format');
  save('format: 1');
  save(broken);
  expect(news()).toEqual([]);
  live.passTime();
  live.passTime();

  expect(news().filter((line) => line.includes('file read'))).toHaveLength(1);
});

test('a file caught half saved gives its findings', () => {
  const { live, save, news } = watching(all());

  for (const share of [0, 0.1, 0.33, 0.5, 0.77, 0.99]) {
    save(clean.slice(0, Math.floor(clean.length * share)));
    live.passTime();
    expect(news().at(-1)).toMatch(/^1 file read/);
  }
});

test('a file that is gone for a moment is waited for', () => {
  const files: Record<string, string> = all();
  const { live, save, news } = watching(files);

  delete files[file];
  live.save();
  live.passTime();
  expect(news()).toEqual(['', 'There is no scenario at scenarios/small just now.']);
  save(clean);
  live.passTime();

  expect(news()).toEqual(['', '1 file read, nothing to mend.']);
});

test('it ends as the last check did, and stops watching', async () => {
  const { live, ended, save } = watching(all());

  save(broken);
  live.passTime();
  live.end();

  expect(await ended).toBe(1);
  expect(live.watched()).toEqual([]);
});

test('the folder, the one above and those inside are watched, new ones too', () => {
  const files: Record<string, string> = { ...all(), 'scenarios/small/notes/a.md': '' };
  const { live } = watching(files);

  expect(live.watched()).toEqual(['scenarios', 'scenarios/small', 'scenarios/small/notes']);
  files['scenarios/small/more/b.md'] = '';
  live.save();
  live.passTime();

  expect(live.watched()).toContain('scenarios/small/more');
});

test('without a terminal nothing can be watched, nor together with a report for machines', () => {
  const surroundings = { files: filesOf(all()), colours: false };

  expect(tws(['check', '--watch'], surroundings).exitCode).toBe(2);
  expect(tws(['check', '--watch', '--json'], { ...surroundings, live: testLive() }).exitCode).toBe(2);
});
