import type { Finding, Path } from '../scenario/diagnostic.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Proof } from './proof.ts';
import { Order } from './rules/order.ts';
import { valueAt } from './rules/places.ts';

/** What says little where some runs never end, or where whole scenes are missing from all of them. */
const aboutAllRuns: ReadonlySet<string> = new Set([
  'random-play-low',
  'random-play-high',
  'two-way-unreachable',
  'habit-wins',
  'branches-few',
  'time-too-tight',
  'time-too-loose',
  'strand-gain-small',
  'not-shown',
]);
const aboutReaching: ReadonlySet<string> = new Set([
  'scene-unreachable',
  'rescue-unreachable',
  'repair-unreachable',
  'option-unreachable',
  'ending-unreachable',
  'reply-unreachable',
  'mark-wrong',
  'line-unreachable',
  'run-long',
  'memory-long',
]);
const aboutConditions: ReadonlySet<string> = new Set(['condition-never', 'flag-unset', 'promise-unmade']);

interface Around {
  readonly scenario: Scenario;
  readonly proof: Proof;
  readonly findings: readonly Finding[];
}

/**
 * Whether a finding only says again what another has said. Of a cause and its effect the more severe is kept, and the cause
 * where they are alike.
 */
export function isConsequence(finding: Finding, around: Around): boolean {
  return consequences.some((follows) => follows(finding, around));
}

type Follows = (finding: Finding, around: Around) => boolean;

const consequences: readonly Follows[] = [
  ({ code }, { findings }) =>
    has(findings, 'round-endless') && (aboutAllRuns.has(code) || aboutReaching.has(code)),
  ({ code }, { findings }) =>
    (has(findings, 'dead-end') || has(findings, 'scene-unreachable')) && aboutAllRuns.has(code),
  ({ code }, { findings }) =>
    has(findings, 'dead-end') &&
    ['ending-unreachable', 'rescue-unreachable', 'repair-unreachable'].includes(code),
  ({ code, path }, { findings }) =>
    code === 'ending-unreachable' &&
    String(path[3]).startsWith('safety_stop') &&
    findings.some((other) => other.code === 'rescue-unreachable' && other.path[1] === path[1]),
  behindDeadEnd,
  inUnmetScene,
  closedForGood,
  ({ code, path }, { findings }) =>
    code === 'line-unreachable' &&
    findings.some((other) => aboutConditions.has(other.code) && isInside(other.path, path)),
  ({ code, path }, { findings }) =>
    aboutConditions.has(code) &&
    findings.some((other) => other.code === 'option-unreachable' && isInside(path, [...other.path, 'when'])),
  leadsNowhereMet,
];

/** A scene that no run comes to because all of them stop before it. */
function behindDeadEnd({ code, path }: Finding, { scenario, proof, findings }: Around): boolean {
  if (code !== 'scene-unreachable') return false;
  return findings.some((other) => {
    const dead = other.code === 'dead-end' ? String(other.path[1]) : undefined;
    if (
      dead === undefined ||
      proof.scenes.get(dead)?.choices.some(({ open }) => open.known !== 'no') === true
    )
      return false;
    return new Order(scenario).precedes(dead, String(path[1]));
  });
}

/** What is asked for in a scene that no run comes to. */
function inUnmetScene({ code, path }: Finding, { proof }: Around): boolean {
  return (
    aboutConditions.has(code) && path[0] === 'scenes' && proof.scenes.get(String(path[1]))?.met.known === 'no'
  );
}

/** Too few options are open because some never are. */
function closedForGood({ code, path }: Finding, { proof }: Around): boolean {
  const scene = proof.scenes.get(String(path[1]));
  if (code !== 'open-few' || scene?.fewest === undefined) return false;
  const never = scene.choices.filter(({ open }) => open.known === 'no').length;
  return never > 0 && scene.fewest.value === scene.choices.length - never;
}

/** The condition of a way to a scene that no run comes to: the scene says why. */
function leadsNowhereMet({ code, path }: Finding, { scenario, proof }: Around): boolean {
  const next = path.indexOf('next');
  if (!aboutConditions.has(code) || next < 0) return false;
  const branch = valueAt(path.slice(0, next + 2), scenario);
  const { go } = (typeof branch === 'object' && branch !== null ? branch : {}) as { readonly go?: string };
  return proof.scenes.get(go ?? '')?.met.known === 'no';
}

function has(findings: readonly Finding[], code: string): boolean {
  return findings.some((finding) => finding.code === code);
}

function isInside(path: Path, outer: Path): boolean {
  return outer.length <= path.length && outer.every((step, index) => path[index] === step);
}
