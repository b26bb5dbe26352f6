import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TwsPeerWayEvent } from '../../../src/player/peer/events.ts';
import { TwsPeerReply } from '../../../src/player/peer/tws-peer-reply.ts';
import { allInside, axeFindings, inside, onPage, textOf } from '../debrief/on-page.ts';
import { ownRun, peerCourse, replyText } from './peer-fixture.ts';

let reply: TwsPeerReply;

beforeEach(async () => {
  await page.viewport(390, 800);
  reply = await onPage(new TwsPeerReply(), { course: peerCourse() });
});

const alert = () => textOf(inside(reply, '[role="alert"]'));
const field = () => inside(reply, 'textarea') as HTMLTextAreaElement;
const moments = () => allInside(reply, '[data-moment]');

async function paste(text: string): Promise<void> {
  await userEvent.fill(field(), text);
  await userEvent.click(inside(reply, '[type="submit"]'));
}

const open = (file: File) => userEvent.upload(inside(reply, 'input'), file);

test('axe has nothing to say about a reply that cannot be placed', async () => {
  await paste(replyText(['ac', 'bc'], [{ step: 1, saw: 'You sat.' }]));
  await expect.poll(alert).toContain('not among yours');

  expect(await axeFindings()).toEqual([]);
});

test('a reply stands at the moments it is about, beside one’s own choice and the answer', async () => {
  await paste(
    replyText(
      ['aa', 'ba'],
      [
        { step: 2, did: 'You asked.', myself: 'I would have told.' },
        { step: 1, saw: '“Choose ask.” She looked up.' },
      ],
    ),
  );

  await expect.poll(() => moments().length).toBe(2);
  expect(textOf(moments()[0]!)).toMatch(
    /1\. Hallway.*You chose Choose ask\. Amara Hallway, \w+\..*What they saw “Choose ask\.” She looked up\./,
  );
  expect(textOf(moments()[1]!)).toMatch(
    /2\. Bedside.*Choose listen\..*What you did You asked\. What they noticed in themselves I would have told\./,
  );
  expect(textOf(inside(reply, '.opened'))).toMatch(
    /What they will borrow The pause\. Their question to you What were you after\?/,
  );
});

test('the latest run is found as well as the first', async () => {
  reply = await onPage(new TwsPeerReply(), {
    course: peerCourse({ runs: [ownRun(['aa', 'ba']), ownRun(['ab', 'bb'], 'latest')] }),
  });
  await paste(replyText(['ab', 'bb'], [{ step: 1, saw: 'You frowned.' }]));

  await expect.poll(() => moments().length).toBe(1);
  expect(textOf(moments()[0]!)).toContain('Choose trust.');
});

test('the way on is to swap', async () => {
  const asked = vi.fn<(event: TwsPeerWayEvent) => void>();
  reply.addEventListener('tws-peer-way', asked);
  await paste(replyText(['aa', 'ba'], []));
  await expect.poll(() => allInside(reply, '[data-action="swap"]')).toHaveLength(1);

  await userEvent.click(inside(reply, '[data-action="swap"]'));

  expect(asked.mock.calls[0]?.[0].way).toBe('watch');
});

test('a reply to another run says so and can still be read', async () => {
  const text = replyText(['ac', 'bc'], [{ step: 1, saw: 'You sat.' }]);
  await paste(text);

  await expect.poll(alert).toContain('not among yours');
  expect(textOf(inside(reply, '#plain + p'))).toContain('What I saw: You sat.');
  expect(field().value).toBe(text);
});

test('what is no reply is told, and stays in the field', async () => {
  await paste('Dear colleague, that was great');

  await expect.poll(alert).toContain('does not look like a reply');
  expect(field().value).toBe('Dear colleague, that was great');
  await paste('');
  await expect.poll(alert).toContain('paste the reply first');
});

test('a file is opened, and what was pasted stays when it is of no use', async () => {
  await userEvent.fill(field(), 'half a reply');
  await open(new File(['PK\u0003\u0004'], 'photo.txt', { type: 'text/plain' }));
  await expect.poll(alert).toContain('does not look like a reply');
  expect(field().value).toBe('half a reply');

  await open(new File(['a'.repeat(100_001)], 'long.txt', { type: 'text/plain' }));
  await expect.poll(alert).toContain('100 kB');

  await open(
    new File([replyText(['aa', 'ba'], [{ step: 1, saw: 'You sat.' }])], 'reply.txt', { type: 'text/plain' }),
  );
  await expect.poll(() => moments().length).toBe(1);
});

test('markup in a reply is shown as the letters it is', async () => {
  await paste(replyText(['aa', 'ba'], [{ step: 1, saw: '<img src=x onerror=alert(1)><b>bold</b>' }]));

  await expect.poll(() => moments().length).toBe(1);
  expect(textOf(moments()[0]!)).toContain('<img src=x onerror=alert(1)><b>bold</b>');
  expect(allInside(reply, '.theirs b, .theirs img')).toEqual([]);
});

test('what is said about scenes that are not in the run is not lost', async () => {
  await paste(replyText(['aa', 'ba'], [{ step: 9, saw: 'Something else.' }]));

  await expect.poll(() => textOf(inside(reply, '.opened'))).toContain('Something else.');
});
