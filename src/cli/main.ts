import process from 'node:process';
import { tws } from './commands.ts';
import { nodeSurroundings } from './node-surroundings.ts';

// A reader such as `head` may have seen enough.
process.stdout.on('error', () => process.exit());

try {
  const { lines, exitCode, goOn } = tws(process.argv.slice(2), nodeSurroundings());
  const text = lines.map((line) => `${line}\n`).join('');
  if (exitCode === 2) process.stderr.write(text);
  else process.stdout.write(text);
  process.exitCode = exitCode;
  if (goOn !== undefined) await endWith(await goOn());
} catch (caught) {
  process.stderr.write(`${inOneSentence(caught)}\n`);
  process.exitCode = 2;
}

/** Ends though the input is still open, once everything is written. */
function endWith(code: number): Promise<never> {
  return new Promise(() => process.stdout.write('', () => process.exit(code)));
}

/** What the machine refused, such as a file that may not be read; authors are not shown where in the program. */
function inOneSentence(caught: unknown): string {
  if (caught instanceof RangeError) return 'This is too large or too deep to be read and played here.';
  return caught instanceof Error ? `That did not work: ${caught.message}.` : 'That did not work.';
}
