import type { Finding, Path } from '../../scenario/diagnostic.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { Past } from './never.ts';
import { notShown } from './not-shown.ts';
import { listed, scenePath, scenesAfter, waysFrom } from './places.ts';
import type { Examined } from './rule.ts';

/** What no run comes to was written for nobody. Rescue and repair have rules of their own. */
export function sceneUnreachable(examined: Examined): readonly Finding[] {
  const { scenario, proof } = examined;
  const linked = scenesAfter(
    scenario,
    scenario.acts.flatMap(({ opens, rescue = opens }) => [opens, rescue]),
  );
  const past = new Past(examined);
  const rescues = scenario.acts.map(({ rescue }) => rescue);
  return [...proof.scenes.values()].flatMap(({ id, met }) => {
    if (met.known === 'yes' || !linked.has(id) || rescues.includes(id)) return [];
    const path = scenePath(scenario, id);
    if (met.known === 'not-shown')
      return [notShown(path, `None of the runs played came to scene "${id}"; that none does is not shown.`)];
    return isRoot(id, examined) ? [unreachable(path, whyNot(id, scenario, past))] : [];
  });
}

/** A scene behind another that no run comes to is left out: the other is the cause. */
function isRoot(id: string, { scenario, proof }: Examined): boolean {
  if (scenario.acts.some(({ opens }) => opens === id)) return true;
  return waysTo(id, scenario).some(({ from }) => proof.scenes.get(from)?.met.known === 'yes');
}

function whyNot(id: string, scenario: Scenario, past: Past): string {
  const ways = waysTo(id, scenario);
  const reasons = ways.flatMap(({ branch: { when }, path, from }) => {
    const at = { path, what: 'branch', scene: from, act: undefined, afterChoice: true } as const;
    return when === undefined ? [] : (past.whyNever(when, { ...at, condition: when })?.text ?? []);
  });
  const from = [...new Set(ways.map((way) => way.from))];
  const because = reasons[0] === undefined ? '' : ` ${reasons[0]}`;
  return `No run comes to scene "${id}", though ${listed(from)} can lead there.${because} Mend the condition, or what should make it true.`;
}

function waysTo(id: string, { scenes }: Scenario) {
  return Object.entries(scenes)
    .flatMap(([from, scene]) => waysFrom(from, scene))
    .filter(({ to }) => to === id);
}

function unreachable(path: Path, message: string): Finding {
  return { code: 'scene-unreachable', severity: 'error', path, atKey: true, message };
}
