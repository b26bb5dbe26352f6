import { cover, type Action } from '../model/action.ts';
import { measure } from '../model/measures.ts';
import { mostPromises } from '../model/promises.ts';
import { repairActions, repairStep } from '../model/repair.ts';
import { roleBit } from '../model/state.ts';
import type { Act, Choice, Condition, Scenario, Scene } from '../scenario/scenario.ts';
import type { Prose } from '../scenario/prose.ts';
import { compileCondition, type Names } from './compile-condition.ts';
import { MarkBook } from './mark-book.ts';
import {
  end,
  onward,
  type Exit,
  type Play,
  type PlayAct,
  type PlayChoice,
  type PlayEnding,
  type PlayScene,
  type Said,
} from './play.ts';

/**
 * Makes a checked scenario ready to be played.
 *
 * @throws {RangeError} If it names more promises than the model can hold (15).
 */
export function compilePlay(scenario: Scenario): Play {
  const promises = Object.keys(scenario.promises);
  if (promises.length > mostPromises)
    throw new RangeError(`More than ${mostPromises} promises in ${scenario.id}`);
  const marks = new MarkBook();
  const compiler: Compiler = {
    names: { marks, promises, budgets: scenario.acts.map(({ start }) => start.minutes) },
    sceneIds: Object.keys(scenario.scenes),
    resident: residentOf(scenario),
  };
  const scenes = Object.entries(scenario.scenes).map(([id, scene]) => compileScene(id, scene, compiler));
  const acts = scenario.acts.map((act) => compileAct(act, compiler));
  return {
    scenario,
    acts: acts.map((act) => (act.repair ? { ...act, repair: withMarks(act.repair, undefined, marks) } : act)),
    scenes: scenes.map((scene) => withMarks(scene, scenario.scenes[scene.id], marks)),
    promises,
    unmarked: marks.unmarked(),
  };
}

interface Compiler {
  readonly names: Names;
  readonly sceneIds: readonly string[];
  readonly resident: string;
}

function residentOf({ cast }: Scenario): string {
  const [first] = Object.keys(cast);
  return Object.keys(cast).find((id) => cast[id]!.resident) ?? first ?? '';
}

function compileScene(id: string, scene: Scene, compiler: Compiler): PlayScene {
  const choices = scene.choices.map((choice) => compileChoice(choice, scene, compiler));
  const step = { hazard: scene.hazard, reads: scene.reads === undefined ? -1 : measure[scene.reads] };
  return {
    id,
    step: { ...step, asResident: false },
    stepAsResident: { ...step, asResident: true },
    title: said(scene.title, compiler),
    text: said(scene.text, compiler),
    says: scene.says && said(scene.says, compiler),
    unsaid: scene.unsaid && said(scene.unsaid, compiler),
    speaker: scene.speaker,
    place: scene.place,
    clock: scene.clock,
    choices,
    alwaysOpen: choices.every(({ when, gates }) => when === undefined && gates.length === 0)
      ? choices.map((_, index) => index)
      : undefined,
    exit: compileExit(scene.next, compiler),
    marks: [],
  };
}

function compileChoice(choice: Choice, scene: Scene, compiler: Compiler): PlayChoice {
  return {
    id: choice.id,
    code: choice.code,
    text: said(choice.text, compiler),
    action: compileAction(choice, compiler.names.promises),
    when: choice.when && compileCondition(choice.when, compiler.names),
    gates: (choice.needs ?? []).map((need) => ({ of: measure[need.of], atLeast: need.at_least * 100 })),
    replies: repliesOf({ ...scene.replies, ...choice.replies }, compiler),
    exit: compileExit(choice.next ?? scene.next, compiler),
    marks: [],
    why: choice.why,
    rows: choice.rows,
    sources: choice.sources,
  };
}

function compileAction(choice: Choice, promises: readonly string[]): Action {
  const numbers = (names: readonly string[]) => names.map((name) => promises.indexOf(name));
  const { V = 0, C = 0, R = 0, G = 0, T = 0, B = 0, O = 0 } = choice.moves;
  return {
    V,
    C,
    R,
    G,
    T,
    B,
    O,
    minutes: choice.minutes,
    candour: choice.candour,
    cover: choice.cover === undefined ? -1 : cover[choice.cover],
    unexplained: choice.unexplained,
    repairs: choice.repairs,
    sees: choice.sees === undefined ? 0 : roleBit[choice.sees],
    slights: choice.slights === undefined ? 0 : roleBit[choice.slights],
    promises: numbers(choice.promises),
    keeps: numbers(choice.keeps),
  };
}

function compileExit(next: Scene['next'], { names, sceneIds }: Compiler): Exit {
  return (next ?? []).map(({ when, go }) => ({
    when: when && compileCondition(when, names),
    go: go === 'end' ? end : go === 'onward' ? onward : sceneIds.indexOf(go),
  }));
}

function compileAct(act: Act, compiler: Compiler): PlayAct {
  const { O, minutes, ...start } = act.start;
  const endings: Partial<Record<keyof Act['endings'], PlayEnding>> = {};
  for (const id of Object.keys(act.endings) as (keyof Act['endings'])[]) {
    const { title, epilogue, speaker, face } = act.endings[id]!;
    endings[id] = { title, epilogue: said(epilogue, compiler), speaker, face };
  }
  return {
    id: act.id,
    asResident: act.you === 'resident',
    meets: act.meets ?? compiler.resident,
    opens: compiler.sceneIds.indexOf(act.opens),
    carriesOpenness: O === 'carry',
    start: { ...start, O: O === 'carry' ? opennessWithoutAPast : O },
    budget: minutes,
    rescue: act.rescue === undefined ? -1 : compiler.sceneIds.indexOf(act.rescue),
    repair: act.repair && compileRepair(act.repair, compiler),
    endings,
  };
}

/** Where openness starts when an act that carries it over is the first. In points. */
const opennessWithoutAPast = 55;

const repairWays = [
  ['name_it', 'Ra'],
  ['kind_act', 'Rb'],
  ['carry_on', 'Rc'],
] as const;

function compileRepair(repair: NonNullable<Act['repair']>, compiler: Compiler): PlayScene {
  return {
    id: 'repair',
    step: repairStep,
    stepAsResident: repairStep,
    title: said(repair.title, compiler),
    text: said(repair.text, compiler),
    says: undefined,
    unsaid: repair.unsaid && said(repair.unsaid, compiler),
    speaker: repair.speaker,
    place: undefined,
    clock: undefined,
    choices: repairWays.map(([way, code], index) => ({
      id: `repair_${way}`,
      code,
      text: said(repair[way].text, compiler),
      action: repairActions[index]!,
      when: undefined,
      gates: [],
      replies: repliesOf(repair[way].replies, compiler),
      exit: [],
      marks: [],
      why: repair[way].why,
      rows: repair[way].rows,
      sources: repair[way].sources,
    })),
    alwaysOpen: [0, 1, 2],
    exit: [],
    marks: [],
  };
}

/** A band without words of its own takes those of the nearest more careful band, or else of a less careful one. */
function repliesOf(replies: NonNullable<Scene['replies']>, compiler: Compiler): PlayChoice['replies'] {
  const { open, testing, guarded } = replies;
  const orNothing = (variants: typeof open): Said<Prose> =>
    variants === undefined ? [] : said(variants, compiler);
  return [
    orNothing(open ?? testing ?? guarded),
    orNothing(testing ?? guarded ?? open),
    orNothing(guarded ?? testing ?? open),
  ];
}

function said<Text>(
  variants: readonly { readonly when?: Condition | undefined; readonly text: Text }[],
  { names }: Compiler,
): Said<Text> {
  return variants.map(({ when, text }) => ({ when: when && compileCondition(when, names), text }));
}

/** Marks are given out last, when it is known which of them are read. */
function withMarks(scene: PlayScene, source: Scene | undefined, marks: MarkBook): PlayScene {
  return {
    ...scene,
    marks: marks.changes([['visited', scene.id]]),
    choices: scene.choices.map((choice, index) => {
      const { sets = [], clears = [] } = source?.choices[index] ?? {};
      return {
        ...choice,
        marks: marks.changes([['chose', choice.id], ...sets.map((id) => ['flag', id] as const)], clears),
      };
    }),
  };
}
