import { describe, expect, test } from 'vitest';
import type { Lms } from '../../src/lms/lms.ts';
import { memory, notLoaded, run, scenario } from '../resume/runs.ts';
import { writeMemory } from '../../src/resume/write-memory.ts';
import { decision } from './decisions.ts';
import type { FakeClock } from '../support/fake-clock.ts';
import type { FakePage } from '../support/lms-page.ts';

/** One course and one learner somewhere: launching again finds what was stored. */
export interface Home {
  launch(): { readonly lms: Lms; readonly page: FakePage; readonly clock: FakeClock };
}

/** A resume text as the player writes one; no two `saves` give the same. */
export function resumeText(saves: number): string {
  const latest = run({ path: ['Aa', 'Bb', 'Cc'].slice(0, (saves % 3) + 1) });
  return writeMemory(memory({ saves, scenarios: [scenario({ latest })] }), {
    limit: 3900,
    optionsAfter: notLoaded,
  });
}

/** What every place we run in does for a course. */
export function keepsTheContract(name: string, home: () => Home): void {
  describe(`${name} keeps the contract`, () => {
    test('a first launch brings nothing', async () => {
      const { lms } = home().launch();

      const launch = await lms.open();

      expect(launch).toMatchObject({ remembered: '', mode: 'normal', settings: {} });
    });

    test('what was remembered when the page was left is there at the next launch', async () => {
      const place = home();
      const { lms, page } = place.launch();
      await lms.open();
      lms.begin('first');
      lms.remember(resumeText(1), 'b');
      lms.remember(resumeText(2), 'b');

      page.close();

      expect((await place.launch().lms.open()).remembered).toBe(resumeText(2));
    });

    test('what was remembered before leaving by the button is there at the next launch', async () => {
      const place = home();
      const { lms } = place.launch();
      await lms.open();
      lms.remember(resumeText(1), 'b');

      const left = await lms.leave();

      expect(left).toBe('saved');
      expect((await place.launch().lms.open()).remembered).toBe(resumeText(1));
    });

    test('a page that is killed loses nothing that was said seventeen seconds before', async () => {
      const place = home();
      const { lms, clock } = place.launch();
      await lms.open();
      lms.remember(resumeText(1), 'b');

      clock.pass(17);

      expect((await place.launch().lms.open()).remembered).toBe(resumeText(1));
    });

    test('a page that is killed while hidden loses nothing', async () => {
      const place = home();
      const { lms, page } = place.launch();
      await lms.open();
      lms.remember(resumeText(1), 'b');

      page.hide();

      expect((await place.launch().lms.open()).remembered).toBe(resumeText(1));
    });

    test('what is said after leaving does nothing and does no harm', async () => {
      const place = home();
      const { lms, page, clock } = place.launch();
      await lms.open();
      lms.remember(resumeText(1), 'b');
      await lms.leave();

      everything(lms);
      page.close();
      clock.pass(3600);

      expect((await place.launch().lms.open()).remembered).toBe(resumeText(1));
    });

    test('what is said before opening is kept', async () => {
      const place = home();
      const { lms } = place.launch();
      lms.remember(resumeText(1), 'b');

      await lms.open();
      lms.saveNow();

      expect((await place.launch().lms.open()).remembered).toBe(resumeText(1));
    });

    test('opening twice is opening once', async () => {
      const { lms } = home().launch();

      expect(await lms.open()).toBe(await lms.open());
    });

    test('a page brought back from the back-forward cache is loaded anew', async () => {
      const { lms, page } = home().launch();
      await lms.open();

      page.close({ persisted: true });
      page.fire('pageshow', { persisted: true });

      expect(page.reloads).toBe(1);
    });

    test('a page that is merely shown is not loaded again', async () => {
      const { lms, page } = home().launch();
      await lms.open();

      page.fire('pageshow', { persisted: false });

      expect(page.reloads).toBe(0);
    });

    test('no timer is left waiting after leaving', async () => {
      const { lms, clock } = home().launch();
      await lms.open();
      everything(lms);

      await lms.leave();

      expect(clock.waiting).toBe(0);
    });

    test('after leaving, nothing of the page matters but its coming back', async () => {
      const { lms, page } = home().launch();
      await lms.open();

      await lms.leave();

      expect(page.listening).toEqual(['pageshow']);
    });

    test('a listener that fails keeps nothing from being saved, and one that was stopped hears nothing', async () => {
      const place = home();
      const { lms } = place.launch();
      const heard: string[] = [];
      lms.watch(() => {
        throw new Error('A display that fails');
      });
      const stop = lms.watch((saving) => heard.push(saving));
      stop();
      await lms.open();
      lms.remember(resumeText(1), 'b');
      lms.saveNow();

      expect(heard).toEqual([]);
      expect((await place.launch().lms.open()).remembered).toBe(resumeText(1));
    });
  });
}

/** Every method once. */
export function everything(lms: Lms): void {
  lms.begin('again');
  lms.remember(resumeText(9), 'bookmark');
  lms.decided(decision());
  lms.scenarioDone('er_1');
  lms.progress(0.5, false);
  lms.completed();
  lms.saveNow();
}
