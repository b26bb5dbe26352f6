/** Where an LMS puts a course, seen from its own page; in a frame of this page if nothing is said. */
const places: Readonly<Record<string, (content: string) => string>> = {
  'two-frames-down': (content) => framed(content),
  /** Between the two is a frame that neither may look into. */
  'behind-another-site': (content) => otherSite(framed(new URL(content, location.href).href)),
  'on-another-site': otherSite,
};

/** What the LMS's frame shows. */
export function frameAddress(place: string | null, content: string): string {
  return places[place ?? '']?.(content) ?? content;
}

function framed(content: string): string {
  return `/frame?${new URLSearchParams({ to: content }).toString()}`;
}

/** The same server is another site under its number. */
function otherSite(address: string): string {
  return `http://127.0.0.1:${location.port}${address}`;
}

/** A course in a window of its own is opened by a person: browsers block the others. */
export function opening(content: string): HTMLElement {
  const button = document.createElement('button');
  button.textContent = 'Open the course';
  button.dataset['action'] = 'open-course';
  button.addEventListener('click', () => window.open(content));
  return button;
}

/** Hears that a window goes, and each in it; a window of another site can have one of this site in it. */
export function whenLeft(window: Window, left: () => void): void {
  try {
    window.addEventListener('pagehide', left, { capture: true });
  } catch {
    // It is of another site, and nothing can be heard of it.
  }
  for (let index = 0; index < window.length; index++) {
    const inner = window[index];
    if (inner) whenLeft(inner, left);
  }
}
