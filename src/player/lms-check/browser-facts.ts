/** What is known of the browser and the frame that the course is in. */
export interface BrowserFacts {
  /** Whether the memory of the browser, and that of the tab, may be read. */
  readonly local: boolean;
  readonly session: boolean;
  /** What this course keeps in the browser's memory. */
  readonly kept: { readonly entries: number; readonly characters: number };
  readonly frame: readonly [width: number, height: number];
  readonly screen: readonly [width: number, height: number];
  /** Device pixels for each pixel of the page. */
  readonly density: number;
  /** How far two fingers have drawn it apart. */
  readonly pinch: number;
  readonly agent: string;
  readonly online: boolean;
  readonly protocol: string;
  /** Without query and hash: an LMS puts tickets there. */
  readonly address: string;
  readonly languages: readonly string[];
}

const ours = 'two-way-street.';

/** Reads, and keeps nothing. */
export function browserFacts(window: Window): BrowserFacts {
  const { innerWidth, innerHeight, screen, navigator, location, devicePixelRatio, visualViewport } = window;
  return {
    local: mayRead(() => window.localStorage.length),
    session: mayRead(() => window.sessionStorage.length),
    kept: keptIn(() => window.localStorage),
    frame: [innerWidth, innerHeight],
    screen: [screen.width, screen.height],
    density: devicePixelRatio,
    pinch: visualViewport?.scale ?? 1,
    agent: navigator.userAgent,
    online: navigator.onLine,
    protocol: location.protocol,
    address: `${location.protocol}//${location.host}${location.pathname}`,
    languages: navigator.languages,
  };
}

function mayRead(look: () => unknown): boolean {
  try {
    look();
    return true;
  } catch {
    return false;
  }
}

function keptIn(storage: () => Storage): BrowserFacts['kept'] {
  try {
    const stored = storage();
    const keys = Array.from({ length: stored.length }, (_, index) => stored.key(index) ?? '');
    const own = keys.filter((key) => key.startsWith(ours));
    const sizes = own.map((key) => key.length + (stored.getItem(key)?.length ?? 0));
    return { entries: own.length, characters: sizes.reduce((sum, size) => sum + size, 0) };
  } catch {
    return { entries: 0, characters: 0 };
  }
}

/** The first that fits: others carry the names of those below them. */
const browsers = [
  ['Edge', /\bEdg(?:e|A|iOS)?\/(\d+)/],
  ['Opera', /\bOPR\/(\d+)/],
  ['Samsung Internet', /\bSamsungBrowser\/(\d+)/],
  ['Firefox', /\b(?:Firefox|FxiOS)\/(\d+)/],
  ['Chrome', /\b(?:Chrome|CriOS|HeadlessChrome)\/(\d+)/],
  ['Safari', /\bVersion\/(\d+)[\d.]* (?:Mobile\/\S+ )?Safari\//],
] as const;

const systems = [
  ['Android', /Android/],
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['ChromeOS', /CrOS/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X|Macintosh/],
  ['Linux', /Linux|X11/],
] as const;

/** `Chrome 140` and `Windows`; empty where it is not known. */
export function browserInWords(agent: string): { readonly browser: string; readonly system: string } {
  const [found] = browsers.flatMap(([name, pattern]) => {
    const version = pattern.exec(agent)?.[1];
    return version === undefined ? [] : [`${name} ${version}`];
  });
  return { browser: found ?? '', system: systems.find(([, pattern]) => pattern.test(agent))?.[0] ?? '' };
}
