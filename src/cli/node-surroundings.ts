import { watch } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import type { Live, Surroundings } from './command.ts';
import { nodeCompanion } from './node-companion.ts';
import { nodeFiles } from './node-files.ts';
import { progressOn } from './progress.ts';

/** The machine and the terminal that this program runs in. */
export function nodeSurroundings(): Surroundings {
  const { stdout, stderr, env } = process;
  return {
    files: nodeFiles,
    colours: stdout.isTTY && (env['NO_COLOR'] ?? '') === '',
    ...(stderr.isTTY
      ? {
          progress: progressOn(
            (text) => stderr.write(text),
            () => performance.now(),
          ),
        }
      : {}),
    companion: nodeCompanion,
    live: nodeLive(),
  };
}

function nodeLive(): Live {
  let ask: Live['ask'] | undefined;
  return {
    say: (lines) => process.stdout.write(lines.map((line) => `${line}\n`).join('')),
    ask: (question) => (ask ??= lineReader())(question),
    watch: watchFolders,
    after: (milliseconds, act) => {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
    stopped: () => new Promise((stop) => process.once('SIGINT', () => stop())),
  };
}

/** Lines come one by one, also when many were typed or piped at once. */
function lineReader(): Live['ask'] {
  const reader = createInterface({ input: process.stdin, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  return async (question) => {
    if (process.stdin.isTTY) process.stdout.write(question);
    const { done, value } = await lines.next();
    return done === true ? undefined : value;
  };
}

function watchFolders(folders: readonly string[], changed: () => void): () => void {
  const watchers = folders.map((folder) => {
    const watcher = watch(folder, changed);
    // A folder that goes away is news, not a failure.
    watcher.on('error', changed);
    return watcher;
  });
  return () => {
    for (const watcher of watchers) watcher.close();
  };
}
