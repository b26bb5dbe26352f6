import { expect, test } from 'vitest';
import control from '../../fixtures/faults/control.yaml?raw';
import { Analyser } from '../../../src/studio/analysis/analyser.ts';
import { Studio } from '../../../src/studio/session/studio.ts';

test(
  'real workers read, prove and judge a draft, and words alone are judged again at once',
  { timeout: 60_000 },
  async () => {
    const files = new Map([['control/scenario.yaml', control]]);
    const studio = new Studio({ id: 'draft', name: 'A draft', files, media: new Map() }, () =>
      performance.now(),
    );
    const seen = new Set<string | undefined>();
    const analyser = new Analyser(studio);
    studio.watch(() => seen.add(studio.analysis.proof?.how));
    analyser.start();
    await expect.poll(() => studio.analysis.progress.at, { timeout: 50_000 }).toBe('done');

    expect(studio.analysis).toMatchObject({ diagnostics: [], proof: { how: 'exact' } });
    const { proof } = studio.analysis;
    seen.clear();

    studio.edit('Typing', [
      [{ from: control.indexOf('The second look'), to: control.indexOf('The second look'), insert: 'x' }],
    ]);
    await expect.poll(() => studio.analysis.text, { timeout: 20_000 }).toBe(studio.document.text);

    expect(studio.analysis.progress).toEqual({ at: 'done' });
    expect(studio.analysis.proof).toBe(proof);
    expect([...seen]).toEqual(['exact']);
    analyser.stop();
  },
);
