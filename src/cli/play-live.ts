import { initialTransition, transition } from 'xstate';
import { momentOf } from '../engine/moment-of.ts';
import type { Play } from '../engine/play.ts';
import { replay } from '../engine/replay.ts';
import { sessionMachine } from '../engine/session-machine.ts';
import type { SessionMachine, SessionSnapshot } from '../engine/session-machine.ts';
import { sceneAt } from '../engine/walker.ts';
import { plainText } from '../scenario/plain-text.ts';
import type { CommandResult, ExitCode, Live } from './command.ts';
import { changeLines, decisionLines, endingLines, readingLines } from './screen.ts';

interface Stage {
  readonly play: Play;
  readonly machine: SessionMachine;
  /** As it was typed, to be typed again. */
  readonly path: string;
  readonly colours: boolean;
}

const question = 'Your choice (b takes the last one back, q ends): ';

/** A run played by hand: shows each scene and asks, until the story or the player ends it. */
export function playByHand(play: Play, path: string, colours: boolean, live: Live): CommandResult {
  const stage: Stage = { play, machine: sessionMachine(play), path, colours };
  const [first] = initialTransition(stage.machine);
  const { lines, snapshot } = shownUpToChoice(stage, first);
  return {
    lines: [plainText(play.scenario.title), '', ...lines],
    exitCode: 0,
    goOn: () => askUntilOver(stage, snapshot, live),
  };
}

async function askUntilOver(stage: Stage, from: SessionSnapshot, live: Live): Promise<ExitCode> {
  let snapshot = from;
  while (isDeciding(snapshot)) {
    const typed = (await live.ask(question))?.trim();
    if (typed === undefined || typed === 'q') break;
    const { path } = snapshot.context;
    if (typed === 'b' && path.length > 0) {
      const back = shownUpToChoice(stage, replay(stage.machine, path.slice(0, -1)).snapshot, 'quietly');
      snapshot = back.snapshot;
      live.say(['', ...back.lines]);
      continue;
    }
    const choice = chosen(stage, snapshot, typed);
    if (choice === undefined) {
      live.say([typed === 'b' ? 'There is no choice to take back yet.' : whatCanBeTyped(stage, snapshot)]);
      continue;
    }
    const [replying] = transition(stage.machine, snapshot, { type: 'choose', choice });
    const next = shownUpToChoice(stage, replying);
    snapshot = next.snapshot;
    live.say(['', ...next.lines]);
  }
  live.say(afterwards(stage, snapshot));
  return 0;
}

/** Goes on to the next decision, or the end, and shows what lies on the way. */
function shownUpToChoice(
  { play, machine, colours }: Stage,
  from: SessionSnapshot,
  quietly?: 'quietly',
): { readonly lines: readonly string[]; readonly snapshot: SessionSnapshot } {
  const lines: string[] = [];
  let snapshot = from;
  for (;;) {
    const moment = momentOf(play, snapshot);
    if (isDeciding(snapshot)) {
      const { choices } = sceneAt(play, snapshot.context.position);
      const codes = new Map(choices.map(({ id, code }) => [id, code]));
      lines.push(...decisionLines(play, snapshot.context.position, moment, codes, colours));
      return { lines, snapshot };
    }
    if (quietly === undefined) {
      if (moment.phase === 'replying') lines.push(...changeLines(play, moment, colours), '');
      if (moment.phase === 'reading') lines.push(...readingLines(moment, colours), '');
      if (moment.phase === 'ended') lines.push(...endingLines(moment, colours), '');
    }
    const [next] = transition(machine, snapshot, { type: 'continue' });
    if (next.context.position === snapshot.context.position) return { lines, snapshot };
    snapshot = next;
  }
}

function isDeciding({ context }: SessionSnapshot): boolean {
  return context.position.stage === 'deciding';
}

/** The id behind a number of the list, an id or a code; undefined if none is meant. */
function chosen({ play }: Stage, snapshot: SessionSnapshot, typed: string): string | undefined {
  const { choices } = momentOf(play, snapshot);
  const byNumber = /^\d$/.test(typed) ? choices[Number(typed) - 1] : undefined;
  if (byNumber !== undefined) return byNumber.id;
  const named = sceneAt(play, snapshot.context.position).choices.find(
    ({ id, code }) => id === typed || code === typed,
  );
  return choices.find(({ id }) => id === named?.id)?.id;
}

function whatCanBeTyped({ play }: Stage, snapshot: SessionSnapshot): string {
  const { choices } = momentOf(play, snapshot);
  return `Type a number from 1 to ${choices.length}, b or q.`;
}

function afterwards({ path: scenario }: Stage, snapshot: SessionSnapshot): readonly string[] {
  const { path } = snapshot.context;
  if (path.length === 0) return ['Nothing was chosen.'];
  return [`Path: ${path.join(' ')}`, `Again: tws play ${scenario} --choices ${path.join(',')}`];
}
