import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import type { Row } from '../row.ts';
import type { StudioPage } from './studio-page.ts';

const most = 600;
const kilobyte = 1024;

/** Everything that the page fetches by itself before anybody has pressed anything. */
export async function firstLoad(studio: StudioPage): Promise<Row> {
  const sizes: Promise<number>[] = [];
  const listen = async (page: Page) => {
    page.on('response', (response) => {
      sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
    });
  };
  await studio.visit((page) => page.waitForLoadState('networkidle'), listen);
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / kilobyte;
  return {
    what: `studio, first load, gzip, ${sizes.length} files`,
    measured: `${total.toFixed(1)} kB`,
    promised: `under ${most} kB`,
    kept: total < most,
  };
}
