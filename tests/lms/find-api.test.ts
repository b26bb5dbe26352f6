import { describe, expect, test } from 'vitest';
import { findApi } from '../../src/lms/find-api.ts';
import { foreign, top } from '../support/api-placements.ts';

const api = { LMSInitialize: () => 'true' };
const find = (window: object) => findApi(window, 'API', 'LMSInitialize');

describe('the API is found', () => {
  test('in the window itself', () => {
    expect(find(top({ API: api }))).toBe(api);
  });

  test('in a parent, the nearest first', () => {
    const far = { ...api };

    expect(find({ parent: { parent: top({ API: far }), API: api } })).toBe(api);
  });

  test('beyond a parent of another origin', () => {
    expect(find({ parent: foreign({ parent: top({ API: api }) }) })).toBe(api);
  });

  test('in the opener of a pop-up, and in the parents of the opener', () => {
    expect(find(top({ opener: { parent: top({ API: api }) } }))).toBe(api);
  });

  test("in the opener of a frame's parent", () => {
    expect(find({ opener: null, parent: top({ opener: top({ API: api }) }) })).toBe(api);
  });

  test('in the opener of a window of another origin', () => {
    expect(find({ parent: foreign({ opener: top({ API: api }) }) })).toBe(api);
  });

  test('when the window that offers it has something else of that name below it', () => {
    expect(find({ API: 'not an object', parent: { API: {}, parent: top({ API: api }) } })).toBe(api);
  });
});

describe('no API is found', () => {
  test('where there is none', () => {
    expect(find(top())).toBeUndefined();
  });

  test('where windows open each other in a circle', () => {
    const one: Record<string, unknown> = {};
    const other = { parent: one, opener: one };
    Object.assign(one, { parent: other, opener: other });

    expect(find(one)).toBeUndefined();
  });

  test('beyond twenty windows', () => {
    let window: object = top({ API: api });
    for (let depth = 0; depth < 25; depth++) window = { parent: window };

    expect(find(window)).toBeUndefined();
  });

  test('where even the way up throws', () => {
    const closed = new Proxy(
      {},
      {
        get: () => {
          throw new DOMException('Blocked a frame', 'SecurityError');
        },
      },
    );

    expect(find({ parent: closed })).toBeUndefined();
  });
});
