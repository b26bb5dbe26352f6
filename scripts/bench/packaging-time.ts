import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readProject } from '../../src/course/read-project.ts';
import { ensureKit } from '../kit/ensure-kit.ts';
import { makePackages } from '../packaging/make-packages.ts';
import { projectIn } from '../packaging/project-in.ts';
import { spread, type Row } from './row.ts';

/** Reading and compiling the course and writing two zips, once the player is built. */
export async function packagingTime(): Promise<Row> {
  const kit = await ensureKit();
  const out = mkdtempSync(join(tmpdir(), 'two-way-street-'));
  const seconds: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const started = performance.now();
    const { project } = readProject(projectIn('scenarios'));
    if (project === undefined) throw new Error('The course has errors; see "npx tws check".');
    makePackages(project, kit, {
      formats: ['scorm12', 'scorm2004'],
      edition: 4,
      scenarios: [],
      from: 'scenarios',
      out,
      settings: '',
    });
    seconds.push((performance.now() - started) / 1000);
  }
  rmSync(out, { recursive: true, force: true });
  const { median, low, high } = spread(seconds);
  return {
    what: 'course compiled and two zips written',
    measured: `${median.toFixed(2)} s (${low.toFixed(2)} to ${high.toFixed(2)})`,
    promised: 'under 2 s',
    kept: median < 2,
  };
}
