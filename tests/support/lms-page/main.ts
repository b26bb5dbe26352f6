import { profileOf, type StrictLmsOptions } from '../../../scorm/host/options.ts';
import { profiles, type ProfileName } from '../../../scorm/host/profiles.ts';
import { words } from '../../../scorm/host/words.ts';
import { StrictLms } from '../../../scorm/host/strict-lms.ts';
import { FaultInjector } from '../../../scorm/host/fault-injector.ts';
import { askedFault, slowServer } from './asked-fault.ts';
import { frameAddress, opening, whenLeft } from './course-place.ts';
import { ServerStorage } from './server-storage.ts';
import { apiInTrouble, givenBack } from './troubles.ts';

/*
 * A page that is an LMS: it launches what lies under /content/ in a frame. Its address says what kind of LMS it is:
 * `standard`, `profile` (a kind of LMS), `attempt`, `learner` (its id, also an empty one), `mode=browse`, `review`
 * (launches after completion are for review), `moodle`, `launch-data`, and `trouble`, which is one of
 * - absent, throws, answers-null, answers-nothing, late (the API comes after a second);
 * - refuses-to-save, says-false-to-commit, says-false-to-finish;
 * - signed-out, network-lost: once `after` commits have been taken, one if left out;
 * - truncated, foreign: what it gives back of the resume text;
 * - review, browse: what it says of this launch.
 * Or `fault`, a kind of the fault injector's, with `method`, `element` (a pattern), `at`, `skip` and `lasting` as there.
 * And `place`, where the course is: two-frames-down, behind-another-site, on-another-site, or in a window of its own.
 */
const asked = new URLSearchParams(location.search);
const standard = asked.get('standard') === 'scorm2004' ? 'scorm2004' : 'scorm12';
const { calls, elements } = words[standard];
const trouble = asked.get('trouble') ?? '';
const frame = document.createElement('iframe');

const kind = {
  standard,
  ...(isProfile(asked.get('profile')) ? { profile: asked.get('profile') as ProfileName } : {}),
  ...(asked.has('review') ? { reviewAfterCompletion: true } : {}),
  ...(asked.has('moodle') ? { moodle: true } : {}),
  ...(asked.has('learner') ? { learner: { id: asked.get('learner') ?? '', name: 'Doe, Jane' } } : {}),
  ...(asked.has('launch-data') ? { launchData: asked.get('launch-data') ?? '' } : {}),
  ...modeOf(asked.get('mode') ?? trouble),
  objectives: asked.getAll('objective'),
  now: () => new Date(),
} satisfies Omit<StrictLmsOptions, 'storage'>;
const server = new ServerStorage({
  address: `/store/${asked.get('attempt') ?? 'a'}`,
  refusals: () => lms.refusals,
  leaving: () => lms.leaving,
  refused: () => (lms.sending = 'refused'),
  trusting: asked.has('moodle') || profileOf({ ...kind, storage: nowhere() }).offline === 'says-yes',
});
const launched = (): StrictLms =>
  new StrictLms({
    ...kind,
    storage: {
      load: () => givenBack(trouble, server.load(), elements.bookmark),
      save: (data) => server.save(data),
    },
  });
let lms: StrictLms = launched();
const api = apiInTrouble(trouble, {
  lms,
  commit: calls.commit,
  finish: calls.finish,
  after: Number(asked.get('after') ?? 1),
  unplug,
});
const fault = askedFault(asked);
const another = () => (lms = launched());
const injector =
  fault && new FaultInjector({ page: window, clock: slowServer, strict: lms, another }, [fault]);
const put = () => Reflect.set(window, lms.apiName, injector?.api ?? api);
if (trouble === 'late') setTimeout(put, 1000);
else if (trouble !== 'absent') put();
Reflect.set(window, 'strictLms', lms);

function isProfile(name: string | null): boolean {
  return name !== null && Object.hasOwn(profiles, name);
}

function nowhere() {
  return { load: () => undefined, save: () => undefined };
}

function modeOf(mode: string) {
  if (mode !== 'browse' && mode !== 'review') return {};
  return { mode, credit: 'no-credit' } as const;
}

function unplug(): void {
  const course = frame.contentWindow;
  if (course === null || !course.navigator.onLine) return;
  Object.defineProperty(course.navigator, 'onLine', { configurable: true, get: () => false });
  course.dispatchEvent(new Event('offline'));
}

const content = `/content/${asked.get('launch') ?? 'index.html'}`;
const place = asked.get('place');
frame.src = frameAddress(place, content);
frame.title = 'Course';
document.addEventListener('visibilitychange', () => (lms.hidden = document.hidden));
// Of a page that is being left, browsers fail the synchronous requests.
const left = () => (lms.leaving = true);
addEventListener('pagehide', left, { capture: true });
addEventListener('pageshow', () => (lms.leaving = false));
frame.addEventListener('load', () => {
  lms.leaving = false;
  if (frame.contentWindow) whenLeft(frame.contentWindow, left);
});
document.body.append(place === 'window' ? opening(content) : frame);
