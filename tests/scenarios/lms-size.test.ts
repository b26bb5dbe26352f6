import { expect, test } from 'vitest';
import { plainText } from '../../src/scenario/plain-text.ts';
import { memoryStorage } from '../../scorm/host/strict-lms.ts';
import { opened } from '../support/lms-place.ts';
import { courseScenarios } from './course-scenarios.ts';
import { decisionsOf } from './texts.ts';

/** More than a run of any scenario has, the repair moment included. */
const decisionsOfARun = 14;

test('in SCORM 2004 everything that a whole course stores stays under 40,000 characters as sent', async () => {
  const storage = memoryStorage();
  const { lms, strict } = await opened({ standard: 'scorm2004', storage });
  const at = new Date(Date.UTC(2026, 0, 5, 9, 30, 15, 70));
  for (const { id, scenario } of courseScenarios) {
    const name = id.replaceAll('-', '_');
    const decisions = decisionsOf(scenario);
    for (let step = 1; step <= decisionsOfARun; step += 1) {
      const { scene, choices } = decisions[step % decisions.length]!;
      const { code, id: choice, text } = choices[0]!;
      lms.decided({
        id: `${name}_${String(step).padStart(2, '0')}_${code}_${step}`,
        letter: code.charAt(1),
        choice,
        words: `${plainText(scene.title.at(-1)!.text)} ${plainText(text.at(-1)!.text)}`,
        seconds: 125,
        at,
      });
      lms.remember('F'.repeat(3900), 'F'.repeat(255));
      lms.saveNow();
    }
    lms.reflected({ id: `reaction_${name}`, words: '話'.repeat(500), at });
    lms.scenarioDone(name);
  }
  lms.scenarioDone('commitment');
  lms.progress(1, true);
  lms.completed();
  await lms.leave();

  const ids = strict.sets.filter(([element]) => /interactions\.\d+\.id$/.test(element));
  const sent = Object.entries(strict.stored).map(
    ([element, value]) => `${element}=${encodeURIComponent(value)}&`,
  );
  expect(ids.length).toBeGreaterThanOrEqual(courseScenarios.length * decisionsOfARun);
  expect(sent.join('').length).toBeLessThan(40_000);
});
