import { expect, test } from 'vitest';
import { mostMoved } from '../../../src/player/contrast/most-moved.ts';
import { fullDebrief } from '../debrief/debrief-fixture.ts';

test('the decisions at which a strand rose most and fell most', () => {
  const { rose, fell } = mostMoved(fullDebrief(), 'V');

  expect([rose?.decision.index, rose?.from, rose?.to]).toEqual([1, 3500, 5287]);
  expect([fell?.decision.index, fell?.from, fell?.to]).toEqual([3, 5287, 3287]);
});

test('what never moved that way has no decision to show', () => {
  expect(mostMoved(fullDebrief(), 'R').fell).toBeUndefined();
  expect(mostMoved(fullDebrief({ decisions: [] }), 'R')).toEqual({ rose: undefined, fell: undefined });
});
