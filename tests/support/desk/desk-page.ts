import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Visitor } from '../browser-port.ts';

interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The desk's own page, as a person with a mouse uses it; what plays in it is a learner's. */
export class DeskPage {
  readonly visitor: Visitor;

  constructor(visitor: Visitor) {
    this.visitor = visitor;
  }

  async open(port: number): Promise<void> {
    await this.visitor.go(`http://localhost:${port}/`);
    await this.says('Ready to launch');
  }

  async press(action: string): Promise<void> {
    await this.visitor.page.locator(`[data-action="${action}"]`).click();
  }

  /** Until the desk says a sentence with these words in it. */
  async says(words: string): Promise<void> {
    await this.visitor.page.locator('[data-report="said"]', { hasText: words }).waitFor();
  }

  async choose(field: string, option: string | { readonly index: number }): Promise<void> {
    await this.visitor.page.locator(`select[data-field="${field}"]`).selectOption(option);
  }

  async view(name: string): Promise<void> {
    await this.visitor.page.locator(`[data-view="${name}"]`).click();
  }

  /** Presses what asks for a file, and gives it. */
  async give(action: 'open' | 'update' | 'import', { name, bytes }: GivenFile): Promise<void> {
    const asked = this.visitor.page.waitForEvent('filechooser');
    await this.press(action);
    await (await asked).setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  }

  /** The file that Export makes. */
  async exported(): Promise<GivenFile> {
    const coming = this.visitor.page.waitForEvent('download');
    await this.press('export');
    const download = await coming;
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  async leave(): Promise<void> {
    await this.press('leave');
    await this.says('The learner left');
  }

  /** How many decisions the report lists. */
  async decisions(): Promise<number> {
    return this.visitor.page.locator('[data-report="decisions"] tbody tr').count();
  }

  status(): Promise<string> {
    return this.visitor.text('[data-report="status"]');
  }
}

/** A built package with one text in place of another, zipped again. */
export function rebuilt(zip: string, text: string, instead: string): Uint8Array {
  const files = unzipSync(readFileSync(zip));
  const changed = Object.entries(files).map(([path, bytes]): [string, Uint8Array] => [
    path,
    path.endsWith('.js') ? strToU8(strFromU8(bytes).replaceAll(text, instead)) : bytes,
  ]);
  return zipSync(Object.fromEntries(changed));
}
