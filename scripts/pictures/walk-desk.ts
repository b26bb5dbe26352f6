import type { Browser } from 'playwright';
import { type Visitor, visitIn } from '../../tests/support/browser-port.ts';
import { serve } from '../../tests/support/serve.ts';
import { exampleName, examplePackage } from '../administrators/example-package.ts';
import { deskServer } from '../desk-server.ts';
import type { Camera } from './camera.ts';
import { still } from './still-page.ts';

const usual = { width: 1280, height: 860 };

/** An administrator at the LMS on the desk: a fault rebuilt with a switch, and another's package looked into. */
export async function walkDesk(browser: Browser, site: string, camera: Camera): Promise<void> {
  const served = await serve(deskServer(site));
  const sitDown = async (): Promise<Visitor> => {
    const visitor = await visitIn(await still(browser, usual));
    await visitor.go(`http://localhost:${served.port}/`);
    await visitor.page.getByText('Ready to launch').waitFor();
    return visitor;
  };
  try {
    await rebuildFault(await sitDown(), camera);
    await lookInto(await sitDown(), camera);
  } finally {
    await served.close();
  }
}

async function rebuildFault(visitor: Visitor, camera: Camera): Promise<void> {
  const { page } = visitor;
  await visitor.pressOn('[data-view="lms"]');
  await visitor.pressOn('[data-fault="false"]', 'Space');
  await page.locator('[data-field="fault-call"]').selectOption('commit');
  await visitor.pressBackOn('[data-action="launch"]');
  const lesson = await visitor.find('tws-notice [data-action="check-lms"]');
  await lesson.locator('tws-notice [data-action="check-lms"]').click();
  await lesson.locator('.verdict[data-fault="refuses-to-save"]').waitFor();
  await page.locator('[data-field="faults"]').evaluate((faults) => faults.scrollIntoView());
  await camera.take(page, 'admin-desk-fault');
}

async function lookInto({ page }: Visitor, camera: Camera): Promise<void> {
  const file = { name: exampleName, mimeType: 'application/zip', buffer: Buffer.from(examplePackage()) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.locator('[data-view="package"]').click();
  await page.locator('[data-report="check"]', { hasText: '2 errors' }).waitFor();
  await camera.take(page, 'admin-desk-package');
}
