import type { OpenedRun } from './peer-course.ts';

/** One of the ways of the page, or its beginning. */
export type PeerWay = 'start' | 'show' | 'watch' | 'reply';

/** The learner goes another way. */
export class TwsPeerWayEvent extends Event {
  static readonly type = 'tws-peer-way';
  readonly way: PeerWay;

  constructor(way: PeerWay) {
    super(TwsPeerWayEvent.type, { bubbles: true, composed: true });
    this.way = way;
  }
}

/** A code was read, and its run is ready to be watched. */
export class TwsPeerOpenedEvent extends Event {
  static readonly type = 'tws-peer-opened';
  readonly run: OpenedRun;

  constructor(run: OpenedRun) {
    super(TwsPeerOpenedEvent.type, { bubbles: true, composed: true });
    this.run = run;
  }
}

/** Where an observer can be: at a scene (1 is the first), before them all, or behind the last. */
export type WatchPlace = number | 'after' | 'feedback';

/** The observer goes to another part of the run. */
export class TwsPeerPlaceEvent extends Event {
  static readonly type = 'tws-peer-place';
  readonly place: WatchPlace;

  constructor(place: WatchPlace) {
    super(TwsPeerPlaceEvent.type, { bubbles: true, composed: true });
    this.place = place;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-peer-way': TwsPeerWayEvent;
    'tws-peer-opened': TwsPeerOpenedEvent;
    'tws-peer-place': TwsPeerPlaceEvent;
  }
}
