import type { GuideAnswers, GuideField } from './guide-answers.ts';

/** A field of the guided scenario: what is asked, and what somebody else has answered. */
export interface Asked {
  readonly field: GuideField;
  readonly label: string;
  readonly rows: number;
  /** Words at most, as the checks count them; undefined where nothing is counted. */
  readonly words?: number;
}

export interface GuideStep {
  readonly title: string;
  /** Why this comes now, and how to go about it. */
  readonly lead: string;
  readonly asked: readonly Asked[];
  readonly example: { readonly title: string; readonly lines: readonly string[] };
}

/** From the two rows to the morning after, in the order in which a scenario is best thought of. */
export const guideSteps: readonly GuideStep[] = [
  {
    title: 'Two things to practise',
    lead: 'Think of a moment of your own, when teaching and the work pulled in two directions. Which two things would you like a colleague to practise there? Pick two.',
    asked: [],
    example: {
      title: 'For example',
      lines: [
        'An evening shift, the telephone rings, and a resident has one minute for a plan she does not believe in.',
        'To practise: asking which part is least sure, and agreeing on when to call me.',
      ],
    },
  },
  {
    title: 'What they keep to themselves',
    lead: 'Write this first, before anything is said. Nobody reads it until the debrief, and every line of the resident leans on it.',
    asked: [{ field: 'concern', label: 'What does the resident not say, and since when?', rows: 4 }],
    example: {
      title: 'For example',
      lines: [
        'Her last supervisor sighed when she called. It was one sigh, and it was probably about the printer.',
        'Since then she saves her questions on a folded sheet, and rings only when she already has the answer.',
      ],
    },
  },
  {
    title: 'Who it is',
    lead: 'A name, and where they stand. Take one that is none of your residents. You can give them a face afterwards.',
    asked: [
      { field: 'name', label: 'Their name', rows: 1 },
      { field: 'role', label: 'What they are', rows: 1 },
    ],
    example: { title: 'For example', lines: ['Amara Nwosu', 'first-year resident'] },
  },
  {
    title: 'The moment',
    lead: 'What happens, in the present tense, as you would see it from where you stand. A gesture says more than an adjective.',
    asked: [
      { field: 'title', label: 'A short title', rows: 1 },
      { field: 'moment', label: 'What happens', rows: 5, words: 60 },
    ],
    example: {
      title: 'For example',
      lines: [
        'Ninety seconds in the hallway',
        'Amara finds you between two stretchers. The history is clean, quick, rehearsed. Then she gets to the plan and slows down, the way people slow down on ice. Your phone starts to ring.',
      ],
    },
  },
  {
    title: 'Three answers, before your own words',
    lead: 'The resident answers according to how safe it is to be open. Guarded is polite: what differs is what is missing.',
    asked: [
      { field: 'open', label: 'Open: the thing itself is said', rows: 2, words: 40 },
      { field: 'testing', label: 'Testing: the fact is there, the worry is kept', rows: 2, words: 40 },
      { field: 'guarded', label: 'Guarded: polite, and gone', rows: 2, words: 40 },
    ],
    example: {
      title: 'For example',
      lines: [
        'Open: She breathes out. “The allergies. I haven’t asked him myself.”',
        'Testing: “The doses, maybe? It’s fine.” She watches your face.',
        'Guarded: “I think it’s all covered.” Quick smile.',
      ],
    },
  },
  {
    title: 'Three things you could say',
    lead: 'Write each one as the best version of what a tired, decent colleague would do. None of them is the right one.',
    asked: [
      { field: 'first', label: '', rows: 2, words: 22 },
      { field: 'second', label: '', rows: 2, words: 22 },
      { field: 'hurried', label: 'In a hurry: quick, human, heard before', rows: 2, words: 22 },
    ],
    example: {
      title: 'For example',
      lines: [
        'Let it ring. “Which bit are you least sure of?”',
        '“Two things I want to hear of before you act. And yours?”',
        '“Antibiotics now, bloods, and I’ll look in.” Then you answer.',
      ],
    },
  },
  {
    title: 'The morning after',
    lead: 'One image of the next day, after it went well. No verdict and no moral: the learner draws the conclusion.',
    asked: [
      { field: 'endingTitle', label: 'A short title', rows: 1 },
      { field: 'ending', label: 'What is seen some days later', rows: 3, words: 60 },
    ],
    example: {
      title: 'For example',
      lines: [
        'Half a question',
        'Thursday. Amara rings before she has looked it up. She tells you which half she is missing.',
      ],
    },
  },
];

/** Whether a step has been answered, so far as it asks for anything. */
export function isAnswered(step: number, answers: GuideAnswers): boolean {
  if (step === 0) return answers.rows.length === 2;
  return (guideSteps[step]?.asked ?? []).every(({ field }) => answers[field].trim() !== '');
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
