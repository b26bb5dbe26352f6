import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type {
  TwsActionEvent,
  TwsNoteEvent,
  TwsPageEvent,
  TwsReplayEvent,
} from '../../../src/player/events.ts';
import { TwsDebrief } from '../../../src/player/debrief/tws-debrief.ts';
import { fullDebrief, scenarioData } from './debrief-fixture.ts';
import { allInside, axeFindings, inside, onPage, textOf } from './on-page.ts';

const given = () => ({ debrief: fullDebrief(), data: scenarioData() });
let debrief: TwsDebrief;

beforeEach(async () => {
  await page.viewport(700, 900);
  debrief = await onPage(new TwsDebrief(), given());
});

const entry = (number: number) => allInside<HTMLDetailsElement>(debrief, 'details.decision')[number - 1]!;
const section = (name: string) => textOf(inside(debrief, `section.${name}`));
const chartStop = (number: number) =>
  allInside<SVGGElement>(inside(debrief, 'tws-chart'), '.stop')[number - 1]!;

test('axe has nothing to say', async () => {
  expect(await axeFindings()).toEqual([]);
});

test('unfolded, axe has nothing to say either', async () => {
  for (const each of allInside<HTMLDetailsElement>(debrief, 'details')) each.open = true;

  expect(await axeFindings()).toEqual([]);
});

test('sections come in the order of the debrief, and headings never skip a level', () => {
  const headings = allInside(debrief, 'h1, h2, h3, h4').map(({ localName }) => Number(localName.slice(1)));

  expect(allInside(debrief, 'section > h2').map(textOf).slice(0, 8)).toEqual([
    'What stays',
    'The line',
    'Decision by decision',
    'What was not said',
    'Doors',
    'Two-way',
    'Other good ways',
    'Take-away',
  ]);
  headings.slice(1).forEach((level, index) => expect(level - headings[index]!).toBeLessThanOrEqual(1));
});

test('says that levels are never a grade', () => {
  expect(section('line')).toContain('They are never a grade');
});

test('before anything is explained there is room for one line, and it is said where that goes', async () => {
  const heard: string[] = [];
  debrief.addEventListener('tws-note', (event: TwsNoteEvent) => heard.push(`${event.place}: ${event.text}`));
  const input = inside(debrief, '.reaction input') as HTMLInputElement;
  expect(section('reaction')).toContain('It stays on this device, and is gone when you close this window.');
  expect(input.maxLength).toBe(500);

  await userEvent.type(input, ' Her pen. ');
  expect(heard).toEqual([]);
  await userEvent.tab();

  expect(heard).toEqual(['reaction.er-1: Her pen.']);
});

test.each([
  ['kept', 'part of no report'],
  ['reported', 'sent to the learning system'],
] as const)('where the course has lines %s, that is said', async (reflections, said) => {
  debrief = await onPage(new TwsDebrief(), { ...given(), reflections, reaction: 'Her pen.' });

  expect(section('reaction')).toContain(said);
  expect((inside(debrief, '.reaction input') as HTMLInputElement).value).toBe('Her pen.');
});

test('guesses stand beside what was so, said or not; a guess where nothing was asked is not shown', async () => {
  const decisions = fullDebrief().decisions.map((decision) =>
    decision.index === 1
      ? { ...decision, doubt: { text: ['She had not asked him.'], heldBy: undefined } }
      : decision,
  );
  const guesses = new Map([
    [2, 'She is tired.'],
    [3, 'She forgot the dose.'],
    [6, 'Never shown.'],
  ]);

  debrief = await onPage(new TwsDebrief(), { ...given(), debrief: fullDebrief({ decisions }), guesses });

  const told = allInside(debrief, '.guess').map(textOf);
  expect(told).toHaveLength(2);
  expect(told[0]).toBe(
    'You guessed She is tired. What was so She had not asked him. Amara answered openly here, so it did not have to stay unsaid.',
  );
  expect(told[1]).toContain('What was so She had not asked about allergies');
});

test('names that a scenario gives its strands stand wherever strands are named', async () => {
  const data = scenarioData();
  const named = {
    ...data,
    scenario: { ...data.scenario, strand_names: { V: ['willing to be seen'], B: ['collegial trust'] } },
  };

  debrief = await onPage(new TwsDebrief(), { debrief: fullDebrief(), data: named });

  expect([...entry(2).querySelectorAll('.moves li')].map(textOf)[1]).toContain('willing to be seen 35 → 52');
  expect(section('unsaid')).toContain('What was thinner just then: collegial trust.');
  expect(section('doors')).toContain('Collegial trust: 38; this needed 40.');
  expect(section('doors')).toContain(
    'Willing to be seen and collegial trust, taken together: 42; this needed 45.',
  );
  expect(textOf(inside(debrief, 'article'))).not.toContain('showing what one does not know');
});

test('the way on is a commitment or a colleague, and both finish the debrief first', async () => {
  const heard: string[] = [];
  debrief.addEventListener('tws-action', (event: TwsActionEvent) => heard.push(event.action));
  debrief.addEventListener('tws-page', (event: TwsPageEvent) => heard.push(`${event.page} ${event.about}`));

  await userEvent.click(inside(debrief, '[data-action="commitment"]'));
  await userEvent.click(inside(debrief, '[data-action="peer"]'));

  expect(heard).toEqual(['finish-debrief', 'commitment er-1', 'finish-debrief', 'peer er-1']);
});

test('a scenario without questions of its own has the core ones', async () => {
  expect(section('takeaway')).not.toContain('Where did I confuse kindness with silence?');

  debrief = await onPage(new TwsDebrief(), { ...given(), debrief: fullDebrief({ questions: [] }) });

  expect(section('takeaway')).toContain('Where did I confuse kindness with silence?');
});

test('on a phone decisions are folded; on a desk they are open', async () => {
  expect(allInside(debrief, '.decision[open]')).toHaveLength(0);

  await page.viewport(1280, 900);
  debrief = await onPage(new TwsDebrief(), given());

  expect(allInside(debrief, '.decision[open]')).toHaveLength(11);
});

test('one button opens every decision and closes them again', async () => {
  const button = inside(debrief, '.all');

  await userEvent.click(button);
  await expect.poll(() => textOf(button)).toBe('Close every decision');
  expect(allInside(debrief, '.decision[open]')).toHaveLength(11);

  await userEvent.click(button);
  await expect.poll(() => textOf(button)).toBe('Open every decision');
  expect(allInside(debrief, '.decision[open]')).toHaveLength(0);
});

test('a decision tells the choice, the answer, the reason and what moved from where to where', () => {
  const told = textOf(entry(2));

  expect(told).toContain('Which bit are you least sure of?');
  expect(told).toContain('The allergies.');
  expect(textOf(entry(2).querySelector('tws-stance')!.shadowRoot!.querySelector('.stance')!)).toBe(
    'Amara is open',
  );
  expect(told).toContain('doubt became part of the job and not a confession');
  expect([...entry(2).querySelectorAll('.moves li')].map(textOf)).toEqual([
    'Safety 41 → 47from 41 to 47',
    'showing what one does not know 35 → 52from 35 to 52',
    'your openness 55 → 60from 55 to 60',
  ]);
});

test('a move within one point is said in words', () => {
  expect(textOf(entry(11))).toContain('shared goals 55, a little up');
});

test('rows and ids of the research are never shown', () => {
  expect(textOf(inside(debrief, 'article'))).not.toMatch(/\bT1\b|kennedy2009/);
});

test('a short citation opens to the reference, whose link opens elsewhere', async () => {
  entry(2).open = true;
  const source = [...entry(2).querySelectorAll<HTMLDetailsElement>('.source')].find((each) =>
    textOf(each).startsWith('Kennedy 2009'),
  )!;
  const link = source.querySelector('a')!;
  expect(source.open).toBe(false);

  await userEvent.click(source.querySelector('summary')!);

  expect(source.open).toBe(true);
  expect(textOf(source)).toContain('Preserving professional credibility');
  expect({ href: link.href, target: link.target, rel: link.rel }).toEqual({
    href: 'https://doi.org/10.1136/bmj.b128',
    target: '_blank',
    rel: 'noopener',
  });
});

test('what was not said stands at the decision and again in its section, with what was thinner', () => {
  for (const told of [textOf(entry(3)), section('unsaid')]) {
    expect(told).toContain('She had not asked about allergies');
    expect(told).toContain('What was thinner just then: trust.');
  }
  expect(textOf(entry(2))).not.toContain('was not saying');
  expect(section('unsaid')).toContain('Her last supervisor sighed');
});

test('closed doors give their reason in words, levels by floor', () => {
  for (const told of [textOf(entry(4)), section('doors')]) {
    expect(told).toContain('Trust was 38; this needed 40.');
    expect(told).toContain(
      'Showing what one does not know and trust, taken together, were 42; this needed 45. Your openness was 40; this needed 45.',
    );
  }
});

test('roles never seen, promises and minutes are told', () => {
  const told = section('doors');

  expect(told).toContain('Nothing you chose saw Amara as a clinician.');
  expect(told).toContain('Kept: explain the order after the ambulance (made at decision 3)');
  expect(told).toContain('Not kept: find her an unsorted patient (made at decision 6)');
  expect(told).toContain('You had 9 minutes and used 11: 2 over');
});

test('rupture, repair, exposure and control are told where they happened', () => {
  expect(textOf(entry(4))).toContain('Here something came between you.');
  expect(textOf(entry(4))).toContain('2 segments of the patient’s margin.');
  expect(textOf(entry(5))).toContain('Here it was mended.');
  expect(textOf(entry(3))).toContain('You took over without saying why');
  expect(textOf(entry(6))).not.toMatch(/Here something|You took over|More risk/);
});

test('help that came in is told, without harm', async () => {
  debrief = await onPage(new TwsDebrief(), { ...given(), debrief: fullDebrief({}, { rescuedAt: 3 }) });

  expect(section('doors')).toContain(
    'After decision 4 the patient’s margin was used up, and help came in. Nobody was harmed.',
  );
});

test('choosing a point of the line opens that decision and moves the focus there', async () => {
  chartStop(4).focus();
  await userEvent.keyboard('{Enter}');

  expect(entry(4).open).toBe(true);
  expect(debrief.shadowRoot?.activeElement).toBe(entry(4).querySelector('summary'));
  expect(entry(4).getBoundingClientRect().top).toBeLessThan(window.innerHeight / 2);
});

test('the contents list moves the focus to a heading', async () => {
  const button = allInside(debrief, 'nav button').find((each) => textOf(each) === 'Two-way')!;

  await userEvent.click(button);

  expect(textOf(debrief.shadowRoot!.activeElement!)).toBe('Two-way');
});

test('replay asks for the decision by its index', async () => {
  const steps: number[] = [];
  debrief.addEventListener('tws-replay', (event: TwsReplayEvent) => steps.push(event.step));
  entry(7).open = true;

  await userEvent.click(entry(7).querySelector('[data-action="replay"]')!);

  expect(steps).toEqual([6]);
});

test('the last button finishes the debrief', async () => {
  const asked: string[] = [];
  debrief.addEventListener('tws-action', (event: TwsActionEvent) => asked.push(event.action));

  await userEvent.click(inside(debrief, '[data-action="finish-debrief"]'));

  expect(asked).toEqual(['finish-debrief']);
});

test('for paper everything unfolds, and folds again after', () => {
  entry(2).open = true;
  const open = () => allInside(debrief, 'details[open]').length;

  window.dispatchEvent(new Event('beforeprint'));
  expect(open()).toBe(allInside(debrief, 'details:not(.source)').length);

  window.dispatchEvent(new Event('afterprint'));
  expect(open()).toBe(1);
});

test('a debrief that is gone from the page no longer listens to printing', () => {
  debrief.remove();

  window.dispatchEvent(new Event('beforeprint'));

  expect(allInside(debrief, 'details[open]')).toHaveLength(0);
});

test('the print button prints', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);

  await userEvent.click(inside(debrief, 'footer [data-action="print"]'));

  expect(print).toHaveBeenCalledOnce();
  print.mockRestore();
});

test('paper gets each cited source once, and no other', () => {
  expect(
    allInside(debrief, '.paper-only li')
      .map(textOf)
      .map((text) => text.split(' ')[0]),
  ).toEqual(['Castanelli', 'Kennedy', 'Telio', 'Watling']);
});

test('coming back from another way begins at that decision', async () => {
  debrief = await onPage(new TwsDebrief(), { ...given(), at: 5 });

  expect(entry(6).open).toBe(true);
  expect(debrief.shadowRoot?.activeElement).toBe(entry(6).querySelector('summary'));
});

test.each([320, 650, 1280])('at %i px nothing is cut', async (width) => {
  await page.viewport(width, 800);
  debrief = await onPage(new TwsDebrief(), given());
  for (const each of allInside<HTMLDetailsElement>(debrief, 'details')) each.open = true;

  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

test('buttons and folds are 44 px high', () => {
  for (const each of allInside<HTMLDetailsElement>(debrief, 'details')) each.open = true;
  const low = allInside(debrief, 'button, summary').filter(
    (each) => each.offsetParent !== null && each.getBoundingClientRect().height < 44,
  );

  expect(low.map(textOf)).toEqual([]);
});
