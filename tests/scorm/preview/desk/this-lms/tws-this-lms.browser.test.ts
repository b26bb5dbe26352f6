import { expect, test } from 'vitest';
import { plainHabits, type Habits } from '../../../../../scorm/preview/habits.ts';
import { TwsThisLms } from '../../../../../scorm/preview/desk/this-lms/tws-this-lms.ts';
import { faultKinds } from '../../../../../scorm/host/fault-injector.ts';
import { faultWords } from '../../../../../scorm/preview/desk/words/fault-words.ts';
import { allInside, axeFindings, inside, onPage, textOf } from '../../../../player/debrief/on-page.ts';

/** The element beside its desk: what is asked for comes true. */
async function lms(habits: Partial<Habits> = {}): Promise<TwsThisLms> {
  const element = await onPage(new TwsThisLms(), { habits: { ...plainHabits, ...habits } });
  element.addEventListener('tws-habits', (event) => {
    element.habits = { ...element.habits, ...event.habits };
  });
  return element;
}

const faultOf = (element: TwsThisLms, kind: string) =>
  allInside(element, 'tws-fault').find((fault) => fault.shadowRoot?.querySelector(`[data-fault=${kind}]`))!;

test('axe has nothing to say: a good LMS, and one with faults switched on', async () => {
  await lms();
  expect(await axeFindings()).toEqual([]);

  await lms({ profile: 'moodle', network: 'offline', faults: [faultWords[0]!.fault] });
  expect(await axeFindings()).toEqual([]);
});

test('there is a switch for each fault of the hostile LMS', () => {
  const kinds = faultWords.map(({ fault }) => fault.kind);

  expect([...kinds, 'undefined'].sort()).toEqual([...faultKinds].sort());
});

test('a kind of LMS is picked by its name, and says what is special about it', async () => {
  const element = await lms();

  inside(element, 'input[value=moodle]').click();

  expect(element.habits.profile).toBe('moodle');
  expect(textOf(inside(element, '#profile-moodle'))).toContain('launches for review');
});

test('a fault is switched on, made exact, and switched off again', async () => {
  const element = await lms();
  const fault = faultOf(element, 'commit-lost');

  inside(fault, 'input').click();
  await element.updateComplete;
  const from = inside(fault, '[data-field=fault-from]') as HTMLInputElement;
  from.value = '3';
  from.dispatchEvent(new Event('change'));
  expect(element.habits.faults).toEqual([{ kind: 'commit-lost', lasting: true, from: 3 }]);

  inside(fault, '[data-fault]').click();
  expect(element.habits.faults).toEqual([]);
});

test('launch settings that are emptied are those of the package again', async () => {
  const element = await lms({ launchData: 'lang=fr' });
  const field = inside(element, '[data-field=launch-data]') as HTMLInputElement;

  field.value = '';
  field.dispatchEvent(new Event('change'));

  expect(element.habits.launchData).toBeUndefined();
});
