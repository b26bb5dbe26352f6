import process from 'node:process';
import { tws } from './commands.ts';
import { nodeFiles } from './node-files.ts';

const { lines, exitCode } = tws(process.argv.slice(2), {
  files: nodeFiles,
  colours: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
});
const text = lines.map((line) => `${line}\n`).join('');
if (exitCode === 2) process.stderr.write(text);
else process.stdout.write(text);
process.exitCode = exitCode;
