import type { PageSession } from '../pages/page.ts';
import type { TwsAnswersEvent } from './tws-answers-event.ts';

/** Keeps the answers of a set with the course; a set without any answer is not kept. */
export function keepAnswers({ keep, memory, redraw }: PageSession, { set, digits }: TwsAnswersEvent): void {
  if (memory.notes?.answers[set] === digits) return;
  keep((notes) => {
    const { [set]: _before, ...others } = notes.answers;
    return { ...notes, answers: /[1-9]/.test(digits) ? { ...others, [set]: digits } : others };
  });
  redraw();
}
