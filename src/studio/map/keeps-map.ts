import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { stationsOf, type Station } from '../document/stations.ts';
import { diagnosticsInWords } from '../findings/message-in-words.ts';
import type { ShownRoute, Studio } from '../session/studio.ts';
import { LayoutThread } from './layout/layout-thread.ts';
import { requestOf, signatureOf, type MapLayout } from './layout/map-layout.ts';
import { actsOf, type ActSign } from './plan/acts-of.ts';
import { guessedMoves, type DrawnRoute } from './plan/drawn-route.ts';
import { flagsOf, type Flags } from './plan/flags.ts';
import { behind, withFolded } from './plan/folded.ts';
import type { Plan } from './plan/plan.ts';
import { planOf } from './plan/plan-of.ts';
import { spotAt } from './railway/pictures-of.ts';
import type { Railway } from './railway/railway.ts';
import { followRoute } from './route/follow-route.ts';

const patience = 300;
const routeDelay = 400;

/** What the map shows of a studio: the last plan that could be read, laid out, with all that is drawn on it. */
export class KeepsMap implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #studio: () => Studio | undefined;
  readonly #isMirrored: () => boolean;
  readonly #thread: LayoutThread;
  #scenario: string | undefined;
  #stations: readonly Station[] = [];
  #acts: readonly ActSign[] = [];
  #whole: Plan | undefined;
  #wasWhole = false;
  #folded: ReadonlySet<string> = new Set();
  #drawn: ReturnType<typeof withFolded> | undefined;
  #drawnFrom: readonly [Plan, ReadonlySet<string>] | undefined;
  #layout: { readonly signature: string; readonly layout: MapLayout } | undefined;
  #since: number | undefined;
  #failedAt: Studio['document'] | undefined;
  #place = '';
  #flags: { readonly plan: Plan; readonly of: readonly unknown[]; readonly flags: Flags } | undefined;
  #route: { readonly asked: ShownRoute; readonly text: string; readonly drawn: DrawnRoute } | undefined;
  #stopRoute: (() => void) | undefined;
  #railway: Railway | undefined;
  #found: ReadonlySet<string> = new Set();

  /** Why the map cannot be laid out, in the browser's words. */
  trouble: string | undefined;
  /** It cannot be read as it stands: what is shown is as it was. */
  isBroken = false;

  constructor(host: ReactiveControllerHost, studio: () => Studio | undefined, isMirrored: () => boolean) {
    this.#host = host;
    this.#studio = studio;
    this.#isMirrored = isMirrored;
    this.#thread = new LayoutThread(
      (layout, request) => {
        this.trouble = undefined;
        this.#since = undefined;
        this.#layout = { signature: signatureOf(request), layout };
        host.requestUpdate();
      },
      (why) => {
        this.trouble = why;
        this.#failedAt = this.#studio()?.document;
        this.#since = undefined;
        host.requestUpdate();
      },
    );
    host.addController(this);
  }

  /** What there is to draw; the same object as long as nothing has changed. */
  get railway(): Railway | undefined {
    return this.#railway;
  }

  /** With what is folded away. */
  get whole(): Plan | undefined {
    return this.#whole;
  }

  /** A layout is under way, for so long that it should be said. */
  get isSlow(): boolean {
    return this.#since !== undefined && performance.now() - this.#since >= patience;
  }

  /** What is drawn is not what is written. */
  get isLocked(): boolean {
    return this.isBroken || this.#since !== undefined;
  }

  set found(found: ReadonlySet<string>) {
    this.#found = found;
  }

  hostDisconnected(): void {
    this.#thread.stop();
    this.trouble = undefined;
    this.#since = undefined;
    this.#stopRoute?.();
    this.#stopRoute = undefined;
    this.#route = undefined;
  }

  hostUpdate(): void {
    const studio = this.#studio();
    if (studio === undefined) return;
    this.#read(studio);
    if (this.#whole === undefined) return;
    this.#unfoldTo(studio.place.join('/'), spotAt(studio.place));
    const { plan, counts } = this.#foldedPlan(this.#whole);
    const request = requestOf(plan, this.#isMirrored());
    const signature = signatureOf(request);
    if (signature === this.#layout?.signature) this.#since = undefined;
    else {
      // What failed is tried again with the next edit, not again and again.
      if (this.trouble !== undefined && studio.document === this.#failedAt) return;
      this.#thread.ask(request);
      this.#wait();
      return;
    }
    this.#put({
      scenario: studio.scenario,
      plan,
      layout: this.#layout.layout,
      flags: this.#flagsOn(plan, studio),
      folded: counts,
      route: this.#routeOn(this.#whole, studio),
      found: this.#found,
      place: studio.place,
    });
  }

  /** Folds what is behind a spot away, or shows it again. */
  fold(spot: string): void {
    const folded = new Set(this.#folded);
    if (!folded.delete(spot)) folded.add(spot);
    this.#folded = folded;
    this.#host.requestUpdate();
  }

  /** Shows a spot that is folded away. */
  unfoldTo(spot: string): void {
    const whole = this.#whole;
    if (whole === undefined) return;
    const folded = [...this.#folded].filter((key) => !behind(whole, key).has(spot));
    if (folded.length === this.#folded.size) return;
    this.#folded = new Set(folded);
    this.#host.requestUpdate();
  }

  #read(studio: Studio): void {
    const { document, scenario } = studio;
    if (scenario !== this.#scenario) {
      this.#scenario = scenario;
      this.#whole = undefined;
      this.#wasWhole = false;
      this.#folded = new Set();
    }
    this.isBroken = !document.isWhole;
    if (this.isBroken && this.#wasWhole) return;
    this.#wasWhole = document.isWhole;
    const stations = stationsOf(document);
    const acts = actsOf(document);
    if (this.#whole !== undefined && acts === this.#acts && isSame(stations, this.#stations)) return;
    this.#stations = stations;
    this.#acts = acts;
    this.#whole = planOf(stations, acts);
  }

  #unfoldTo(place: string, spot: string | undefined): void {
    if (place === this.#place) return;
    this.#place = place;
    if (spot !== undefined && this.#folded.size > 0) this.unfoldTo(spot);
  }

  #foldedPlan(whole: Plan): ReturnType<typeof withFolded> {
    const [plan, folded] = this.#drawnFrom ?? [];
    if (plan !== whole || folded !== this.#folded || this.#drawn === undefined) {
      this.#drawnFrom = [whole, this.#folded];
      this.#drawn = withFolded(whole, this.#folded);
    }
    return this.#drawn;
  }

  #flagsOn(plan: Plan, { analysis, document }: Studio): Flags {
    if (this.#flags?.plan !== plan || this.#flags.of !== analysis.diagnostics) {
      const flags = flagsOf(plan, diagnosticsInWords(analysis.diagnostics, document));
      this.#flags = { plan, of: analysis.diagnostics, flags };
    }
    return this.#flags.flags;
  }

  /** At once as the lines allow it; soon as the scenario itself plays it. */
  #routeOn(plan: Plan, { route: asked, document: { text } }: Studio): DrawnRoute | undefined {
    if (asked === undefined) {
      this.#stopRoute?.();
      this.#route = undefined;
      return undefined;
    }
    if (this.#route?.asked === asked && this.#route.text === text) return this.#route.drawn;
    this.#stopRoute?.();
    const guessed = { label: asked.label, moves: guessedMoves(plan, asked.codes), isExact: false };
    this.#route = { asked, text, drawn: guessed };
    let stop: (() => void) | undefined;
    const timer = setTimeout(() => {
      const followed = followRoute(text, asked.codes);
      stop = followed.stop;
      void followed.moves.then((moves) => {
        if (moves === undefined || this.#route?.asked !== asked || this.#route.text !== text) return;
        this.#route = { asked, text, drawn: { label: asked.label, moves, isExact: true } };
        this.#host.requestUpdate();
      });
    }, routeDelay);
    this.#stopRoute = () => {
      clearTimeout(timer);
      stop?.();
    };
    return guessed;
  }

  #put(railway: Railway): void {
    const before = this.#railway;
    const names = Object.keys(railway) as (keyof Railway)[];
    if (before === undefined || names.some((name) => before[name] !== railway[name])) this.#railway = railway;
  }

  #wait(): void {
    if (this.#since !== undefined) return;
    this.#since = performance.now();
    setTimeout(() => this.#host.requestUpdate(), patience + 10);
  }
}

function isSame(one: readonly Station[], other: readonly Station[]): boolean {
  return one.length === other.length && one.every((station, index) => station === other[index]);
}
