import { expect, test } from 'vitest';
import { tws } from '../../src/cli/commands.ts';
import { filesOf, references } from './surroundings.ts';

function folder(files: Record<string, string> = {}) {
  const surroundings = { files: filesOf(files), colours: false };
  return { files, run: (...words: string[]) => tws(words, surroundings) };
}

test.each(['er', 'clinic'])('a new %s scenario is written and has nothing to mend but signatures', (kind) => {
  const { files, run } = folder({ 'scenarios/references.yaml': references });

  const { lines, exitCode } = run('new', 'night-shift', '--kind', kind);
  const checked = run('check', 'scenarios/night-shift', '--json');
  const codes = checked.lines.map((line) => (JSON.parse(line) as { code: string }).code);

  expect(exitCode).toBe(0);
  expect(lines[0]).toContain('scenarios/night-shift/scenario.yaml is written.');
  expect(files['scenarios/night-shift/scenario.yaml']).toContain(`kind: ${kind} #`);
  expect(checked.exitCode).toBe(0);
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.filter((code) => !code.startsWith('unsigned'))).toEqual([]);
});

test('the file leads through the work in comments, from the hidden concern to the signatures', () => {
  const { files, run } = folder();
  run('new', 'night-shift');
  const text = files['scenarios/night-shift/scenario.yaml'] ?? '';

  expect(text).toMatch(/1\. Pick two rows[^]*2\. Write the hidden concern first[^]*9\. Have two clinicians/);
  expect(text).toContain('npx tws check scenarios/night-shift --watch');
  expect(text).not.toContain('new-scenario');
});

test('it can be played to an end', () => {
  const { run } = folder();
  run('new', 'night-shift');
  const choices = 'ask_aim,ask_doubt,stand_by,adopt,lead_aloud,mine_first,next_week';

  expect(run('play', 'scenarios/night-shift', '--choices', choices).lines.join('\n')).toContain(
    'Ended: Half a question (two_way_coaching).',
  );
});

test('what is there already stays as it is', () => {
  const { files, run } = folder({ 'scenarios/er-1/scenario.yaml': 'mine' });

  expect(run('new', 'er-1')).toEqual({
    lines: ['scenarios/er-1/scenario.yaml is there already and stays as it is.'],
    exitCode: 2,
  });
  expect(files).toEqual({ 'scenarios/er-1/scenario.yaml': 'mine' });
});

test.each(['Night', '1st', 'a b', '../up', 'a_b', '', 'a'.repeat(25)])(
  'the id "%s" is refused in one sentence',
  (id) => {
    const { files, run } = folder();
    const { lines, exitCode } = run('new', id);

    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`"${id}" cannot be an id`);
    expect(exitCode).toBe(2);
    expect(files).toEqual({});
  },
);

test('another kind, another option or no name is wrong use', () => {
  for (const words of [
    ['new'],
    ['new', 'a', 'b'],
    ['new', 'a', '--kind', 'ward'],
    ['new', 'a', '--kind'],
    ['new', 'a', '-k'],
  ])
    expect(folder().run(...words).exitCode).toBe(2);
});
