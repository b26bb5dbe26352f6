import { timespan } from '../../src/lms/scorm12/times.ts';
import { duration } from '../../src/lms/scorm2004/times.ts';
import type { Standard } from '../../scorm/host/profiles.ts';
import { secondsIn } from './kills-checks.ts';
import type { Api } from './kills-world.ts';

/** What stands between a course and an LMS's API. */
export type Tamper = (api: Api, standard: Standard) => Api;

type Change = (call: (...values: unknown[]) => unknown, values: readonly unknown[]) => unknown;

/** Faults that a course must never have, or must not survive unnoticed: each does to the calls what the fault would. */
export const faults = {
  'never saves': changed(/Commit$/, () => 'true'),
  'never saves, not even in leaving': changed(/Commit$|Finish$|Terminate$/, () => 'true'),
  'reports each decision twice': changed(/Value$/, (call, [element, ...values]) => {
    const [, index, field] = /^cmi\.interactions\.(\d+)\.(\w+)$/.exec(String(element)) ?? [];
    if (element === 'cmi.interactions._count') return String(Number(call(element)) / 2);
    if (index === undefined) return call(element, ...values);
    const answers = [0, 1].map((more) =>
      call(`cmi.interactions.${Number(index) * 2 + more}.${field}`, ...values),
    );
    return answers[0];
  }),
  'begins anew at each launch': (api, standard) => {
    const initialize = standard === 'scorm12' ? 'LMSInitialize' : 'Initialize';
    const set = standard === 'scorm12' ? 'LMSSetValue' : 'SetValue';
    const status = standard === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
    return {
      ...api,
      [initialize]: (...values) => {
        const answer = api[initialize]!(...values);
        api[set]!(status, 'incomplete');
        return answer;
      },
    };
  },
  'tells the time twice': (api, standard) =>
    changed(/SetValue$/, (call, [element, value]) => {
      if (!String(element).endsWith('.session_time')) return call(element, value);
      const twice = 2 * secondsIn(String(value));
      return call(element, standard === 'scorm12' ? timespan(twice) : duration(twice));
    })(api, standard),
  'is given nothing back': changed(/GetValue$/, (call, [element]) =>
    /suspend_data$|location$/.test(String(element)) ? '' : call(element),
  ),
  'does not ask for anything to be given back': changed(/SetValue$/, (call, [element, value]) =>
    String(element).endsWith('.exit') ? 'true' : call(element, value),
  ),
  'does not say that the course is under way': changed(/SetValue$/, (call, [element, value]) =>
    value === 'incomplete' ? 'true' : call(element, value),
  ),
  'tells another answer': changed(/SetValue$/, (call, [element, value]) =>
    call(element, /\.(student|learner)_response$/.test(String(element)) ? 'z' : value),
  ),
} satisfies Readonly<Record<string, Tamper>>;

/** Changes what the calls of these names do. */
function changed(names: RegExp, change: Change): Tamper {
  return (api) =>
    Object.fromEntries(
      Object.entries(api).map(([name, method]) => [
        name,
        (...values: unknown[]) => (names.test(name) ? change(method, values) : method(...values)),
      ]),
    );
}
