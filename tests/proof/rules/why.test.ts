import { expect, test } from 'vitest';
import { why } from '../../../src/proof/rules/why.ts';
import { choiceOf, endsAt, line, sceneOf, twoActScenario } from '../../support/scenario-builder.ts';
import { explained, briefly, saidBy } from './said-by.ts';

const good = 'Because you asked first, showing a gap cost her less, so she can bring you the next one.';
const at = (code: string) => `${code} scenes/hallway/choices/0/why`;
const codesOf = (text: string, language = 'en') =>
  briefly(saidBy(why, explained(text, { language }))).filter((said) => said.includes('choices/0/'));

test('a mechanism, a strand and the resident in 15 to 60 words are enough', () => {
  expect(codesOf(good)).toEqual([]);
});

test.each([
  [
    'why-mechanism',
    'You asked first. Showing a gap cost her less. She can bring you the next one today or later.',
  ],
  [
    'why-strand',
    'Because you asked first, it cost her less than it might, so she can bring you the next one.',
  ],
  [
    'why-resident',
    'Because you asked first, showing a gap cost less than it might, so the next one can be brought.',
  ],
  ['why-length', 'Because you asked first, trust grew, so she can bring you the next.'],
  ['why-length', `${good} ${good} ${good} ${good}`],
])('%s: “%s”', (code, text) => {
  expect(codesOf(text)).toEqual([at(code)]);
});

test.each(['correct', 'Wrong', 'good job', 'always', 'NEVER'])('“%s” judges', (verdict) => {
  const text = `${good} It is ${verdict}.`;

  expect(codesOf(text)).toEqual([`${at('why-judges')} “${verdict}”`]);
  expect(codesOf(`${good} It is in${verdict}ly put.`)).toEqual([]);
});

test('words count as a whole: “soon” and “planet” explain and name nothing', () => {
  const text =
    'Soon she was on another planet, somewhat boundless, and unbecausely far away from the rest of it all.';

  expect(codesOf(text)).toEqual([at('why-mechanism'), at('why-strand')]);
});

test('what a scenario calls a strand counts as its name', () => {
  const text = 'Because you asked first, being watched cost her less, so she can bring you the next one.';
  const named = explained(text, { strand_names: { V: line('being watched') } });

  expect(codesOf(text)).toEqual([at('why-strand')]);
  expect(briefly(saidBy(why, named)).filter((said) => said.includes('choices/0/'))).toEqual([]);
});

test('the resident goes by name, pronoun or role', () => {
  const text = (who: string) =>
    `Because you asked first, showing a gap cost ${who} less than before, and the next one can come too.`;

  expect(['Amara', 'Diallo', 'her', 'the resident'].flatMap((who) => codesOf(text(who)))).toEqual([]);
  expect(codesOf(text('him'))).toEqual([at('why-resident')]);
  expect(codesOf(text('Joan'))).toEqual([at('why-resident')]);
});

test('where the learner plays the resident, “you” is the resident', () => {
  const text =
    'Because you said it first, showing a gap cost less than it might, so the next one can be brought.';
  const { scenes, ...rest } = twoActScenario();
  const choices = ['ra', 'rb', 'rc'].map((code) => choiceOf(`say_${code}`, code, { why: line(text) }));
  const desk = sceneOf('Desk', { choices, next: endsAt('end') });

  const findings = saidBy(why, { ...rest, scenes: { ...scenes, desk } });

  expect(briefly(findings).filter((said) => said.includes('desk'))).toEqual([]);
  expect(briefly(findings)).toContain('why-strand scenes/hallway/choices/0/why');
});

test('the three ways of the repair moment are explained too', () => {
  expect(briefly(saidBy(why, explained(good)))).toContain('why-length acts/0/repair/kind_act/why');
});

test('French and Japanese have their own words', () => {
  const french =
    'Parce que vous avez demandé d’abord, montrer un doute lui a moins coûté, donc elle peut en apporter un autre.';
  const japanese = '先に尋ねたので、迷いを口にすることが研修医にとって楽になり、次の相談も早くなります。';

  expect(codesOf(french, 'fr-CA')).toEqual([]);
  expect(codesOf(japanese, 'ja')).toEqual([]);
  expect(codesOf(`${french} C’est correct.`, 'fr')).toEqual([`${at('why-judges')} “correct”`]);
  expect(codesOf(japanese.replace('ので、', '。').replace('迷い', '話'), 'ja')).toEqual([
    at('why-mechanism'),
    at('why-strand'),
  ]);
});

test('of a language whose words nobody has written down only the length is judged', () => {
  const german =
    'Weil zuerst gefragt wurde, kostete es weniger, eine Lücke zu zeigen, und die nächste kommt von selbst.';

  expect(codesOf(german, 'de')).toEqual([]);
  expect(codesOf('Gut gefragt.', 'de')).toEqual([at('why-length')]);
});
