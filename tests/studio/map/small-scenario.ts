import { FileDocument } from '../../../src/studio/document/file-document.ts';
import { stationsOf } from '../../../src/studio/document/stations.ts';
import { actsOf } from '../../../src/studio/map/plan/acts-of.ts';
import type { Plan } from '../../../src/studio/map/plan/plan.ts';
import { planOf } from '../../../src/studio/map/plan/plan-of.ts';

/** Two ways that meet again, a rescue, a repair moment, a scene that nothing leads to, and one that is missing. */
export const small = `acts:
  - id: main
    opens: hall # the beginning
    rescue: help
    repair:
      title: Something has closed
scenes:
  hall:
    title: The hallway
    text: Two beds and a telephone.
    next: desk
    choices:
      - id: ask
        code: a1
        text: "“What worries you?”"
      - id: tell
        code: a2
        text: "“Here is the plan.”"
        next:
          - { when: { band: open, flag: owned }, go: porch }
          - { go: desk }

  desk:
    title: The desk
    text: A café au lait, cold.
    next: porch

  porch:
    title: The porch
    text: It rains.
    choices:
      - id: leave
        code: b1
        text: Leave.
        next: end
      - id: stay
        code: b2
        text: Stay.
        next: nowhere

  help:
    title: Help arrives
    text: Somebody has rung.
    next: onward

  attic:
    title: The attic
    text: Nobody comes here.
    next: end
`;

export function planFrom(text: string): Plan {
  const document = new FileDocument(text);
  return planOf(stationsOf(document), actsOf(document));
}
