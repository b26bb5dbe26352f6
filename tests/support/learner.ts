import type { Visitor } from './browser-port.ts';

/** Where a learner is: what the page says of itself to anyone. */
export interface Place {
  readonly scene: string | null;
  readonly step: string | null;
  readonly safety: string | null;
  readonly alliance: string | null;
}

/** A learner who uses the keyboard alone. */
export class Learner {
  readonly visitor: Visitor;

  constructor(visitor: Visitor) {
    this.visitor = visitor;
  }

  /** From the first screen past the first steps to the hub. */
  async begin(): Promise<void> {
    await this.visitor.pressOn('[data-action="begin"]');
    await this.visitor.pressOn('[data-action="skip"]');
    await this.visitor.find('[data-scenario]');
  }

  /** From the first screen through the first steps, played with these choices, to the hub. */
  async playFirstSteps(choices: readonly string[]): Promise<void> {
    await this.visitor.pressOn('[data-action="begin"]');
    await this.visitor.find('[data-action="skip"]');
    await this.visitor.pressOn('[data-action="begin"]');
    await this.choose(choices);
    await this.goOn();
    await this.visitor.pressOn('[data-ending] [data-action="back"]');
    await this.visitor.find('[data-scenario]');
  }

  /** A learner who was here before comes back to the hub at once, and goes on where the scenario was left. */
  async goOnWith(scenario: string): Promise<void> {
    await this.visitor.pressOn(`[data-scenario="${scenario}"]`);
    await this.visitor.find('[data-scene]');
  }

  /** From the hub into a scenario's first scene. */
  async start(scenario: string): Promise<void> {
    await this.visitor.pressOn(`[data-scenario="${scenario}"]`);
    await this.visitor.find('[data-action="begin"]');
    await this.visitor.pressOn('[data-action="begin"]');
    await this.visitor.find('[data-choice], [data-scene] [data-action="continue"]');
  }

  /** Makes these choices, going on from each reply; stops at the next choice or at the ending. */
  async choose(choices: readonly string[]): Promise<void> {
    for (const choice of choices) {
      await this.goOn();
      await this.visitor.pressOn(`[data-choice="${choice}"]`);
      await this.visitor.find('[data-action="continue"]');
    }
  }

  /** Presses Continue until there is a choice to make or the run has ended. */
  async goOn(): Promise<void> {
    for (let presses = 0; presses < 12; presses += 1) {
      const frame = await this.visitor.find('[data-choice], [data-action="continue"], [data-ending]');
      if ((await frame.locator('[data-choice], [data-ending]').count()) > 0) return;
      await this.visitor.pressOn('[data-action="continue"]');
    }
    throw new Error('Continue leads nowhere');
  }

  /** Looks into the pause beside a reply, says what is not being said, and goes on; false where there is no pause. */
  async guess(text: string): Promise<boolean> {
    if (!(await this.visitor.sees('tws-pit-stop summary'))) return false;
    await this.visitor.pressOn('summary:has(.asks)');
    await this.visitor.type('#own', text);
    await this.visitor.pressOn('[data-scene] [data-action="continue"]');
    return true;
  }

  /** From the end of an act through the briefing of the next into its first scene. */
  async nextAct(): Promise<void> {
    await this.goOn();
    await this.visitor.pressOn('[data-ending] [data-action="continue"]');
    await this.visitor.pressOn('[data-action="begin"]');
    await this.visitor.find('[data-choice], [data-scene] [data-action="continue"]');
  }

  async ending(): Promise<string | null> {
    await this.goOn();
    return this.visitor.attribute('[data-ending]', 'data-ending');
  }

  /** From the ending through the debrief back to the hub, past all that stands in it. */
  async debrief(): Promise<void> {
    await this.visitor.pressOn('[data-action="open-debrief"]');
    await this.visitor.find('[data-action="finish-debrief"]');
    await this.visitor.pressBackOn('[data-action="finish-debrief"]');
    await this.visitor.find('[data-scenario]');
  }

  /** From the hub to one of the course's other pages. */
  async open(page: string): Promise<void> {
    await this.visitor.pressOn(`[data-page="${page}"]`);
    await this.visitor.find(`tws-${page}`);
  }

  /** From the hub: picks what to try among all that is offered, says in which situation, and keeps it. */
  async commit(behaviour: string, cue = ''): Promise<void> {
    await this.open('commitment');
    if (cue !== '') await this.visitor.type('#cue', cue);
    await this.visitor.pressOn('fieldset summary');
    await this.visitor.pick(`[name="will"][value="${behaviour}"]`);
    await this.visitor.pressOn('[data-action="commit"]');
    await this.visitor.find('tws-kept-commitment');
  }

  async place(): Promise<Place> {
    const of = (name: string) => this.visitor.attribute('[data-scene]', `data-${name}`);
    return {
      scene: await of('scene'),
      step: await of('step'),
      safety: await of('safety'),
      alliance: await of('alliance'),
    };
  }
}
