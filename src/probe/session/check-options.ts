import type { Surroundings } from '../../lms/lms.ts';
import type { Page } from '../../lms/page.ts';
import type { Standard } from './spelling.ts';

export interface CheckOptions {
  /** Which API the package was built for. */
  readonly standard: Standard;
  readonly window: Page;
  readonly surroundings: Surroundings;
  /** The check package's lasting id: names what is kept between launches. */
  readonly key: string;
  /** Another for each load of the page, `[a-z0-9]{4,12}`. */
  readonly marker: string;
  readonly about: About;
}

/** What a report says of the package and the browser. */
export interface About {
  readonly version: string;
  readonly build: string;
  /** As the browser names itself. */
  readonly browser: string;
  /** Where the package is launched from, without what stands after `?`. */
  readonly address: string;
  /** The size of the page's frame, in CSS pixels. */
  readonly frame: string;
}
