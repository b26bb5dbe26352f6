import { expect, test } from 'vitest';
import { administratorView } from '../../../../../scorm/preview/administrator-view.ts';
import { TwsAttemptReport } from '../../../../../scorm/preview/desk/report/tws-attempt-report.ts';
import { allInside, axeFindings, inside, onPage, textOf } from '../../../../player/debrief/on-page.ts';

const view = administratorView({
  standard: 'scorm2004',
  launches: 1,
  storedAt: 1,
  stored: {
    'cmi.completion_status': 'incomplete',
    'cmi.suspend_data': 'x'.repeat(1500),
    'cmi.interactions.0.id': 'd0',
    'cmi.interactions.0.description': 'What do you say to Amara?',
    'cmi.interactions.0.learner_response': 'ask_first',
    'cmi.interactions.0.result': 'neutral',
    'cmi.interactions.0.latency': 'PT12S',
    'cmi.objectives.0.id': 'er_1',
    'cmi.objectives.0.completion_status': 'completed',
  },
});

test('axe has nothing to say: no attempt, and an attempt with decisions', async () => {
  await onPage(new TwsAttemptReport(), { learner: 'Lindqvist, Per' });
  expect(await axeFindings()).toEqual([]);

  await onPage(new TwsAttemptReport(), { learner: 'Okonkwo, Ada', view });
  expect(await axeFindings()).toEqual([]);
});

test('decisions, objectives and the room that is left are reported', async () => {
  const report = await onPage(new TwsAttemptReport(), { learner: 'Okonkwo, Ada', view });

  expect(textOf(inside(report, '[data-report=status]'))).toBe('In progress');
  expect(textOf(inside(report, '[data-report=kept]'))).toBe('1,500 of 64,000 characters');
  expect(allInside(report, '[data-report=decisions] tbody tr').map(textOf)).toEqual([
    '1 What do you say to Amara? ask_first Neutral 12 s',
  ]);
  expect(allInside(report, '[data-report=objectives] tbody tr').map(textOf)).toEqual(['er_1 Completed']);
});

test('without an attempt it says what to do first', async () => {
  const report = await onPage(new TwsAttemptReport(), { learner: 'Okonkwo, Ada' });

  expect(textOf(inside(report, 'section'))).toContain('launch the lesson as this learner');
});
