import type { Option } from '../names.ts';

/** How closely the teacher stays with the patient; the number is what it takes off the risk. */
export const coverOptions: readonly Option[] = [
  { value: 'none', label: 'None', detail: 'The resident is alone with it. Takes nothing off the risk.' },
  { value: 'routine', label: 'Routine', detail: 'The usual checking, as planned. Takes off 1.' },
  {
    value: 'responsive',
    label: 'Responsive',
    detail: 'You come closer because of what you saw or heard. Takes off 2.',
  },
  { value: 'backstage', label: 'Backstage', detail: 'You check without being seen. Takes off 2.' },
  { value: 'direct', label: 'Direct care', detail: 'You do it, or stand there and lead. Takes off 3.' },
];

/** How risky a step is for the patient, with this resident. */
export const hazardOptions: readonly Option[] = [
  {
    value: '0',
    label: 'No risk',
    detail: 'Talk, notes, the end of a shift. Nothing here can reach the patient.',
  },
  { value: '1', label: 'Some', detail: 'A slip here would be caught, or would matter little.' },
  { value: '2', label: 'Real', detail: 'A slip here could hurt if nobody looks.' },
  {
    value: '3',
    label: 'High',
    detail: 'Only with somebody close by. Offer at least one choice that stays near.',
  },
];

/** The three ways of being recognised. Each strengthens every later gain by a tenth, the first time it happens. */
export const roleOptions: readonly Option[] = [
  { value: 'person', label: 'The person', detail: 'somebody with a life, a body and a bus to catch' },
  {
    value: 'learner',
    label: 'The learner and teacher',
    detail: 'somebody who wants to get better, and can teach',
  },
  { value: 'clinician', label: 'The clinician', detail: 'a member of the team whose judgement counts' },
];

export const placeOptions: readonly Option[] = [
  { value: 'er_bay', label: 'A bay in the emergency room' },
  { value: 'clinic_room', label: 'A room in a clinic' },
];

export const kindOptions: readonly Option[] = [
  { value: 'er', label: 'A shift in the emergency room' },
  { value: 'clinic', label: 'A clinic' },
  { value: 'orientation', label: 'First steps: the few scenes that show how the course works' },
];

export const promiseStates: readonly Option[] = [
  { value: 'unmade', label: 'was not made' },
  { value: 'open', label: 'is still open' },
  { value: 'kept', label: 'was kept' },
  { value: 'broken', label: 'was broken' },
];

export const ruptureStates: readonly Option[] = [
  { value: 'open', label: 'a breach is open' },
  { value: 'past', label: 'a breach was open and is mended' },
  { value: 'never', label: 'there was no breach' },
];
