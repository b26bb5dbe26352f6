import { expect, test } from 'vitest';
import type { Call } from '../../../scorm/preview/messages.ts';
import { recordedApi, type Api } from '../../../scorm/preview/play/recorded-api.ts';

function recorded(api: Api) {
  const calls: Call[] = [];
  let now = 0;
  const wrapped = recordedApi(api, {
    standard: 'scorm12',
    now: () => (now += 5),
    heard: (call) => calls.push(call),
    begin: () => () => 'lms',
  });
  return { wrapped, calls };
}

test('a call is reported with when, how long, what was given and what came', () => {
  const { wrapped, calls } = recorded({
    LMSSetValue: () => 'false',
    LMSGetLastError: () => '405',
  });

  expect(wrapped['LMSSetValue']?.('cmi.core.exit', 7)).toBe('false');
  expect(wrapped['LMSGetLastError']?.()).toBe('405');

  expect(calls).toEqual([
    {
      at: 5,
      took: 5,
      name: 'LMSSetValue',
      given: ['cmi.core.exit', '7'],
      result: 'false',
      came: 'text',
      error: 405,
      errorWords: 'wrong kind of value',
      by: 'lms',
    },
  ]);
});

test.each([
  ['nothing', () => null, { came: 'nothing', result: '' }],
  [
    'an error',
    () => {
      throw new Error('broken');
    },
    { came: 'threw', result: 'broken' },
  ],
  [
    'what has no words',
    () => Object.create(null) as unknown,
    { came: 'text', result: 'something without words' },
  ],
])('%s comes to the lesson as it is, and is reported', (_, work, expected) => {
  const { wrapped, calls } = recorded({
    LMSCommit: work,
    LMSGetLastError: () => {
      throw new Error('gone');
    },
  });
  const call = () => wrapped['LMSCommit']?.('');

  if (expected.came === 'threw') expect(call).toThrow('broken');
  else call();

  expect(calls[0]).toMatchObject({ ...expected, error: 0 });
});
