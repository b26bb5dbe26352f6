import { probe } from '../../locale/en/probe.ts';
import type { CheckState } from './check-state.ts';

type Where = Pick<CheckState, 'phase' | 'launch' | 'question'>;

/** @param cutOff The LMS ended the session because the page stood still. */
export function nextOf({ phase, launch, question }: Where, cutOff: boolean): CheckState['next'] {
  const { next } = probe;
  switch (phase) {
    case 'looking':
      return next.looking;
    case 'trying':
      return next.trying;
    case 'asking':
      return next.asking;
    case 'leaving':
      return launch === 1 ? next.close : next.leave;
    case 'finishing':
      return next.finish;
    case 'done':
      return question === 'check-again' ? next.again : next.done;
    case 'stopped':
      return cutOff ? next.idle : next.stopped;
    default:
      return phase satisfies never;
  }
}
