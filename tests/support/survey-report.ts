import { existsSync, readFileSync } from 'node:fs';
import { compilePlay } from '../../src/engine/compile-play.ts';
import type { Play } from '../../src/engine/play.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { habits, playByHabit, playGoodWays, type Outcome } from './habits.ts';
import { survey, type Survey } from './survey.ts';

/** `npx tsx tests/support/survey.ts er-1 [--sample N] [--limit N]`: an id under scenarios/, or a file. */
export function main(words: readonly string[]): void {
  const numberAfter = (flag: string) =>
    words.includes(flag) ? Number(words[words.indexOf(flag) + 1]) : undefined;
  const [name] = words;
  if (name === undefined)
    throw new Error('Which scenario? npx tsx tests/support/survey.ts er-1 [--sample N] [--limit N]');
  const file = existsSync(name) ? name : `scenarios/${name}/scenario.yaml`;
  const scenario = load(file);
  if (scenario === undefined) {
    process.exitCode = 1;
    return;
  }
  const play = compilePlay(scenario);
  const sample = numberAfter('--sample');
  const limit = numberAfter('--limit');
  const options = { ...(sample === undefined ? {} : { sample }), ...(limit === undefined ? {} : { limit }) };
  if (play.acts.length > 1) {
    console.log(`# ${scenario.id}, act ${play.acts[0]!.id} alone\n`);
    console.log(
      report(
        play,
        timed(() => survey(play, { ...options, acts: 1 })),
      ).join('\n'),
    );
  }
  console.log(`\n# ${scenario.id}\n`);
  console.log(
    report(
      play,
      timed(() => survey(play, options)),
    ).join('\n'),
  );
  console.log(habitLines(play).join('\n'));
}

/** The scenario of a file; what is wrong with it is printed. */
export function load(file: string): Scenario | undefined {
  const { scenario, diagnostics } = readScenario(readFileSync(file, 'utf8'), file);
  for (const diagnostic of diagnostics) console.log(JSON.stringify(diagnostic));
  return scenario;
}

function timed(explore: () => Survey): Survey {
  const before = performance.now();
  const found = explore();
  const seconds = (performance.now() - before) / 1000;
  console.log(
    found.exact
      ? `Exact: all ${found.runs} runs, ${found.decisions} decisions, ${seconds.toFixed(1)} s.`
      : `NOT exact: ${found.runs} seeded random runs, because there are more decisions than the limit or --sample was given; ${seconds.toFixed(1)} s.`,
  );
  return found;
}

function report(play: Play, found: Survey): string[] {
  const { length } = found;
  return [
    `Decisions in a run: ${length.min} to ${length.max}, mean ${length.mean.toFixed(2)}`,
    `Rupture ${percent(found.rupture)}, repair moment ${percent(found.repair)}, rescue ${percent(found.rescue)}`,
    ...found.acts.flatMap(({ id, endings, ranges, overTime }) => [
      '',
      `Act ${id}: over time ${percent(overTime)}`,
      ...[...ranges].map(([name, { min, max }]) =>
        ['margin', 'used'].includes(name)
          ? `  ${name} ${min} to ${max}`
          : `  ${name} ${points(min)} to ${points(max)}`,
      ),
      '  endings:',
      ...[...endings]
        .sort((a, b) => b[1] - a[1])
        .map(([ending, share]) => `    ${percent(share)}  ${ending}`),
    ]),
    '',
    'Scenes, share of runs that see them:',
    ...play.scenes.map(({ id, choices }) => {
      const share = found.seen.get(id) ?? 0;
      const branch = choices.length > 0 && share >= 0.05 && share <= 0.6 ? '  (branch)' : '';
      return `    ${percent(share)}  ${id}${choices.length === 0 ? '  (no choices)' : branch}${share === 0 ? '  NEVER SEEN' : ''}`;
    }),
    `    ${percent(found.seen.get('repair') ?? 0)}  repair`,
    '',
    'Choices, share of runs that meet the resident open / testing / guarded:',
    ...found.bands.map(({ scene, choice, shares }) => {
      const dead = shares.every((share) => share === 0) ? '  NEVER CHOSEN' : '';
      return `    ${shares.map((share) => (share === 0 ? '      -' : percent(share))).join(' ')}  ${scene} / ${choice}${dead}`;
    }),
    '',
    found.few.size === 0
      ? 'At every decision at least three choices are open.'
      : 'FEWER THAN THREE choices open:',
    ...[...found.few].map(
      ([scene, { open, share, path }]) =>
        `    ${scene}: ${open} open, ${percent(share)} of runs, such as ${path.join(' ')}`,
    ),
  ];
}

function habitLines(play: Play): string[] {
  return [
    '',
    'Habits:',
    ...Object.entries(habits).map(([name, habit]) => {
      const { path, outcomes } = playByHabit(play, habit);
      return `    ${name}: ${outcomes.map(outcomeWords).join('; ')}  [${path.join(' ')}]`;
    }),
    '',
    'Good ways:',
    ...playGoodWays(play).map(({ title, taken, of, outcome }) => {
      if (taken < of) return `    NOT PLAYABLE after ${taken} of ${of} choices: ${title}`;
      return `    ${outcome === undefined ? 'DOES NOT REACH THE END' : outcomeWords(outcome)}: ${title}`;
    }),
  ];
}

function outcomeWords({ act, ending, safety, alliance, margin, used }: Outcome): string {
  return `${act} ${ending} (safety ${points(safety)}, alliance ${points(alliance)}, margin ${margin}, ${used} min)`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2).padStart(6)}%`;
}

function points(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}
