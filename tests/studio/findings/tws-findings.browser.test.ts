import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import control from '../../fixtures/faults/control.yaml?raw';
import { examine } from '../../../src/proof/examine.ts';
import type { Proof } from '../../../src/proof/proof.ts';
import type { Analysis, PlacedDiagnostic } from '../../../src/studio/analysis/analysis.ts';
import { waiversIn } from '../../../src/studio/edits/waive.ts';
import { Studio } from '../../../src/studio/session/studio.ts';
import { TwsFindings } from '../../../src/studio/findings/tws-findings.ts';
import { allInside, axeFindings, inside, onPage, textOf } from '../../player/debrief/on-page.ts';

const proof: Proof | undefined = examine(control, 'control/scenario.yaml').proof;
const base = { severity: 'warning', file: 'control/scenario.yaml', line: 1, column: 1 } as const;
const deadEnd: PlacedDiagnostic = {
  ...base,
  severity: 'error',
  code: 'dead-end',
  message: 'A run stops here with every option closed.',
  place: ['scenes', 'patient'],
  witness: ['aa', 'ba'],
};
const long: PlacedDiagnostic = {
  ...base,
  code: 'option-lengths',
  message: 'One option is much longer than another.',
  place: ['scenes', 'patient', 'choices', 1],
};
const unsigned: PlacedDiagnostic = {
  ...base,
  code: 'unsigned-cast',
  message: 'Nobody has signed for the cast.',
  place: ['signed', 'cast_balance'],
};

function studioOn(analysis: Partial<Analysis> = {}, text = control): Studio {
  const files = new Map([
    ['control/scenario.yaml', text],
    ['second/scenario.yaml', 'title: The second evening\n'],
  ]);
  const studio = new Studio({ id: 'draft', name: 'A draft', files, media: new Map() }, () => 0);
  studio.analysed({
    scenario: 'control',
    text,
    progress: { at: 'done' },
    diagnostics: [deadEnd, long, unsigned],
    proof,
    ...analysis,
  });
  return studio;
}

async function open(studio = studioOn()) {
  const element = await onPage(new TwsFindings(), { studio });
  await deep(element);
  return { element, studio };
}

async function deep(element: TwsFindings): Promise<void> {
  await element.updateComplete;
  for (const one of allInside(element, 'tws-finding, tws-proof-summary, tws-waivers'))
    await (one as TwsFindings).updateComplete;
}

function press(element: Element, action: string): HTMLElement {
  const button = inside(element, `[data-action="${action}"]`);
  button.click();
  return button;
}

function finding(element: TwsFindings, code: string): HTMLElement {
  const found = allInside(element, 'tws-finding').find((one) =>
    one.shadowRoot?.querySelector(`[data-code="${code}"]`),
  );
  if (found === undefined) throw new Error(`No finding ${code}`);
  return found;
}

const headings = (element: TwsFindings) => allInside(element, 'h2, h3').map(textOf);

test('axe has nothing to say', async () => {
  const { element } = await open();
  press(finding(element, 'option-lengths'), 'open-waiver');
  await deep(element);

  expect(await axeFindings()).toEqual([]);
});

test('what cannot be played stands apart from what should be looked at, which goes by what it is about', async () => {
  const { element } = await open();

  expect(headings(element)).toEqual([
    'It cannot be played like this (1)',
    'Should be looked at (2)',
    'Whether each choice is a real one (1)',
    'The words (1)',
  ]);
  expect(textOf(inside(element, '[role=status]'))).toBe('1 thing keeps learners from playing it through.');
});

test('each says where it is in words', async () => {
  const { element } = await open();
  const words = textOf(inside(finding(element, 'option-lengths'), '.quiet'));

  expect(words).toMatch(/^In scene “.+”, choice “.+”\.$/);
});

test('goes to the place of a finding', async () => {
  const { element, studio } = await open();
  press(finding(element, 'option-lengths'), 'go-there');

  expect([studio.view, studio.place]).toEqual(['outline', ['scenes', 'patient', 'choices', 1]]);
});

test('shows how it happens on the map, and plays it', async () => {
  const { element, studio } = await open();
  press(finding(element, 'dead-end'), 'show-witness');

  expect(studio.view).toBe('map');
  expect(studio.route).toEqual({ scenario: 'control', codes: ['aa', 'ba'], label: deadEnd.message });

  press(finding(element, 'dead-end'), 'play-witness');

  expect(studio.view).toBe('rehearse');
});

test('what cannot be played cannot be left as it is', async () => {
  const { element } = await open();

  expect(finding(element, 'dead-end').shadowRoot?.querySelector('[data-action="open-waiver"]')).toBeNull();
  expect(
    finding(element, 'unsigned-cast').shadowRoot?.querySelector('[data-action="open-waiver"]'),
  ).not.toBeNull();
});

test('a finding is left with a reason, by keys alone, and taken back', async () => {
  const { element, studio } = await open();
  inside(finding(element, 'option-lengths'), '[data-action="open-waiver"]').focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('Too short{Tab}{Enter}');

  expect(textOf(inside(finding(element, 'option-lengths'), '[role=alert]'))).toContain('at least 15');

  await userEvent.keyboard(' for a reason, but now it is long enough{Tab}{Enter}');
  await deep(element);

  expect(waiversIn(studio.document)).toEqual([
    {
      code: 'option-lengths',
      at: expect.stringMatching(/^patient\//),
      reason: 'Too short for a reason, but now it is long enough',
    },
  ]);
  expect(studio.workspace.undoes).toBe('Leave a finding as it is');
  expect(element.shadowRoot?.activeElement?.localName).toBe('tws-finding');

  press(inside(element, 'tws-waivers'), 'take-waiver-back');

  expect(studio.document.text).toBe(control);
});

test('Escape leaves the reason unwritten, and the focus where it was', async () => {
  const { element, studio } = await open();
  const one = finding(element, 'option-lengths');
  inside(one, '[data-action="open-waiver"]').focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('Never mind{Escape}');

  expect(one.shadowRoot?.activeElement).toBe(inside(one, '[data-action="open-waiver"]'));
  expect(studio.document.text).toBe(control);
});

test('tells what is certain from what is sampled', async () => {
  const { element, studio } = await open();
  const summary = inside(element, 'tws-proof-summary');

  expect(textOf(inside(summary, '.certainty'))).toMatch(/^Certain: every run was played/);

  if (proof === undefined) throw new Error('The control is not proved.');
  studio.analysed({ ...studio.analysis, proof: { ...proof, how: 'bounds' } });
  await deep(element);

  expect(textOf(inside(summary, '.certainty'))).toMatch(/^Sampled: .* runs were played at random/);
  expect(textOf(inside(summary, 'caption'))).toContain('sampled');
  expect(textOf(inside(finding(element, 'option-lengths'), '.quiet'))).toContain('a sample of the runs');
});

test('says in words what the LMS keeps', async () => {
  const { element } = await open();
  const summary = inside(element, 'tws-proof-summary');
  const meter = inside(summary, '[role=meter]');

  expect(Number(meter.getAttribute('aria-valuenow'))).toBe(proof?.memory.characters);
  expect(textOf(inside(summary, '.memory p'))).toContain('4,096 that SCORM 1.2 holds');
});

test('nothing found is said kindly', async () => {
  const { element } = await open(studioOn({ diagnostics: [] }));

  expect(headings(element)).toEqual(['All is looked at']);
  expect(textOf(inside(element, '[role=status]'))).toBe('Nothing to mend.');
});

test.each([
  [{ at: 'reading' }, 'The text is being read.'],
  [{ at: 'proving', share: 0.4 }, 'A sample of the runs'],
  [{ at: 'stopped' }, 'It cannot be played yet: 1 thing has to be mended first.'],
  [{ at: 'failed', why: 'out of memory' }, 'your draft is as it was (out of memory)'],
] as const)('progress is told politely: %j', async (progress, words) => {
  const sampled = proof && { ...proof, how: 'bounds' as const };
  const { element } = await open(
    studioOn({ progress, proof: progress.at === 'proving' ? sampled : undefined }),
  );

  expect(textOf(inside(element, '[role=status]'))).toContain(words);
});

test('the share of the way is drawn, and not said again and again', async () => {
  const { element, studio } = await open(studioOn({ progress: { at: 'proving', share: 0.2 } }));
  const said = textOf(inside(element, '[role=status]'));
  studio.analysed({ ...studio.analysis, progress: { at: 'proving', share: 0.8 } });
  await deep(element);

  expect(textOf(inside(element, '[role=status]'))).toBe(said);
  expect(inside(element, '.bar rect').getAttribute('width')).toBe('80%');
});

test('tells what is wrong elsewhere in the draft, and goes there', async () => {
  const studio = studioOn();
  studio.analysed({
    scenario: 'second',
    text: '',
    progress: { at: 'stopped' },
    diagnostics: [{ ...deadEnd, code: 'missing', file: 'second/scenario.yaml' }],
    proof: undefined,
  });
  const { element } = await open(studio);

  expect(textOf(inside(element, '.elsewhere'))).toContain(
    'The second evening: 1 thing keeps it from being played',
  );

  inside(element, '[data-action="look-elsewhere"]').click();

  expect(studio.scenario).toBe('second');
});

test('of very many some are shown, and more on demand', async () => {
  const many = Array.from({ length: 70 }, (_, line) => ({ ...unsigned, line, message: `Number ${line}.` }));
  const { element } = await open(studioOn({ diagnostics: many }));

  expect(allInside(element, 'tws-finding')).toHaveLength(5);

  inside(element, '[data-action="show-more"]').click();
  await deep(element);
  await new Promise((drawn) => requestAnimationFrame(drawn));

  expect(allInside(element, 'tws-finding')).toHaveLength(35);
  expect(element.shadowRoot?.activeElement).toBe(allInside(element, 'tws-finding')[5]);
});
