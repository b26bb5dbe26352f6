import type { CompiledCourse } from './compile-course.ts';
import { scriptPath } from './compile-course.ts';

const formatVersion = 1;

/**
 * The course as classic scripts, by path from the page. Each calls `twoWayStreet.add(formatVersion, id, hash, data)`:
 * `course` with the outline and the build id, and each scenario with its data and its structure hash.
 */
export function courseScripts({ outline, scenarios }: CompiledCourse): ReadonlyMap<string, string> {
  const scripts = new Map([['course/course.js', script('course', outline.build, outline)]]);
  for (const { id, hash } of outline.scenarios)
    scripts.set(scriptPath(id), script(id, hash, scenarios.get(id)));
  return scripts;
}

function script(id: string, hash: string, data: unknown): string {
  return `twoWayStreet.add(${formatVersion},${literal(id)},${literal(hash)},${literal(data)});\n`;
}

/** JSON that means the same inside a script, even one that is put into a page: no `</script` or `<!--`, no line ends that older engines take for the end of a string. */
function literal(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
