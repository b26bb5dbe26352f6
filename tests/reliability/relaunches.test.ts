import { afterAll, describe, expect, test } from 'vitest';
import { leaveTable } from '../../scripts/reliability/tables.ts';
import { Keeper } from '../../src/player/session/keeper.ts';
import type { CourseMemory } from '../../src/resume/memory.ts';
import { parseMemory } from '../../src/resume/parse-memory.ts';
import { writeMemory } from '../../src/resume/write-memory.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { FakePage } from '../support/lms-page.ts';
import { launched } from '../support/lms-place.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { memoryStorage } from '../../scorm/host/strict-lms.ts';
import { limits } from './course-texts.ts';
import { optionsOf, outline } from './real-course.ts';
import { Wanderer } from './wanderer.ts';

const times = Number(process.env['RELIABILITY_LAUNCHES'] ?? 300);
/** The whole session takes ten times as long as the driver alone. */
const sessions = Math.ceil(times / 2);
/** Moves in one visit: enough for a decision or two. */
const moves = 6;
/** So many interactions there is room for: in SCORM 2004 the words with them take more. */
const room = { scorm12: 200, scorm2004: 70 } as const;

const rows: string[][] = [];

afterAll(() => leaveTable('relaunches', rows));

describe.each(['scorm12', 'scorm2004'] as const)('launched %s again and again', (standard) => {
  test('with a little play between, nothing grows but what was played', async () => {
    const device = new Device(standard);
    const random = seededRandom(7);
    let told = 0;
    let killed = 0;
    for (let visit = 0; visit < sessions; visit += 1) {
      const { place, clock, page } = device.launch();
      const learner = new Wanderer(clock, place.lms, random);
      await learner.session.start();
      for (let move = 0; move < moves; move += 1) {
        clock.pass(5);
        await learner.move();
      }
      told += learner.told;
      const isKilled = random() < 0.3;
      if (isKilled) killed += 1;
      else page.close();
      learner.session.stop();
      device.leave({ clock, page, isKilled });
    }

    const { memory, kept } = parseMemory(device.text);
    const ids = device.interactions;
    expect(kept.sections).toEqual([]);
    expect(device.text.length).toBeLessThanOrEqual(explained(memory, standard) + forTheCount);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(Math.min(told, room[standard]));
    expect(ids.length).toBeLessThanOrEqual(told);
    expect(device.left).toEqual(nothingLeft);
    expect(device.most.keys).toBe(1);
    rows.push(rowOf('the whole session', standard, killed, device, memory, told));
  }, 3_600_000);

  test('with nothing done, the last launch reads what the first read', async () => {
    const device = new Device(standard);
    await played(device);
    const first = await looked(device);
    const size = device.text.length;
    for (let visit = 2; visit < times; visit += 1) await looked(device);

    const last = await looked(device);

    expect(last).toEqual(first);
    expect(first.scenarios.length).toBeGreaterThan(2);
    expect(device.text.length).toBe(size);
    expect(device.left).toEqual(nothingLeft);
    rows.push(rowOf('the driver alone, nothing done', standard, 0, device, last, device.interactions.length));
  }, 3_600_000);
});

/** Digits of the count of saves, and the names of the last visits. */
const forTheCount = 60;
const nothingLeft = { listeners: ['pageshow'], timers: 0 };

/** One learner's device and LMS, for as many visits as there are. */
class Device {
  readonly #standard: 'scorm12' | 'scorm2004';
  readonly #storage = memoryStorage();
  #stored = new Map<string, string>();
  #at = 0;
  launches = 0;
  /** What the last closed page still listens to and waits for. */
  left: { readonly listeners: readonly string[]; readonly timers: number } = nothingLeft;
  /** The most that was kept on the device after a visit. */
  most = { keys: 0, characters: 0 };

  constructor(standard: 'scorm12' | 'scorm2004') {
    this.#standard = standard;
  }

  /** A page of its own, so that what was killed does not live on in it. */
  launch() {
    this.launches += 1;
    const clock = new FakeClock();
    clock.pass(this.#at);
    const page = new FakePage(new Map(this.#stored));
    const place = launched({
      standard: this.#standard,
      storage: this.#storage,
      page,
      clock,
      launchData: 'reflections=kept',
      runtime: 'quick',
      log: false,
    });
    return { place, clock, page };
  }

  leave({ clock, page, isKilled }: { clock: FakeClock; page: FakePage; isKilled: boolean }): void {
    if (!isKilled) this.left = { listeners: page.listening, timers: clock.waiting };
    this.#at += 60 * 60 + 7;
    this.#stored = page.stored;
    const characters = [...page.stored].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
    this.most = {
      keys: Math.max(this.most.keys, page.stored.size),
      characters: Math.max(this.most.characters, characters),
    };
  }

  get text(): string {
    return this.#storage.load()?.['cmi.suspend_data'] ?? '';
  }

  /** Ids of what the LMS was told, in its order. */
  get interactions(): string[] {
    const stored = Object.entries(this.#storage.load() ?? {});
    return stored.filter(([element]) => /^cmi\.interactions\.\d+\.id$/.test(element)).map(([, id]) => id);
  }
}

/** What the play alone takes: written anew, without a count. */
function explained({ visit: _visit, ...memory }: CourseMemory, standard: 'scorm12' | 'scorm2004'): number {
  return writeMemory({ ...memory, saves: 0 }, { limit: limits[standard], optionsAfter: optionsOf }).length;
}

/** A hundred moves in one visit. */
async function played(device: Device): Promise<void> {
  const { place, clock, page } = device.launch();
  const learner = new Wanderer(clock, place.lms, seededRandom(3));
  await learner.session.start();
  for (let move = 0; move < 120; move += 1) {
    clock.pass(5);
    await learner.move();
  }
  page.close();
  device.leave({ clock, page, isKilled: false });
}

/** Launches, reads, and closes again. */
async function looked(device: Device): Promise<Omit<CourseMemory, 'visit'>> {
  const { place, clock, page } = device.launch();
  const launch = await place.lms.open();
  const keeper = new Keeper({ lms: place.lms, launch, outline, optionsAfter: optionsOf, now: clock.now });
  const { visit: _visit, ...memory } = keeper.memory;
  clock.pass(20);
  page.close();
  device.leave({ clock, page, isKilled: false });
  return memory;
}

function rowOf(
  what: string,
  standard: string,
  killed: number,
  device: Device,
  memory: CourseMemory,
  told: number,
): string[] {
  const { text, launches, interactions, most, left } = device;
  const counts = [
    launches,
    killed,
    text.length,
    explained(memory, standard as 'scorm12'),
    told,
    interactions.length,
  ];
  return [
    what,
    standard === 'scorm12' ? 'SCORM 1.2' : 'SCORM 2004',
    ...counts.map((count) => count.toLocaleString('en')),
    `${most.keys} of ${most.characters.toLocaleString('en')} characters`,
    String(left.timers),
  ];
}
