import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { readScenario } from '../../../src/scenario/read-scenario.ts';
import { applied, inverted } from '../../../src/studio/document/change.ts';
import { FileDocument } from '../../../src/studio/document/file-document.ts';
import { stationsOf } from '../../../src/studio/document/stations.ts';
import type { Steps } from '../../../src/studio/edits/steps.ts';

/* What the tests of structural edits share. */

export const scenarioIds = ['er-1', 'er-2', 'er-3', 'cl-1', 'cl-2', 'cl-3', 'orientation'] as const;

/** The real scenarios as documents, each scene and choice with notes of its own: one above, one inside, one below. */
export const annotated: ReadonlyMap<string, FileDocument> = new Map(
  scenarioIds.map((id) => [
    id,
    new FileDocument(withNotes(readFileSync(`scenarios/${id}/scenario.yaml`, 'utf8'))),
  ]),
);

function withNotes(text: string): string {
  const head = text.indexOf('\nscenes:\n') + '\nscenes:\n'.length;
  let scene = '';
  const lines = text
    .slice(head)
    .split('\n')
    .flatMap((line, index, all) => {
      const name = /^ {2}(\w+):$/.exec(line)?.[1];
      if (name !== undefined) {
        scene = name;
        return [`  # above scene ${name}`, line, `    # inside scene ${name}`];
      }
      const choice = /^ {6}- id: (\w+)$/.exec(line)?.[1];
      if (choice !== undefined && /^ {8}code:/.test(all[index + 1] ?? ''))
        return [
          `      # above choice ${choice} of ${scene}`,
          line,
          `        # inside choice ${choice} of ${scene}`,
        ];
      return line === '' ? [`    # below scene ${scene}`, line] : [line];
    });
  return text.slice(0, head) + lines.join('\n');
}

/** The document after some steps; undoing them must give the same bytes as before, and it must be readable. */
export function after(document: FileDocument, steps: Steps): FileDocument {
  let text = document.text;
  const back = steps.map((changes) => {
    const before = text;
    text = applied(before, changes);
    return inverted(before, changes);
  });
  expect(back.toReversed().reduce(applied, text)).toBe(document.text);
  const result = new FileDocument(text, document);
  expect(result.isWhole).toBe(true);
  return result;
}

/** What the reader of scenarios finds wrong with names: dangling, given twice, reserved, retired. */
export function badNames({ text }: FileDocument): readonly string[] {
  return readScenario(text, 'scenario.yaml')
    .diagnostics.filter(({ code }) => /^(target|id|code|yaml)-/.test(code))
    .map(({ code, message }) => `${code}: ${message}`);
}

/** Whether a scenario can be played as far as its file says. */
export function faults({ text }: FileDocument): readonly string[] {
  return readScenario(text, 'scenario.yaml')
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
}

export function notesOf({ text }: FileDocument): readonly string[] {
  return text
    .split('\n')
    .filter((line) => /^\s*#/.test(line))
    .map((line) => line.trim());
}

export function blankLines({ text }: FileDocument): number {
  return text.split('\n').filter((line) => line.trim() === '').length;
}

export function sceneIds(document: FileDocument): readonly string[] {
  return document.keysAt(['scenes']);
}

export function choicesOf(document: FileDocument) {
  return stationsOf(document).flatMap(({ id, choices }) =>
    choices.map((choice, index) => ({ ...choice, scene: id, index })),
  );
}
