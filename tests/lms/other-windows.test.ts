import { expect, test } from 'vitest';
import { OtherWindows } from '../../src/lms/other-windows.ts';
import type { Channel } from '../../src/lms/page.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { FakePage } from '../support/lms-page.ts';

/** Windows of one device: what each was last told, and how to stop it. */
function windows() {
  const [device, clock] = [new Map<string, string>(), new FakeClock()];
  const open = (visit: string, name = 'learner', page = new FakePage(device)) => {
    const told: boolean[] = [];
    const others = new OtherWindows(page, name, visit, clock.after, (is) => told.push(is));
    return { told, others, page };
  };
  return { clock, open };
}

test('both windows are told when the second is opened, and the first when it is closed', () => {
  const { open } = windows();
  const first = open('a');
  const second = open('b');

  const both = [first.told.at(-1), second.told.at(-1)];
  second.others.stop();

  expect([both, first.told.at(-1)]).toEqual([[true, true], false]);
});

test('windows of another learner or another course are not meant', () => {
  const { open } = windows();
  const first = open('a');
  open('b', 'somebody else');

  expect(first.told).not.toContain(true);
});

test('a window that was killed is noticed within twenty seconds', () => {
  const { open, clock } = windows();
  const first = open('a');
  const channels: Channel[] = [];
  const page = new FakePage(first.page.stored);
  const Channels = page.BroadcastChannel;
  if (Channels === undefined) throw new Error('A page of a test has channels');
  Object.defineProperty(page, 'BroadcastChannel', {
    value: class extends Channels {
      constructor(name: string) {
        super(name);
        channels.push(this);
      }
    },
  });
  open('b', 'learner', page);
  const before = first.told.at(-1);

  for (const channel of channels) channel.close();
  clock.pass(20);

  expect([channels.length, before, first.told.at(-1)]).toEqual([1, true, false]);
});

test('a window that is still there stays noticed', () => {
  const { open, clock } = windows();
  const first = open('a');
  open('b');

  clock.pass(300);

  expect(first.told.at(-1)).toBe(true);
  expect(first.told).not.toContain(false);
});

test('once stopped, no timer waits and nothing is answered', () => {
  const { open, clock } = windows();
  const first = open('a');
  const second = open('b');
  first.others.stop();
  second.others.stop();

  const third = open('c');

  expect([clock.waiting, third.told.includes(true)]).toEqual([0, false]);
});

test('words that are not ours, and a browser without channels, do no harm', () => {
  const { open } = windows();
  const first = open('a');
  const Channels = first.page.BroadcastChannel;
  const stranger: Channel | undefined = Channels && new Channels('two-way-street.windows.learner');
  const say = (message: unknown) => stranger?.postMessage.call(stranger, message);
  for (const message of [undefined, 'hello', { is: 'here' }, null]) say(message);
  const without = new FakePage();
  Object.defineProperty(without, 'BroadcastChannel', { value: undefined });

  expect(() => open('d', 'learner', without)).not.toThrow();
  expect(first.told).not.toContain(true);
});
