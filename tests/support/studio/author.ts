import type { Visitor } from '../browser-port.ts';
import type { WrittenScene } from './more-scenes.ts';
import { downloaded } from './studio-visit.ts';

/** What an author answers on the way to a first scenario. */
export interface FirstAnswers {
  /** Two construct rows. */
  readonly rows: readonly [string, string];
  /** What is typed, by field, step after step. */
  readonly steps: readonly Readonly<Record<string, string>>[];
}

/** Somebody who writes a scenario in the studio with the keyboard alone. */
export class Author {
  readonly visitor: Visitor;

  constructor(visitor: Visitor) {
    this.visitor = visitor;
  }

  /** Goes through the guide from the first screen to the outline of what it made. */
  async writeFirst({ rows, steps }: FirstAnswers): Promise<void> {
    await this.beginGuide(rows);
    for (const answers of steps) await this.answerNext(answers);
    await this.finishGuide();
  }

  /** Opens the guide and picks what is to be practised. */
  async beginGuide(rows: FirstAnswers['rows']): Promise<void> {
    await this.visitor.pressOn('[data-action="begin-guide"]');
    for (const row of rows) await this.visitor.pressOn(`[data-field="practice-${row}"]`, 'Space');
  }

  /** Goes on to the next step of the guide and answers what it asks. */
  async answerNext(answers: FirstAnswers['steps'][number]): Promise<void> {
    const { visitor } = this;
    await visitor.pressOn('[data-action="step-on"]');
    await visitor.find(`[data-field="${Object.keys(answers)[0]}"]`);
    for (const [field, text] of Object.entries(answers)) await visitor.type(`[data-field="${field}"]`, text);
  }

  /** Has the scenario made; its outline comes up. */
  async finishGuide(): Promise<void> {
    await this.visitor.pressOn('[data-action="finish-guide"]');
    await this.visitor.find('tws-outline [role="treeitem"]');
  }

  async open(view: string): Promise<void> {
    await this.visitor.pressOn(`[data-action="open-${view}"]`);
    await this.visitor.find(`main[data-view="${view}"]`);
  }

  /** Stands on a line of the outline. */
  async stand(place: string): Promise<void> {
    await this.#toTree();
    const { keyboard } = this.visitor.page;
    await keyboard.press('Home');
    for (let presses = 0; presses < 200; presses += 1) {
      if ((await this.#active()) === place) return;
      await keyboard.press('ArrowDown');
    }
    throw new Error(`The arrow keys do not reach ${place}`);
  }

  /** Presses a key at a line of the outline, and waits until the author stands on another line or the line has changed. */
  async at(place: string, key: string): Promise<string> {
    await this.stand(place);
    await this.visitor.page.keyboard.press(key);
    await this.visitor.seconds(0.15);
    if (key !== 'Enter') await this.#elsewhere(place);
    return this.#active();
  }

  /** A new line takes the focus when it is drawn, on a busy machine some time later. */
  async #elsewhere(place: string): Promise<void> {
    for (let tries = 0; tries < 100; tries += 1) {
      const active = await this.#active();
      if (active !== place && active !== '') return;
      await this.visitor.seconds(0.05);
    }
  }

  /** Lets a line lead to the scene whose title begins like this. */
  async lead(place: string, to: string): Promise<void> {
    await this.stand(place);
    const { keyboard } = this.visitor.page;
    await keyboard.press('l');
    await this.visitor.find('[data-field="scene-search"]:focus');
    await keyboard.type(to);
    await keyboard.press('Enter');
    await this.visitor.page.waitForFunction(isInTree);
  }

  /** Fills fields of the form of a place. */
  async fill(place: string, fields: Readonly<Record<string, string>>): Promise<void> {
    await this.stand(place);
    await this.visitor.page.keyboard.press('Enter');
    for (const [field, text] of Object.entries(fields)) {
      await this.visitor.find(`tws-form [data-place="${place}"] [data-field="${field}"]`);
      await this.visitor.type(`[data-field="${field}"]`, text);
    }
  }

  /** Writes a scene with three choices, to which all that is chosen at a line leads. */
  async addDecision(from: string, { title, text, choices }: WrittenScene): Promise<string> {
    const scene = await this.at(from, 'n');
    await this.fill(scene, { title, text });
    for (const [index, words] of choices.entries()) {
      await this.at(scene, 'c');
      await this.fill(`${scene}/choices/${index}`, { text: words });
    }
    await this.lead(from, title);
    return scene;
  }

  /** Waits for a finding of this kind. */
  async findsOut(code: string): Promise<void> {
    await this.open('findings');
    await this.visitor.find(`[data-code="${code}"]`);
  }

  /** Waits until every run was played and nothing keeps it from being played. */
  async findsItPlayable(): Promise<void> {
    await this.open('findings');
    await this.visitor.find('tws-proof-summary :text("every run was played")');
    await this.visitor.find('tws-findings :text("It can be played.")');
  }

  /** Plays so many decisions, always the first choice. */
  async rehearse(decisions: number): Promise<void> {
    const { visitor } = this;
    await this.open('rehearse');
    await visitor.find('tws-briefing [data-action="begin"]');
    await visitor.pressOn('[data-action="begin"]');
    for (let made = 0; made < decisions; made += 1) {
      await visitor.pressOn('[data-choice]');
      await visitor.pressOn('[data-action="continue"]');
    }
    await visitor.find(`tws-stage [data-scene][data-step="${decisions}"]`);
  }

  /** From the first screen to a draft that is kept here. */
  async openDraft(name: string): Promise<void> {
    const { visitor } = this;
    await visitor.find(`[data-action="open-draft"]:has-text("${name}")`);
    await visitor.pressOn('[data-action="open-draft"]');
    await visitor.find('tws-outline [role="treeitem"]');
  }

  async addPerson(name: string, role: string): Promise<void> {
    const { visitor } = this;
    await this.open('cast');
    await visitor.type('[data-field="new-name"]', name);
    await visitor.page.keyboard.press('Enter');
    await visitor.find(`tws-person :text("${name}")`);
    await visitor.type('[data-field="role"]', role);
    await visitor.find('[data-action="someone-else"]');
  }

  /** Adds a picture with its words, and shows it with a scene. */
  async addPicture(bytes: Buffer, alt: string, scene: string): Promise<void> {
    const { visitor } = this;
    await this.open('media');
    const [chooser] = await Promise.all([
      visitor.page.waitForEvent('filechooser'),
      visitor.pressOn('[data-action="add-media"]'),
    ]);
    await chooser.setFiles({ name: 'Drug chart.png', mimeType: 'image/png', buffer: bytes });
    await visitor.type('[data-field="alt"]', alt);
    await visitor.pressOn('[data-action="add-medium"]');
    await visitor.pressOn('[data-action="show-medium"]');
    await visitor.pressOn(`[data-action="show-here"][data-place="${scene}"]`);
    await visitor.find(`tws-medium-uses li[data-place="${scene}"]`);
  }

  /** Makes a package and downloads it. */
  async exported(format: 'scorm12' | 'scorm2004' | 'web'): Promise<string> {
    const { visitor } = this;
    await this.open('export');
    await visitor.find(`[data-field="format-${format}"]`);
    await visitor.find('[data-action="make-package"][aria-disabled="false"]');
    await visitor.pressOn('[data-action="make-package"]');
    await visitor.find('[data-action="download-package"]');
    return downloaded(visitor.page, () => visitor.pressOn('[data-action="download-package"]'));
  }

  async #toTree(): Promise<void> {
    const frame = await this.visitor.find('tws-outline [role="treeitem"]');
    for (let presses = 0; presses < 300; presses += 1) {
      if (await frame.evaluate(isInTree)) return;
      await this.visitor.page.keyboard.press('Tab');
    }
    throw new Error('The keyboard does not reach the outline');
  }

  async #active(): Promise<string> {
    const frame = await this.visitor.find('tws-outline [role="treeitem"]');
    return frame.evaluate(activePlace);
  }
}

function isInTree(): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.closest('[role="tree"]') !== null && active !== null;
}

/** Of the line that has the focus, or that the tree names as the one that would have it. */
function activePlace(): string {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const named = active?.getAttribute('aria-activedescendant') ?? '';
  const root = active?.getRootNode() as ShadowRoot | Document | undefined;
  const line = named === '' ? active?.closest('[data-place]') : root?.querySelector(`[id="${named}"]`);
  return line?.getAttribute('data-place') ?? '';
}
