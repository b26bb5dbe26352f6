import type { CourseOutline, ScenarioCard } from '../../course/course.ts';
import type { CourseMemory } from '../../resume/memory.ts';
import type { CardView } from '../hub/card-view.ts';
import type { CourseStore } from '../store/course-store.ts';
import { isDone, isFirstPlay, runningIn, scenarioIn } from './course-memory.ts';

/** The scenarios of the hub, in the order of the course. */
export function cardsOf(outline: CourseOutline, memory: CourseMemory, store: CourseStore): CardView[] {
  const next = outline.scenarios.find(({ id }) => stateOf(id, memory) === 'untouched');
  return outline.scenarios.map((card) => ({ ...cardOf(card, memory, store), next: card === next }));
}

function cardOf(card: ScenarioCard, memory: CourseMemory, store: CourseStore): Omit<CardView, 'next'> {
  const scenario = scenarioIn(memory, card.id);
  const running = runningIn(scenario);
  return {
    card,
    state: stateOf(card.id, memory),
    step: running === undefined ? 0 : stepsOf(running),
    running: running !== undefined,
    face: faceOf(card.id, store),
  };
}

function stateOf(id: string, memory: CourseMemory): CardView['state'] {
  const scenario = scenarioIn(memory, id);
  if (isDone(memory, id)) return 'done';
  if (!isFirstPlay(scenario)) return 'debrief-waiting';
  return runningIn(scenario) === undefined ? 'untouched' : 'started';
}

/** Of a path that is still packed only the count of steps can be read, which stands first. */
function stepsOf({ path, packed }: { readonly path: readonly string[]; readonly packed?: string }): number {
  if (packed === undefined || path.length > 0) return path.length;
  const text = packed.slice(packed.lastIndexOf('.') + 4);
  return Number.parseInt(text.slice(0, text.length % 5), 36) || 0;
}

function faceOf(id: string, store: CourseStore): CardView['face'] {
  const data = store.scenario(id);
  if (data === undefined) return undefined;
  const resident = Object.entries(data.scenario.cast).find(([, member]) => member.resident)?.[0];
  const portrait = resident === undefined ? undefined : data.portraits[resident];
  return portrait === undefined ? undefined : { portrait, faces: data.faces };
}
