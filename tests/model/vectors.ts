import { readFileSync } from 'node:fs';
import { cover, type Action, type Step } from '../../src/model/action.ts';
import type { Gate } from '../../src/model/gates.ts';
import { measure } from '../../src/model/measures.ts';
import { roleBit, type Start } from '../../src/model/state.ts';

/** The shape of scenarios.json: what the model's reference implementation reads. */
export interface ModelScenario {
  readonly id: string;
  readonly time: number;
  readonly margin: number;
  readonly start: Omit<Start, 'O' | 'margin'>;
  readonly linked?: string;
  readonly nodes: readonly ModelNode[];
}

interface ModelNode {
  readonly id: number;
  readonly h: number;
  readonly gate?: keyof typeof measure;
  readonly role?: string;
  readonly opts: readonly ModelOption[];
}

interface ModelOption {
  readonly k: string;
  readonly w?: Partial<Record<'V' | 'C' | 'R' | 'G' | 'T' | 'B' | 'O', number>>;
  readonly t?: number;
  readonly c?: keyof typeof cover;
  readonly candour?: boolean;
  readonly unilateral?: boolean;
  readonly repair?: boolean;
  readonly rec?: 'P' | 'L' | 'K';
  readonly slight?: 'P' | 'L' | 'K';
  readonly park?: readonly string[];
  readonly keep?: readonly string[];
  readonly req?: readonly (readonly [keyof typeof measure, number])[];
}

interface VectorStep {
  readonly open: readonly string[];
  readonly node: number | 'R';
  readonly option: string;
  readonly offer: string | null;
  readonly recognised: readonly string[];
}

export interface Vector {
  readonly scenario: string;
  readonly openness: number;
  readonly path: readonly string[];
  readonly steps: readonly (VectorStep & Readonly<Record<string, unknown>>)[];
  readonly end: Readonly<Record<string, unknown>>;
}

export interface CompiledNode extends Step {
  readonly id: number;
  readonly options: readonly {
    readonly key: string;
    readonly action: Action;
    readonly gates: readonly Gate[];
  }[];
}

export interface CompiledScenario {
  readonly id: string;
  readonly promises: readonly string[];
  readonly nodes: readonly CompiledNode[];
}

const bits = { P: roleBit.person, L: roleBit.learner, K: roleBit.clinician };

export function compile(scenario: ModelScenario): CompiledScenario {
  const promises = [
    ...new Set(
      scenario.nodes.flatMap((node) => node.opts).flatMap((o) => [...(o.park ?? []), ...(o.keep ?? [])]),
    ),
  ];
  const numbers = (names: readonly string[] = []) => names.map((name) => promises.indexOf(name));
  const action = (option: ModelOption): Action => ({
    V: 0,
    C: 0,
    R: 0,
    G: 0,
    T: 0,
    B: 0,
    O: 0,
    ...option.w,
    minutes: option.t ?? 0,
    candour: option.candour ?? false,
    cover: option.c === undefined ? -1 : cover[option.c],
    unexplained: option.unilateral ?? false,
    repairs: option.repair ?? false,
    sees: option.rec === undefined ? 0 : bits[option.rec],
    slights: option.slight === undefined ? 0 : bits[option.slight],
    promises: numbers(option.park),
    keeps: numbers(option.keep),
  });
  return {
    id: scenario.id,
    promises,
    nodes: scenario.nodes.map((node) => ({
      id: node.id,
      hazard: node.h,
      reads: node.gate === undefined ? -1 : measure[node.gate],
      asResident: node.role === 'resident',
      options: node.opts.map((option) => ({
        key: option.k,
        action: action(option),
        gates: (option.req ?? []).map(([of, atLeast]) => ({ of: measure[of], atLeast: atLeast * 100 })),
      })),
    })),
  };
}

/** A file of tests/fixtures/model. */
export function fixture(name: string): URL {
  return new URL(`../fixtures/model/${name}`, import.meta.url);
}

export function readVectors(file: URL | string): Vector[] {
  return JSON.parse(readFileSync(file, 'utf8')) as Vector[];
}

export function readScenarios(file: URL | string): ModelScenario[] {
  return JSON.parse(readFileSync(file, 'utf8')) as ModelScenario[];
}
