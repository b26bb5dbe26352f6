import { fileSource } from '../../../src/cli/file-source.ts';
import { folderRefused, lookInto } from '../../../scorm/check/look-into.ts';
import { courseZip } from './course-zip.ts';
import { memorySource } from '../../../scorm/check/zip/memory-source.ts';
import { EntryProblem } from '../../../scorm/check/zip/entry-problem.ts';

/*
 * Looks into files, given by their paths, and prints for each its code and the highest resident memory so far, in bytes, above
 * what the process had before the first.
 */

/** Bytes; the system counts kilobytes. */
function peak(): number {
  return process.resourceUsage().maxRSS * 1024;
}

async function codeOf(path: string): Promise<string> {
  const source = fileSource(path);
  if (source === 'folder') return folderRefused().code;
  const zip = await lookInto(source);
  if ('says' in zip) return zip.code;
  const manifest = zip.entries.find((entry) => entry.path === 'imsmanifest.xml');
  return manifest === undefined ? 'no-manifest' : await readable(zip.bytes(manifest));
}

async function readable(bytes: Promise<Uint8Array>): Promise<string> {
  try {
    return `read ${(await bytes).length} bytes`;
  } catch (error) {
    if (error instanceof EntryProblem) return error.trouble;
    throw error;
  }
}

await lookInto(memorySource('course.zip', courseZip()));
const before = peak();
for (const path of process.argv.slice(2))
  console.log(JSON.stringify({ path, code: await codeOf(path), above: peak() - before }));
