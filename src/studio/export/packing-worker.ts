import { readProject } from '../../course/read-project.ts';
import { Placer } from '../analysis/placer.ts';
import { type DraftFiles, makePackage } from './make-packages.ts';
import type { PackingNews, PackingOrder } from './packing-orders.ts';

/* Reads a whole draft and zips it away from the page: both take longer than a frame. */

addEventListener('message', ({ data }: MessageEvent<PackingOrder>) => {
  const news = answer(data);
  const moved = 'made' in news && 'package' in news.made ? [news.made.package.zip.buffer] : [];
  postMessage(news, { transfer: moved });
});

function answer(order: PackingOrder): PackingNews {
  const { number } = order;
  try {
    return order.what === 'read'
      ? { number, diagnostics: placedFaults(order.draft, order.scenarios) }
      : { number, made: makePackage(order.draft, order.kit, order.order) };
  } catch (caught) {
    return { number, failed: caught instanceof Error ? caught.message : String(caught) };
  }
}

function placedFaults({ files, media }: DraftFiles, scenarios: readonly string[]) {
  const { diagnostics } = readProject({ text: (path) => files.get(path), media }, { scenarios });
  return [...new Set(diagnostics.map(({ file }) => file))].flatMap((file) =>
    new Placer(files.get(file) ?? '', file).placed(diagnostics.filter((one) => one.file === file)),
  );
}
