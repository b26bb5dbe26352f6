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

  async ending(): Promise<string | null> {
    await this.goOn();
    return this.visitor.attribute('[data-ending]', 'data-ending');
  }

  /** From the ending through the debrief back to the hub. */
  async debrief(): Promise<void> {
    await this.visitor.pressOn('[data-action="open-debrief"]');
    await this.visitor.pressOn('[data-action="finish-debrief"]');
    await this.visitor.find('[data-scenario]');
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
