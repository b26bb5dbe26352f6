import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TwsPageEvent } from '../../../src/player/events.ts';
import { TwsPeer } from '../../../src/player/peer/tws-peer.ts';
import { allInside, axeFindings, inside, onPage, textOf } from '../debrief/on-page.ts';
import { codeFor, listeningNotes, ownRun, peerCourse, replyText } from './peer-fixture.ts';

const given = () => ({ course: peerCourse(), notes: listeningNotes() });
let peer: TwsPeer;

beforeEach(async () => {
  await page.viewport(390, 800);
  peer = await onPage(new TwsPeer(), given());
});

const titleOf = () => textOf(inside(peer, 'h1'));
const part = (name: string) => inside(peer, name);
const watch = () => part('tws-peer-watch');
const feedback = () => inside(watch(), 'tws-peer-feedback');
const press = async (element: Element) => {
  await userEvent.click(element);
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
};
const way = (name: string) => press(inside(peer, `[data-way="${name}"]`));

/** From the beginning to a colleague's run, opened. */
async function openCode(text: string): Promise<void> {
  await way('watch');
  await userEvent.fill(inside(part('tws-peer-code'), 'textarea'), text);
  await userEvent.keyboard('{Enter}');
}

async function watchToTheEnd(): Promise<void> {
  await openCode(codeFor(['ab', 'bc']));
  await expect.poll(() => allInside(peer, 'tws-peer-watch')).toHaveLength(1);
  await press(inside(watch(), '[data-action="watch"]'));
  await press(inside(watch(), '[data-action="onward"]'));
  await press(inside(watch(), '[data-action="onward"]'));
}

test('axe has nothing to say about the three ways', async () => {
  expect(await axeFindings()).toEqual([]);
});

test('axe has nothing to say about a code that is shown', async () => {
  await way('show');
  await expect.poll(() => allInside(part('tws-peer-show'), '.code')).toHaveLength(1);

  expect(await axeFindings()).toEqual([]);
});

test('axe has nothing to say about entering a code, nor about where a run is opened', async () => {
  await way('watch');
  expect(await axeFindings()).toEqual([]);
  await userEvent.fill(inside(part('tws-peer-code'), 'textarea'), codeFor(['ab', 'bc']));
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => allInside(peer, 'tws-peer-watch')).toHaveLength(1);

  expect(await axeFindings()).toEqual([]);
});

test('axe has nothing to say about a scene that is watched', async () => {
  await openCode(codeFor(['ab', 'bc']));
  await expect.poll(() => allInside(peer, 'tws-peer-watch')).toHaveLength(1);
  await press(inside(watch(), '[data-action="watch"]'));

  expect(await axeFindings()).toEqual([]);
});

test('axe has nothing to say about how it went, nor about the feedback', async () => {
  await watchToTheEnd();
  expect(await axeFindings()).toEqual([]);
  await press(inside(inside(watch(), 'tws-peer-after'), '[data-action="feedback"]'));
  await userEvent.selectOptions(inside(feedback(), 'select'), '1');

  expect(await axeFindings()).toEqual([]);
});

test('axe has nothing to say about a reply, before and after it is read', async () => {
  await way('reply');
  expect(await axeFindings()).toEqual([]);
  const reply = part('tws-peer-reply');
  await userEvent.fill(inside(reply, 'textarea'), replyText(['aa', 'ba'], [{ step: 1, saw: 'You sat.' }]));
  await press(inside(reply, '[type="submit"]'));
  await expect.poll(() => allInside(reply, '[data-moment]')).toHaveLength(1);

  expect(await axeFindings()).toEqual([]);
});

test('the one own run is shown as its code, and the words to send have it in them', async () => {
  await way('show');

  await expect
    .poll(() => textOf(part('tws-peer-show').shadowRoot!.querySelector('.code') ?? peer))
    .toBe(codeFor(['aa', 'ba']));
  expect(textOf(inside(part('tws-peer-show'), '.message'))).toContain(codeFor(['aa', 'ba']));
  expect(textOf(inside(part('tws-peer-show'), '.message'))).toContain('A tiny evening');
});

test('of several runs one is picked', async () => {
  peer = await onPage(new TwsPeer(), {
    ...given(),
    course: peerCourse({ runs: [ownRun(['aa', 'ba']), ownRun(['ab', 'bb'], 'latest')] }),
  });
  await way('show');
  const radios = allInside<HTMLInputElement>(part('tws-peer-show'), '[type="radio"]');

  expect(radios.map(({ checked }) => checked)).toEqual([false, false]);
  await userEvent.click(radios[1]!);

  await expect
    .poll(() => textOf(part('tws-peer-show').shadowRoot!.querySelector('.code') ?? peer))
    .toBe(codeFor(['ab', 'bb']));
});

test('opened about a scenario, the page shows the latest run of it', async () => {
  peer = await onPage(new TwsPeer(), {
    ...given(),
    about: 'tiny',
    course: peerCourse({ runs: [ownRun(['aa', 'ba']), ownRun(['ab', 'bc'], 'latest')] }),
  });

  await expect
    .poll(() => textOf(part('tws-peer-show').shadowRoot!.querySelector('.code') ?? peer))
    .toBe(codeFor(['ab', 'bc']));
});

test('who has not finished a run is sent to the scenarios', async () => {
  const asked = vi.fn<(event: TwsPageEvent) => void>();
  peer = await onPage(new TwsPeer(), { ...given(), course: peerCourse({ runs: [] }) });
  peer.addEventListener('tws-page', asked);
  await way('show');

  await press(inside(part('tws-peer-show'), 'button'));

  expect(asked.mock.calls[0]?.[0].page).toBe('hub');
});

test('a run that no longer plays whole has no code', async () => {
  peer = await onPage(new TwsPeer(), { ...given(), course: peerCourse({ runs: [ownRun(['aa', 'zz'])] }) });
  await way('show');

  await expect.poll(() => textOf(inside(part('tws-peer-show'), '[aria-live]'))).toContain('earlier version');
});

test('a wrong code is told apart, and stays in its field', async () => {
  await openCode(`${codeFor(['ab', 'bc']).slice(0, -1)}x`);
  const code = part('tws-peer-code');

  await expect
    .poll(() => textOf(inside(code, '[role="alert"]')))
    .toContain('One of the characters does not fit');
  expect(inside(code, 'textarea')).toHaveProperty('value', `${codeFor(['ab', 'bc']).slice(0, -1)}x`);

  await userEvent.fill(inside(code, 'textarea'), 'Once upon a time');
  await press(inside(code, '[type="submit"]'));
  expect(textOf(inside(code, '[role="alert"]'))).toContain('does not look like a code');
});

test('a scenario that cannot be had now can be asked for again', async () => {
  let times = 0;
  const { load } = peerCourse();
  peer = await onPage(new TwsPeer(), {
    ...given(),
    course: peerCourse({
      load: (id) => ((times += 1) === 1 ? Promise.reject(new Error('Offline')) : load(id)),
    }),
  });
  await openCode(codeFor(['ab', 'bc']));
  await expect.poll(() => textOf(inside(part('tws-peer-code'), '[role="alert"]'))).toContain('try again');

  await press(inside(part('tws-peer-code'), '[type="submit"]'));

  await expect.poll(() => allInside(peer, 'tws-peer-watch')).toHaveLength(1);
});

test('a run is watched scene by scene, without levels, forward and back', async () => {
  await openCode(`Here it is: ${codeFor(['ab', 'bc'])}\n\nSee you`);
  await expect.poll(() => allInside(peer, 'tws-peer-watch')).toHaveLength(1);

  await press(inside(watch(), '[data-action="watch"]'));
  expect(textOf(inside(watch(), '[data-watched]'))).toMatch(
    /Scene 1 of 2 · 19:40 Hallway.*What happens at Hallway\. Amara It is all done\. Your colleague chose Choose trust\. Amara Hallway, \w+\./,
  );
  await press(inside(watch(), '[data-action="onward"]'));
  expect(textOf(inside(watch(), '[data-watched]'))).toMatch(/In between Walk .*Choose hurry\./);
  expect(textOf(inside(watch(), '[data-watched]'))).not.toMatch(/Safety|Alliance|Why hurry/);
  expect(allInside(watch(), 'tws-chart, tws-peer-after')).toEqual([]);
  await press(inside(watch(), '[data-action="before"]'));

  expect(textOf(inside(watch(), 'h2'))).toBe('Hallway');
});

test('a whole run is watched by keyboard', async () => {
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(titleOf()).toBe('Watch a colleague’s run');
  await userEvent.tab();
  await userEvent.keyboard(codeFor(['ab', 'bc']));
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => allInside(peer, 'tws-peer-watch')).toHaveLength(1);
  await expect.poll(() => watch().shadowRoot!.activeElement?.localName).toBe('h2');
  for (let presses = 0; presses < 2; presses += 1) await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => textOf(inside(watch(), 'h2'))).toBe('Hallway');
  await expect.poll(() => watch().shadowRoot!.activeElement?.localName).toBe('h2');
  await userEvent.tab();
  await userEvent.keyboard('Waited.');
  for (let presses = 0; presses < 3; presses += 1) await userEvent.tab();
  await userEvent.keyboard('{Enter}');

  await expect.poll(() => textOf(inside(watch(), 'h2'))).toBe('Bedside');
  expect(peer.notes.at(`peer.${codeFor(['ab', 'bc']).toLowerCase()}.1.did`)).toBe('Waited.');
});

test('notes belong to their scene and are there again on coming back', async () => {
  await openCode(codeFor(['ab', 'bc']));
  await expect.poll(() => allInside(peer, 'tws-peer-watch')).toHaveLength(1);
  await press(inside(watch(), '[data-action="watch"]'));
  await userEvent.fill(allInside(watch(), 'textarea')[1]!, 'She sat down.');
  await press(inside(watch(), '[data-action="onward"]'));
  expect(allInside<HTMLTextAreaElement>(watch(), 'textarea').map(({ value }) => value)).toEqual(['', '', '']);

  await press(inside(watch(), '[data-action="before"]'));

  expect(allInside<HTMLTextAreaElement>(watch(), 'textarea').map(({ value }) => value)).toEqual([
    '',
    'She sat down.',
    '',
  ]);
});

test('after the last scene comes how it went: the end, the lanes, each mechanism, and what was kept back', async () => {
  await watchToTheEnd();

  const after = inside(watch(), 'tws-peer-after');
  expect(textOf(inside(after, '.sections'))).toMatch(/How it went It ended as “\w+”/);
  expect(allInside(after, 'tws-chart')).toHaveLength(1);
  expect(textOf(inside(after, 'ol'))).toContain('Why trust matters');
  expect(textOf(inside(after, 'ol'))).toContain('Why hurry matters');
  expect(textOf(inside(after, '[aria-labelledby="concern"]'))).toContain('She has not slept.');
});

test('who comes back finds the runs that notes were taken on', async () => {
  peer.notes.write(`peer.${codeFor(['ab', 'bc']).toLowerCase()}.1.did`, 'Waited.');
  await way('watch');

  await press(inside(part('tws-peer-code'), '.again button'));

  await expect.poll(() => allInside(peer, 'tws-peer-watch')).toHaveLength(1);
});

test('feedback quotes one moment, meets general praise gently, and becomes a reply', async () => {
  await watchToTheEnd();
  await press(inside(inside(watch(), 'tws-peer-after'), '[data-action="feedback"]'));
  const hint = () => textOf(inside(feedback(), '.gentle'));
  const saw = () => inside(feedback(), 'textarea[id$="-saw"]') as HTMLTextAreaElement;

  await userEvent.selectOptions(inside(feedback(), 'select'), '1');
  await expect.poll(() => saw().value).toBe('“Choose trust.” ');
  expect(hint()).toContain('What did you see just then?');

  await userEvent.fill(saw(), 'You were wonderful');
  await userEvent.tab();
  expect(hint()).toContain('Which moment made you think so?');

  await userEvent.fill(saw(), '“Choose trust.” She sat down before you had finished.');
  await userEvent.tab();
  expect(hint()).toBe('');
  await userEvent.fill(inside(feedback(), 'textarea[id$="-question"]'), 'What were you after?');
  await userEvent.tab();
  expect(inside(feedback(), '#text')).toHaveProperty(
    'value',
    `Two-Way Street: a reply\nCode: ${codeFor(['ab', 'bc'])}\nScenario: A tiny evening\n\nDecision 1: Hallway\nYou chose: Choose trust.\nWhat I saw: “Choose trust.” She sat down before you had finished.\n\nMy question to you: What were you after?\n`,
  );
});

test('another moment brings another quotation, but never takes away what was written', async () => {
  await watchToTheEnd();
  await press(inside(inside(watch(), 'tws-peer-after'), '[data-action="feedback"]'));
  const saw = () => inside(feedback(), 'textarea[id$="-saw"]') as HTMLTextAreaElement;
  await userEvent.selectOptions(inside(feedback(), 'select'), '1');
  await expect.poll(() => saw().value).toBe('“Choose trust.” ');
  await userEvent.selectOptions(inside(feedback(), 'select'), '2');
  await expect.poll(() => saw().value).toBe('“Choose hurry.” ');

  await userEvent.fill(saw(), 'My own words');
  await userEvent.tab();
  await userEvent.selectOptions(inside(feedback(), 'select'), '1');

  expect(saw().value).toBe('My own words');
});

test('what was noticed in oneself goes into the reply only if the observer says so', async () => {
  const place = `peer.${codeFor(['ab', 'bc']).toLowerCase()}.2`;
  peer.notes.write(`${place}.did`, 'Waited.');
  peer.notes.write(`${place}.myself`, 'I hurry too.');
  await watchToTheEnd();
  await press(inside(inside(watch(), 'tws-peer-after'), '[data-action="feedback"]'));
  const text = () => (inside(feedback(), '#text') as HTMLTextAreaElement).value;

  expect(text()).toContain('What was done: Waited.');
  expect(text()).not.toContain('I hurry too.');
  await userEvent.click(inside(feedback(), '[name="myself"]'));
  await expect.poll(text).toContain('What I noticed in myself: I hurry too.');
  await userEvent.click(inside(feedback(), '[name="seen"]'));

  await expect.poll(text).not.toContain('Waited.');
});

test('the reply is saved as a text file', async () => {
  await watchToTheEnd();
  await press(inside(inside(watch(), 'tws-peer-after'), '[data-action="feedback"]'));
  await userEvent.fill(inside(feedback(), 'textarea[id$="-borrow"]'), 'The pause.');
  await userEvent.tab();
  let saved: HTMLAnchorElement | undefined;
  document.addEventListener('click', (event) => {
    if (event.target instanceof HTMLAnchorElement) {
      saved = event.target;
      event.preventDefault();
    }
  });

  await press(inside(feedback(), '[data-action="save"]'));

  expect(saved?.download).toBe('two-way-street-reply.txt');
  expect(await (await fetch(saved?.href ?? '')).text()).toContain('What I will borrow: The pause.');
});
