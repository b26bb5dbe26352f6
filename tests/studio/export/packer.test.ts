import { expect, test } from 'vitest';
import { Packer, type PackingWorker } from '../../../src/studio/export/packer.ts';
import type { PackingNews, PackingOrder } from '../../../src/studio/export/packing-orders.ts';

const draft = { files: new Map<string, string>(), media: new Map<string, Uint8Array>() };

/** A worker that works in this process, with what it was asked and how often it was started. */
function workshop(answer: (order: PackingOrder) => PackingNews | 'crash') {
  const started: { isOver: boolean }[] = [];
  const start = (): PackingWorker => {
    const state = { isOver: false };
    started.push(state);
    const listeners: {
      message?: (event: MessageEvent<PackingNews>) => void;
      error?: (event: ErrorEvent) => void;
    } = {};
    return {
      postMessage: (order) =>
        queueMicrotask(() => {
          const news = answer(order);
          if (news === 'crash') listeners.error?.({ message: 'out of memory' } as ErrorEvent);
          else listeners.message?.({ data: news } as MessageEvent<PackingNews>);
        }),
      terminate: () => {
        state.isOver = true;
      },
      addEventListener: (type: string, listener: unknown) => Object.assign(listeners, { [type]: listener }),
    };
  };
  return { packer: new Packer(start), started };
}

test('one worker answers everything, each answer to its own order', async () => {
  const { packer, started } = workshop(({ number, what }) =>
    what === 'read' ? { number, diagnostics: [] } : { number, made: { diagnostics: [] } },
  );

  const both = await Promise.all([packer.read(draft, []), packer.read(draft, ['er-1'])]);

  expect(both).toEqual([[], []]);
  expect(started).toHaveLength(1);
});

test('a worker that stops lets its order fail, and the next order has another one', async () => {
  let isBroken = true;
  const { packer, started } = workshop(({ number }) => (isBroken ? 'crash' : { number, diagnostics: [] }));

  await expect(packer.read(draft, [])).rejects.toThrow('out of memory');
  isBroken = false;

  await expect(packer.read(draft, [])).resolves.toEqual([]);
  expect(started.map(({ isOver }) => isOver)).toEqual([true, false]);
});

test('a fault inside the worker is told, and stopping ends what waits', async () => {
  const { packer } = workshop(({ number }) => ({ number, failed: 'a blank that nothing fills' }));
  await expect(packer.read(draft, [])).rejects.toThrow('a blank');

  const waiting = packer.read(draft, []);
  packer.stop();

  await expect(waiting).rejects.toThrow('stopped');
});
