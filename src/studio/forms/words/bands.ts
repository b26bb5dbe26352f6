import type { Band, Pair } from '../../../scenario/scenario.ts';
import type { Option } from '../names.ts';

/** How open the resident is, from closed to open: the order in which replies stand side by side. */
export const bandWords: Readonly<
  Record<Band, { readonly label: string; readonly about: string; readonly hint: string }>
> = {
  guarded: {
    label: 'Guarded',
    about: 'Keeps it in, or goes along with you. The pair of strands behind it is below 45.',
    hint: 'Polite, complete, closed. What do they do with their hands?',
  },
  testing: {
    label: 'Testing',
    about: 'Gives the fact and keeps the worry. From 45 to 54.',
    hint: 'The fact, and a look at your face.',
  },
  open: {
    label: 'Open',
    about: 'Says what is really on their mind. From 55 up.',
    hint: 'What they would say to somebody they trust.',
  },
};

export const bandOrder = ['guarded', 'testing', 'open'] as const satisfies readonly Band[];

/** The offers a resident makes after a choice, each read from a pair of strands. */
export const pairWords: Readonly<Record<Pair, { readonly label: string; readonly about: string }>> = {
  disclose: {
    label: 'They could show a doubt or a mistake',
    about:
      'Read from vulnerability and trust: can I say it, and to you? It also decides how much risk stays hidden.',
  },
  challenge: {
    label: 'They could question or disagree',
    about: 'Read from challenge and trust. Open disagreement closes a teacher a little where trust is thin.',
  },
  reflect: {
    label: 'They could look back, or name an aim',
    about: 'Read from reflection and goals.',
  },
  invite: {
    label: 'The attending could ask for their view',
    about:
      'Read from the attending’s own openness and trust. For parts in which the learner plays the resident.',
  },
};

export const pairOptions: readonly Option[] = Object.entries(pairWords).map(([value, { label, about }]) => ({
  value,
  label,
  detail: about,
}));
