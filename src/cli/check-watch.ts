import { posix } from 'node:path';
import { hasErrors } from '../scenario/diagnostic.ts';
import { checkJobs, jobsAt } from './check-paths.ts';
import type { CheckOptions, Remembered } from './check-paths.ts';
import type { CommandResult, ExitCode, Files, Live } from './command.ts';
import { asLines, summary } from './findings.ts';

interface Watched {
  readonly files: Files;
  readonly colours: boolean;
  readonly live: Live;
}

/** Editors save in several steps; a check waits until it has been quiet for so many milliseconds. */
const quiet = 150;

/** Checks now, and again after each change, until told to stop. Ends as the last check did. */
export function watchAndCheck(
  paths: readonly string[],
  options: CheckOptions,
  { files, colours, live }: Watched,
): CommandResult {
  const memory = new Map<string, Remembered>();
  let exitCode: ExitCode = 0;
  const round = (): readonly string[] => {
    const jobs = jobsAt(paths, files);
    // A folder that is being moved, or a file between two steps of saving, is there again a moment later.
    if (typeof jobs === 'string') return [`There is no scenario at ${jobs} just now.`];
    const { count, diagnostics } = checkJobs(jobs, files, { ...options, memory });
    exitCode = hasErrors(diagnostics) ? 1 : 0;
    return [...diagnostics.flatMap((each) => asLines(each, colours)), summary(count, diagnostics)];
  };
  // Watched before it is read, so that nothing saved meanwhile is missed.
  const stop = atEachChange(paths, files, live, () => live.say(['', ...round()]));
  return {
    lines: [...round(), '', 'Watching; Ctrl-C ends it.'],
    exitCode,
    goOn: async () => {
      await live.stopped();
      stop();
      return exitCode;
    },
  };
}

/** Acts after each change, once it is quiet; returns how to stop. */
function atEachChange(paths: readonly string[], files: Files, live: Live, act: () => void): () => void {
  let cancel = () => {};
  let unwatch = watch();
  return () => {
    cancel();
    unwatch();
  };

  function watch(): () => void {
    return live.watch(foldersOf(paths, files), () => {
      cancel();
      cancel = live.after(quiet, () => {
        // There may be new folders.
        unwatch();
        unwatch = watch();
        act();
      });
    });
  }
}

/** The folders whose files decide what is found: those of the scenarios, and the one above, which holds the references. */
function foldersOf(paths: readonly string[], files: Files): readonly string[] {
  const folders = paths.flatMap((path) => {
    const folder = files.list(path) === undefined ? posix.dirname(path) : path;
    const inside = (files.list(folder) ?? [])
      .map((name) => posix.join(folder, name))
      .filter((each) => files.list(each) !== undefined);
    const media = [folder, ...inside].map((each) => posix.join(each, 'media'));
    return [posix.join(folder, '..'), folder, ...inside, ...media];
  });
  return [...new Set(folders)].filter((folder) => files.list(folder) !== undefined);
}
