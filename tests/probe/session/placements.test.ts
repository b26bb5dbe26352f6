import { describe, expect, test } from 'vitest';
import { type Placement, placements, foreign, top } from '../../support/api-placements.ts';
import { checked, named } from './launches.ts';

const names = { scorm12: 'API', scorm2004: 'API_1484_11' } as const;
const others = { scorm12: 'API_1484_11', scorm2004: 'API' } as const;
const lastError = { scorm12: 'LMSGetLastError', scorm2004: 'GetLastError' } as const;
const initialize = { scorm12: 'Initialize', scorm2004: 'LMSInitialize' } as const;

describe.each(['scorm12', 'scorm2004'] as const)('%s', (standard) => {
  test.each(Object.keys(placements) as Placement[])('an API %s is found and tried', async (placement) => {
    const states = await checked({
      standard,
      place: (page, api) => {
        Reflect.deleteProperty(page, names[standard]);
        placements[placement](page, { [names[standard]]: api });
      },
    });

    expect([named(states), states.at(-1)?.phase]).toEqual([[], 'done']);
  });

  test.each([
    ['in the page itself', 'in this page (1 window looked at)'],
    ['two frames up', '2 frames up (3 windows looked at)'],
    ['in an opener', 'in the window that opened this one (2 windows looked at)'],
    ['behind a frame of another origin', '2 frames up (3 windows looked at, 1 of another site)'],
  ] as const)('an API %s is told as %s', async (placement, said) => {
    const [state] = await checked({
      standard,
      launches: 1,
      place: (page, api) => {
        Reflect.deleteProperty(page, names[standard]);
        placements[placement](page, { [names[standard]]: api });
      },
    });

    expect(state?.report).toContain(`Learning system:  ${said}`);
  });

  test.each(['closed', 'left'])(
    'an LMS whose window was %s while the check was open is the fault, and not what it then loses',
    async (way) => {
      let isGone = false;
      const answers = { [initialize[standard]]: 'true', [lastError[standard]]: '101' };
      const states = await checked({
        standard,
        launches: 2,
        place: (page, api) => {
          isGone = false;
          Reflect.deleteProperty(page, names[standard]);
          const own = Object.entries(api as Readonly<Record<string, (...values: unknown[]) => unknown>>).map(
            ([name, call]) =>
              [
                name,
                (...values: unknown[]) => (isGone ? (answers[name] ?? 'false') : call(...values)),
              ] as const,
          );
          placements['in an opener'](page, { [names[standard]]: Object.fromEntries(own) });
        },
        meanwhile: (launch, _, page) => {
          isGone = launch === 1;
          if (isGone) page['opener'] = way === 'closed' ? null : top();
        },
      });

      expect(named(states)).toEqual(['gone']);
    },
  );

  const nowhere: [string, string, (page: Record<string, unknown>) => void][] = [
    ['no API', 'no-api', () => undefined],
    [
      'the API of the other standard',
      'other-standard',
      (page: Record<string, unknown>) =>
        void (page[others[standard]] = { [initialize[standard]]: () => 'true' }),
    ],
    [
      'nothing to be looked into above',
      'out-of-reach',
      (page: Record<string, unknown>) => void (page['parent'] = foreign({ parent: top() })),
    ],
  ];

  test.each(nowhere)('with %s, %s is named and nothing else is tried', async (_, fault, put) => {
    const states = await checked({
      standard,
      launches: 2,
      place: (page) => {
        Reflect.deleteProperty(page, names[standard]);
        put(page);
      },
    });

    expect(states.map(({ phase }) => phase)).toEqual(['stopped', 'stopped']);
    expect(named(states)).toEqual([fault]);
    expect(states.at(-1)?.lines.map(({ code, state }) => `${code} ${state}`)).toEqual([
      'finds wrong',
      'opens waiting',
      'told waiting',
    ]);
  });
});
