import type { FakePage } from './lms-page.ts';

/** A window of another origin: everything throws but the way up and the way to its opener. */
export function foreign(over: { readonly parent?: object; readonly opener?: object }): object {
  return new Proxy(
    {},
    {
      get: (_, name) => {
        if (name === 'parent' || name === 'opener') return over[name];
        throw new DOMException('Blocked a frame', 'SecurityError');
      },
    },
  );
}

/** A window with none above it. */
export function top(over: Readonly<Record<string, unknown>> = {}): object {
  const window: Record<string, unknown> = { opener: null, ...over };
  window['parent'] = window;
  return window;
}

/** APIs by the names that windows give them. */
type Apis = Readonly<Record<string, object>>;

/** Where LMSs put their APIs, seen from the course's page. */
export const placements = {
  'in the page itself': (page: FakePage, apis: Apis) => void Object.assign(page, apis),
  'two frames up': (page: FakePage, apis: Apis) => {
    page['parent'] = { parent: top(apis) };
  },
  'in an opener': (page: FakePage, apis: Apis) => {
    page['parent'] = page;
    page['opener'] = top(apis);
  },
  'behind a frame of another origin': (page: FakePage, apis: Apis) => {
    page['parent'] = foreign({ parent: top(apis) });
  },
} as const;

export type Placement = keyof typeof placements;
