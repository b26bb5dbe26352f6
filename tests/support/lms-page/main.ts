import { StrictLms, type LmsCall, type Stored } from '../strict-lms.ts';

/*
 * A page that is an LMS: it launches what lies under /content/ in a frame. What is stored goes to the server that gave
 * this page, so it outlives the tab.
 */
const asked = new URLSearchParams(location.search);
const attempt = asked.get('attempt') ?? 'a';
const store = `/store/${attempt}`;

/** What the page sends at each save, and what the test reads. */
export interface Report {
  readonly data: Stored;
  readonly refusals: readonly LmsCall[];
}

const lms: StrictLms = new StrictLms({
  standard: asked.get('standard') === 'scorm2004' ? 'scorm2004' : 'scorm12',
  reviewAfterCompletion: asked.has('review'),
  moodle: asked.has('moodle'),
  ...(asked.get('mode') === 'browse' ? { mode: 'browse', credit: 'no-credit' } : {}),
  objectives: asked.getAll('objective'),
  storage: { load, save },
});
/** What can be wrong with an LMS, and the API that its course then finds. */
const troubles: Readonly<Record<string, () => typeof lms.api>> = {
  throws: () => every(() => fail('The LMS is broken')),
  'answers-null': () => every(() => null as unknown as string),
  'answers-nothing': () => every(() => undefined as unknown as string),
  'refuses-to-save': () => {
    lms.sending = 'refused';
    return lms.api;
  },
  'says-false-to-commit': () => ({ ...lms.api, [commit]: () => 'false' }),
};
const commit = asked.get('standard') === 'scorm2004' ? 'Commit' : 'LMSCommit';
const trouble = asked.get('trouble') ?? '';
const api = troubles[trouble]?.() ?? lms.api;
const put = () => Reflect.set(window, lms.apiName, api);
if (trouble === 'late') setTimeout(put, 1000);
else if (trouble !== 'absent') put();
Reflect.set(window, 'strictLms', lms);

function every(method: () => string): typeof lms.api {
  return Object.fromEntries(Object.keys(lms.api).map((name) => [name, method]));
}

function fail(message: string): never {
  throw new Error(message);
}

function load(): Stored | undefined {
  const request = new XMLHttpRequest();
  request.open('GET', store, false);
  request.send();
  return request.status === 200 ? (JSON.parse(request.responseText) as Report).data : undefined;
}

function save(data: Stored): void {
  const report: Report = { data, refusals: lms.refusals };
  const body = JSON.stringify(report);
  try {
    const request = new XMLHttpRequest();
    request.open('POST', store, false);
    request.send(body);
  } catch {
    // While a page is left, browsers allow a beacon only.
    navigator.sendBeacon(store, body);
  }
}

const frame = document.createElement('iframe');
frame.src = `/content/${asked.get('launch') ?? 'index.html'}`;
frame.title = 'Course';
document.body.append(frame);
