import type { CourseMemory, RunMemory } from '../../src/resume/memory.ts';
import { firstVersion, firstVersionText, originals, otherCourse } from './course-texts.ts';
import { otherCourseText } from './foreign-texts.ts';
import { laterSections } from './mutations.ts';
import { type IntactSection, intactIn } from './section-reader.ts';

const memories = [...originals.map(({ memory }) => memory), otherCourse, firstVersion];

/** Everything that was ever written, so that whatever is read can be looked up. */
const sections = new Set(
  [...originals.map(({ text }) => text), otherCourseText, firstVersionText, ...laterSections]
    .flatMap(intactIn)
    .map(({ tag, payload }) => tag + payload),
);

const runs = new Set<string>();
const paths = new Set<string>();
const endings = new Set<string>();
for (const { scenarios } of memories)
  for (const { id, first, latest } of scenarios)
    for (const run of [first, latest]) {
      if (run === undefined) continue;
      runs.add(runKey(id, run));
      paths.add(`${id} ${run.path.join('')}`);
      endings.add(`${id} ${run.ending}`);
    }

const answers = valuesOf(({ notes }) => notes?.answers);
const texts = valuesOf(({ notes }) => notes?.texts);
const days = new Set(memories.map(({ notes }) => notes?.committedOn));
const counts = new Set(memories.map(({ saves }) => saves));

/** Whether it is a section of one of the originals. */
export function wasWritten({ tag, payload }: IntactSection): boolean {
  return sections.has(tag + payload);
}

// What of a memory was never written, in words.
export function* neverWritten({ saves, scenarios, notes }: CourseMemory): Generator<string> {
  if (saves !== 0 && !counts.has(saves)) yield `save ${saves}`;
  for (const { id, first, latest } of scenarios)
    for (const run of [first, latest])
      if (run !== undefined && !isTrue(id, run)) yield `${id}: ${JSON.stringify(run)}`;
  if (notes === undefined) return;
  if (notes.committedOn !== undefined && !days.has(notes.committedOn)) yield notes.committedOn;
  for (const [set, given] of Object.entries(notes.answers))
    if (!answers.has(`${set} ${given}`)) yield `${set} ${given}`;
  for (const [place, text] of Object.entries(notes.texts))
    if (!texts.has(`${place} ${text}`)) yield `${place} ${text}`;
}

/** A run with its ending as it was; or its choices alone, or its ending alone, where the rest was lost. */
function isTrue(id: string, run: RunMemory): boolean {
  if (run.path.length === 0) return run.ending === undefined || endings.has(`${id} ${run.ending}`);
  return runs.has(runKey(id, run)) || (run.ending === undefined && paths.has(`${id} ${run.path.join('')}`));
}

function runKey(id: string, { path, ending }: RunMemory): string {
  return `${id} ${path.join('')} ${ending}`;
}

function valuesOf(of: (memory: CourseMemory) => Readonly<Record<string, string>> | undefined): Set<string> {
  return new Set(
    memories.flatMap((memory) => Object.entries(of(memory) ?? {})).map(([name, value]) => `${name} ${value}`),
  );
}
