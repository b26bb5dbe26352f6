import { expect, test } from 'vitest';
import type { Surroundings } from '../../src/cli/command.ts';
import { tws } from '../../src/cli/commands.ts';
import { cleanScenario, filesOf, references } from './surroundings.ts';

const scenario = 'scenarios/small/scenario.yaml';
const ledger = 'scenarios/small/released.yaml';

/** A folder of files that a command may also write over. */
function folder(given: Readonly<Record<string, string>> = {}) {
  const files: Record<string, string> = {
    'package.json': '{ "version": "0.3.0" }',
    'scenarios/references.yaml': references,
    [scenario]: cleanScenario('small'),
    ...given,
  };
  const surroundings: Surroundings = {
    files: {
      ...filesOf(files),
      replace: (path, text) => {
        files[path] = text;
      },
    },
    colours: false,
  };
  return { files, surroundings };
}

const firstCode = /code: (\w\w)/.exec(cleanScenario('small'))![1]!;

test('writes the ledger of the version in package.json, says what is new, and changes nothing when called again', () => {
  const { files, surroundings } = folder();

  const first = tws(['release'], surroundings);
  const written = files[ledger];

  expect(first.exitCode).toBe(0);
  expect(first.lines[0]).toMatch(/^scenarios\/small\/released\.yaml: 0\.3\.0, structure [\w-]{6}$/);
  expect(first.lines[1]).toMatch(/^ {2}new {3}scenes {2}\w+/);
  expect(written).toContain(`code: '${firstCode}'`);
  expect(tws(['release', 'scenarios/small'], surroundings)).toEqual({
    lines: ['scenarios/small/released.yaml: nothing new in 0.3.0.'],
    exitCode: 0,
  });
  expect(files[ledger]).toBe(written);
});

test('with --dry-run says the same and writes nothing', () => {
  const { files, surroundings } = folder();

  const { lines, exitCode } = tws(['release', '--dry-run', '--version', '1.0.0'], surroundings);

  expect(lines[0]).toContain(': 1.0.0, structure ');
  expect(lines.at(-1)).toBe('Nothing was written.');
  expect(exitCode).toBe(0);
  expect(files[ledger]).toBeUndefined();
});

test('a released code that is used again is refused with its line, and the ledger stays as it was', () => {
  const { files, surroundings } = folder();
  tws(['release'], surroundings);
  const written = files[ledger]!;
  const id = new RegExp(`id: (\\w+), code: '${firstCode}'`).exec(written)![1]!;
  files[scenario] = files[scenario]!.replaceAll(new RegExp(`\\b${id}\\b`, 'g'), 'another_id');

  const { lines, exitCode } = tws(['release', '--version', '0.4.0'], surroundings);

  expect(exitCode).toBe(1);
  expect(lines[0]).toMatch(
    new RegExp(
      `^scenarios/small/scenario\\.yaml:\\d+:\\d+ error The code "${firstCode}" .*\\[code-reused\\]$`,
    ),
  );
  expect(lines.at(-1)).toBe('scenarios/small/released.yaml stays as it was.');
  expect(files[ledger]).toBe(written);

  const checked = tws(['check', 'scenarios/small/released.yaml', '--json'], surroundings);
  expect(checked.exitCode).toBe(1);
  expect(checked.lines.map((line) => (JSON.parse(line) as { code: string }).code)).toContain('code-reused');
});

test('tws check finds nothing in a scenario that is as it was released, and a damaged ledger', () => {
  const { files, surroundings } = folder();
  tws(['release'], surroundings);
  expect(tws(['check', 'scenarios/small'], surroundings).lines).toEqual(['1 file read, nothing to mend.']);

  files[ledger] = files[ledger]!.replace('id: small', 'id: other');
  const { lines, exitCode } = tws(['check', 'scenarios/small'], surroundings);

  expect(lines[0]).toContain('scenarios/small/released.yaml:4:5 error This is the ledger of "other"');
  expect(exitCode).toBe(1);
});

test('a scenario with errors, a path that leads nowhere and a version that is none are said in a sentence', () => {
  const { surroundings } = folder({ [scenario]: 'format: 1\n' });

  expect(tws(['release'], surroundings)).toEqual({
    lines: [
      'scenarios/small/scenario.yaml has errors. Run "tws check scenarios/small/scenario.yaml" to see them.',
    ],
    exitCode: 1,
  });
  expect(tws(['release', 'nowhere'], surroundings).lines[0]).toBe('There is no scenario at nowhere.');
  expect(tws(['release', '--version', 'new'], surroundings).lines[0]).toBe(
    '"new" is no version; write three numbers, such as 1.2.0.',
  );
  const { files } = folder();
  delete files['package.json'];
  expect(tws(['release'], { files: filesOf(files), colours: false }).lines[0]).toBe(
    'There is no package.json here that names a version; say which with --version.',
  );
});
