/** A scenario of ours that an author can start from. */
export interface Starter {
  /** The name of its folder. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Whom the learner meets. */
  readonly resident: string;
  readonly where: string;
}

const er = 'Emergency room';
const clinic = 'Clinic';

/** As their files say it: a test compares. */
export const starters: readonly Starter[] = [
  {
    id: 'er-1',
    title: 'Bed 7 and a full hallway',
    summary:
      'An evening shift, a red leg, a ringing phone, and a second-week resident who keeps her questions on a folded sheet of paper.',
    resident: 'Amara Nwosu, first-year resident',
    where: er,
  },
  {
    id: 'cl-1',
    title: 'The result nobody opened',
    summary:
      'A blood result has sat unopened for six weeks. The patient comes at ten. Your resident ordered it, and there is a second name on the copy line.',
    resident: 'Tomasz Zielinski, resident, second year',
    where: clinic,
  },
  {
    id: 'er-2',
    title: 'Two ways to put a shoulder back',
    summary:
      'A day shift, a crossing guard with her STOP sign, and a second-year resident who has learned one thing from three people.',
    resident: 'Haruka Ishii, second-year resident',
    where: er,
  },
  {
    id: 'cl-2',
    title: 'Thursday at four',
    summary:
      'Four weeks with a resident who needs almost nothing from you, parks her car facing the exit, and is gone on Thursdays at four.',
    resident: 'Leila Haddad, fourth-year resident',
    where: clinic,
  },
  {
    id: 'er-3',
    title: 'The second ECG',
    summary:
      'The end of a night, a tracing that looks flat, and a third-year resident with another one in his pocket. Played twice, once from each side.',
    resident: 'Mathis Lavoie, third-year resident',
    where: er,
  },
  {
    id: 'cl-3',
    title: 'Two chairs, one clinic',
    summary:
      'A colleague would like you to watch him teach, and to watch you. One resident, two patients, a chair in the corner, and a joke.',
    resident: 'Daniel Okafor, colleague, clinic and emergency',
    where: clinic,
  },
];
