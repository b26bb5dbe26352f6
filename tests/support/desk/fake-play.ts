import type { Habits } from '../../../scorm/preview/habits.ts';
import type { Farewell, LaunchOrder, Leaving, PlayMessage } from '../../../scorm/preview/messages.ts';
import { DeskLms } from '../../../scorm/preview/play/desk-lms.ts';
import { words } from '../../../scorm/host/words.ts';
import type { PlayPort } from '../../../scorm/preview/desk/session/play-port.ts';

type Api = Readonly<Record<string, (...given: string[]) => unknown>>;

/** A play window without a browser: the real LMS of the desk, and a lesson that does what a test says. */
export class FakePlay implements PlayPort {
  readonly unpacked = new Map<string, ReadonlyMap<string, Uint8Array>>();
  readonly orders: LaunchOrder[] = [];
  readonly left: Leaving[] = [];
  /** Whether the browser opens tabs. */
  opensTabs = true;
  /** What the lesson does while its window goes. */
  farewell: (() => void) | undefined;
  /** What keeps the next launch from happening. */
  trouble: string | undefined;
  #lms: DeskLms | undefined;
  #page: Record<string, unknown> = {};
  #say: (message: PlayMessage) => void = () => undefined;

  listen(heard: (message: PlayMessage) => void): void {
    this.#say = heard;
  }

  prepare(window: Habits['window']): boolean {
    return window === 'frame' || this.opensTabs;
  }

  async unpack(key: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
    this.unpacked.set(key, files);
  }

  async launch(order: LaunchOrder): Promise<void> {
    if (this.trouble !== undefined) throw new Error(this.trouble);
    this.orders.push(order);
    this.#page = {};
    this.#lms = new DeskLms(
      {
        page: this.#page,
        now: () => 0,
        today: () => new Date(0),
        stall: () => undefined,
        later: () => undefined,
        hidden: () => false,
        store: (stored) => this.#say({ type: 'stored', launch: order.launch, stored }),
        heard: (call) => this.#say({ type: 'call', launch: order.launch, call }),
      },
      order,
    );
  }

  network(network: Habits['network']): void {
    if (this.#lms !== undefined) this.#lms.network = network;
  }

  async leave(how: Leaving): Promise<void> {
    this.left.push(how);
    this.farewell?.();
    this.#lms?.leave();
  }

  /** The person closes the tab; the farewell comes after. */
  closeTab(): void {
    const launch = this.orders.at(-1)?.launch ?? 0;
    this.#say({ type: 'closed', launch });
    this.farewell?.();
  }

  /** A page says what the desk did not hear, because it went as well. */
  late(farewell: Farewell): void {
    this.#say({ type: 'late', farewell });
  }

  /** The lesson calls: `set cmi.suspend_data F1`. */
  call(line: string): unknown {
    const standard = this.orders.at(-1)?.standard ?? 'scorm12';
    const { api, calls } = words[standard];
    const [name = '', ...given] = line.split(' ');
    const found = this.#page[api] as Api | undefined;
    return found?.[calls[name as keyof typeof calls]]?.(...(given.length === 0 ? [''] : given));
  }

  /** The lesson opens, sets a text and is to come back to it. */
  play(text: string): void {
    const core = this.orders.at(-1)?.standard === 'scorm2004' ? 'cmi' : 'cmi.core';
    this.call('initialize');
    this.call(`set cmi.suspend_data ${text}`);
    this.call(`set ${core}.exit suspend`);
    this.call('commit');
  }
}
