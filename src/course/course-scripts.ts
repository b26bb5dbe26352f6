import type { CompiledCourse } from './compile-course.ts';
import { portraitsPath, scriptPath } from './compile-course.ts';

const formatVersion = 1;

/**
 * The course as classic scripts, by path from the page. Each calls `twoWayStreet.add(formatVersion, id, hash, data)`:
 * `course` with the outline and the build id, each scenario by its id with its texts and its structure hash, and
 * `<id>/portraits` with its portraits.
 */
export function courseScripts({ outline, scenarios }: CompiledCourse): ReadonlyMap<string, string> {
  const scripts = new Map([['course/course.js', script('course', outline.build, outline)]]);
  const { scenarios: cards, orientation } = outline;
  for (const { id, hash } of orientation === undefined ? cards : [...cards, orientation]) {
    const { scenario, references, media, portraits, faces } = scenarios.get(id)!;
    scripts.set(scriptPath(id), script(id, hash, { scenario, references, media }));
    scripts.set(portraitsPath(id), script(`${id}/portraits`, hash, { portraits, faces }));
  }
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
