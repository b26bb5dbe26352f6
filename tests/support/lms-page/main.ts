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
  objectives: asked.getAll('objective'),
  storage: { load, save },
});
Reflect.set(window, lms.apiName, lms.api);
Reflect.set(window, 'strictLms', lms);

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
