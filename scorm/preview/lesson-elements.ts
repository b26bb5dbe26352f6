import type { Stored } from '../host/options.ts';
import type { Lesson, Standard } from './messages.ts';

/**
 * What an item says of its lesson that an LMS hands on to it.
 *
 * @see SCORM 1.2 Content Aggregation Model 2.3.2.5; SCORM 2004 4th Edition Run-Time Environment 4.2.
 */
export function lessonElements(
  item: Element,
  standard: Standard,
): Pick<Lesson, 'launchData' | 'objectives' | 'elements'> {
  const own = (name: string) => textIn(item, name);
  const launchData = own('datafromlms') || own('dataFromLMS');
  if (standard === 'scorm12')
    return {
      launchData,
      objectives: [],
      elements: given({
        'cmi.student_data.mastery_score': own('masteryscore'),
        'cmi.student_data.max_time_allowed': own('maxtimeallowed'),
        'cmi.student_data.time_limit_action': own('timelimitaction'),
      }),
    };
  const sequencing = childOf(item, 'sequencing');
  const objectives = sequencing === undefined ? [] : objectivesOf(sequencing);
  return {
    launchData,
    objectives: objectives.map(({ id }) => id).filter((id) => id !== ''),
    elements: given({
      'cmi.time_limit_action': own('timeLimitAction'),
      'cmi.completion_threshold': thresholdOf(item),
      'cmi.scaled_passing_score': objectives.find(({ isPrimary }) => isPrimary)?.passing ?? '',
    }),
  };
}

interface Objective {
  readonly id: string;
  readonly isPrimary: boolean;
  /** The share that passes; empty if it is not measured. */
  readonly passing: string;
}

function objectivesOf(sequencing: Element): readonly Objective[] {
  const list = childOf(sequencing, 'objectives');
  return [...(list?.children ?? [])].flatMap((objective) => {
    const isPrimary = objective.localName === 'primaryObjective';
    if (!isPrimary && objective.localName !== 'objective') return [];
    const measured = objective.getAttribute('satisfiedByMeasure') === 'true';
    return [
      {
        id: objective.getAttribute('objectiveID') ?? '',
        isPrimary,
        passing: measured ? textIn(objective, 'minNormalizedMeasure') || '1.0' : '',
      },
    ];
  });
}

/** In the third edition a number, in the fourth attributes. */
function thresholdOf(item: Element): string {
  const threshold = childOf(item, 'completionThreshold');
  if (threshold === undefined || threshold.getAttribute('completedByMeasure') === 'false') return '';
  const measure = threshold.getAttribute('minProgressMeasure') ?? threshold.textContent?.trim() ?? '';
  return measure === '' && threshold.hasAttribute('completedByMeasure') ? '1.0' : measure;
}

function given(elements: Stored): Stored {
  return Object.fromEntries(Object.entries(elements).filter(([, value]) => value !== ''));
}

function childOf(element: Element, name: string): Element | undefined {
  return [...element.children].find(({ localName }) => localName === name);
}

function textIn(element: Element, name: string): string {
  return childOf(element, name)?.textContent?.trim() ?? '';
}
