import { afterAll, describe, expect, test } from 'vitest';
import { leaveTable } from '../../scripts/reliability/tables.ts';
import { profiles, type ProfileName, type Standard } from '../../scorm/host/profiles.ts';
import { courseRoute } from './course-route.ts';
import { deaths, type KillsRow } from './kills-row.ts';
import { kill } from './kills.ts';

/** What a page that dies may lose where nothing is kept on the device: the decisions that lie between two saves. */
const mostBetweenSaves = 2;
/** Together with those that are made while the LMS is gone. */
const mostWithoutLms = mostBetweenSaves + 2;

/** Tries every death at every call of a whole course, in every kind of LMS, and leaves a table of it. */
export function testKills(standard: Standard): void {
  const rows: KillsRow[] = [];

  describe.each(Object.keys(profiles) as ProfileName[])('%s', (profile) => {
    test(
      'a course that dies at any call, in five ways, goes on where it was to its end',
      { timeout: 600_000 },
      async () => {
        const row = await kill({ standard, profile });
        rows.push(row);
        const { problems, calls, withOutbox, lost, withoutStorage, interactions } = row;
        const { gone: _gone, ...others } = lost;

        expect(problems).toEqual([]);
        expect(row.deaths).toBe(calls * deaths.length);
        expect(interactions).toBe(profiles[profile].elements === 'all' ? decisions : 0);
        // Nobody says who is learning where there are four elements only.
        expect(withOutbox === undefined).toBe(profiles[profile].elements === 'four');
        expect(withOutbox ?? 0).toBeLessThanOrEqual(1);
        expect(Math.max(...Object.values(others).map((one) => one.withoutStorage))).toBeLessThanOrEqual(
          mostBetweenSaves,
        );
        expect(withoutStorage).toBeLessThanOrEqual(mostWithoutLms);
      },
    );
  });

  afterAll(() => {
    leaveTable(`kills-${standard}`, rows.map(cellsOf));
    for (const row of rows) console.log(sentenceOf(row));
  });
}

const decisions = courseRoute.scenarios.reduce((sum, { choices }) => sum + choices.length, 0);

function cellsOf(row: KillsRow): readonly string[] {
  const { gone: _gone, ...others } = row.lost;
  return [
    row.profile,
    ...[row.calls, row.deaths, row.unnamed, row.situations, row.interactions].map((count) =>
      count.toLocaleString('en'),
    ),
    row.withOutbox === undefined ? 'nothing may be kept' : String(row.withOutbox),
    String(row.withoutStorage),
    String(Math.max(...Object.values(others).map(({ withoutStorage }) => withoutStorage))),
    String(row.problems.length),
  ];
}

function sentenceOf(row: KillsRow): string {
  const { standard, profile, calls, deaths: tried, situations, withOutbox, withoutStorage, problems } = row;
  const kept =
    withOutbox === undefined ? 'nothing may be kept on the device' : `${withOutbox} lost with the outbox`;
  return `${standard} ${profile}: ${calls} calls, ${tried} deaths, ${situations} situations; at most ${kept}, ${withoutStorage} without storage; ${problems.length} problems`;
}
