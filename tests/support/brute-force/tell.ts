import type { Action } from '../../../src/model/action.ts';
import { decide } from '../../../src/model/decide.ts';
import { ending, finish, residentEnding } from '../../../src/model/ending.ts';
import { measure, reading } from '../../../src/model/measures.ts';
import { cost } from '../../../src/model/minutes.ts';
import { needsRepair, repairActions, repairStep, withRepairOffered } from '../../../src/model/repair.ts';
import { startState, type State } from '../../../src/model/state.ts';
import { plainText } from '../../../src/scenario/plain-text.ts';
import type { Act, Choice, Scenario, Scene } from '../../../src/scenario/scenario.ts';
import { holds, type Answers } from './holds.ts';
import { actionOf, inState, levelsOf } from './numbers.ts';
import { bandNames, type Fact, type Story, type Ways } from './story.ts';

/** One run to its end. */
export type Run = Pick<Story, 'codes' | 'facts' | 'odds'>;

interface Replying {
  readonly id: string;
  readonly replies?: Scene['replies'];
}
type ReplyingScene = Pick<Scene, 'unsaid'> & { readonly replies?: Scene['replies'] };

/** Whose words are used where a band has none of its own: more careful ones before less careful ones. */
const inOrderOfCare = {
  open: ['open', 'testing', 'guarded'],
  testing: ['testing', 'guarded', 'open'],
  guarded: ['guarded', 'testing', 'open'],
} as const;

interface Option extends Pick<Choice, 'id' | 'code' | 'text'> {
  readonly action: Action;
}

export interface Told {
  readonly runs: readonly Run[];
  /** The beginnings of runs that were given up. */
  readonly endless: readonly Run[];
  readonly answers: Answers;
}

interface Variant {
  readonly id: string;
  readonly when?: Parameters<typeof holds>[0];
}

/** Choices in a run that is taken to go on for ever. */
const longestRun = 60;

/** Tells every run of a scenario from its beginning to its end, one after the other. */
export function tellAll(scenario: Scenario): Told {
  const runs: Run[] = [];
  const endless: Run[] = [];
  const answers: Answers = new Map();

  openAct(0, undefined);
  return { runs, endless, answers };

  function openAct(number: number, before: Story | undefined): void {
    const act = scenario.acts[number]!;
    const { O } = act.start;
    const fresh = startState({ ...act.start, O: O === 'carry' ? 55 : O });
    const state: State = {
      ...fresh,
      O: O === 'carry' && before !== undefined ? before.state.O : fresh.O,
      promises: before?.state.promises ?? 0,
      ruptured: before?.state.ruptured ?? false,
      repairOffered: before?.state.repairOffered ?? false,
    };
    const blank = { chosen: [], visited: [], flags: [], codes: [], facts: [], odds: 1n };
    const story: Story = { ...blank, ...before, act: number, state, rescued: false, led: [] };
    come(act.opens, story);
  }

  /** Comes to a scene: to decide there, or to read it and go on. */
  function come(id: string, before: Story): void {
    const scene = scenario.scenes[id]!;
    if (endless.length > 0) return;
    if (before.codes.length > longestRun) return void endless.push(before);
    let story: Story = { ...before, visited: [...before.visited, id] };
    story = note(story, `scene ${id}`, levelsOf(story.state));
    for (const field of ['title', 'text', 'says'] as const)
      story = say(story, `scene ${id}`, field, scene[field]);
    if (scene.choices.length === 0) return goOn(story, scene.next ?? []);
    const open = scene.choices.filter(
      ({ when, needs = [] }) =>
        holds(when, story, scenario, answers) &&
        needs.every(({ of, at_least: least }) => reading(story.state, measure[of]) / 100 >= least),
    );
    const options = open.map((choice) => ({ ...choice, action: actionOf(choice, scenario) }));
    story = noteOpen(story, id, options);
    if (open.length === 0) return void runs.push(note(story, 'run', { decisions: story.codes.length }));
    for (const option of options) make(story, id, scene, option, BigInt(open.length));
  }

  function noteOpen(before: Story, id: string, open: readonly Option[]): Story {
    let story = note(before, `open in ${id}`, { count: open.length });
    for (const choice of open) {
      story = note(story, `open ${id}/${choice.id}`, traitsOf(choice, story));
      story = say(story, `choice ${id}/${choice.id}`, 'text', choice.text);
    }
    return story;
  }

  /** What a learner with a habit looks at. */
  function traitsOf({ text, action }: Option, story: Story): Record<string, number> {
    const { V, C, R, G, T, B } = action;
    const shown = text.find(({ when }) => holds(when, story, scenario, new Map())) ?? text.at(-1)!;
    return {
      length: plainText(shown.text).length,
      minutes: cost(story.state, action),
      kindness: B + V,
      everything: V + C + R + G + T + B,
      control: action.cover,
    };
  }

  function make(before: Story, id: string, scene: Scene, choice: Choice & Option, ways: bigint): void {
    const act = scenario.acts[before.act]!;
    const step = {
      hazard: scene.hazard,
      reads: scene.reads === undefined ? -1 : measure[scene.reads],
      asResident: act.you === 'resident',
    };
    const led = choice.next ?? scene.next ?? [];
    const flags = before.flags.filter((flag) => !choice.clears.includes(flag));
    let story: Story = {
      ...before,
      state: decide(before.state, step, choice.action, act.start.minutes),
      chosen: [...before.chosen, choice.id],
      codes: [...before.codes, choice.code],
      flags: [...flags, ...choice.sets],
      odds: before.odds * ways,
      led,
    };
    story = answered(story, id, choice, scene);
    if (inState(story.state, 2) > inState(before.state, 2)) story = note(story, `kept ${act.id}`);
    if (story.state.rupture && !before.state.rupture) story = note(story, `rupture ${act.id}`);
    if (story.state.margin > 0 || story.rescued || act.rescue === undefined) return goOn(story, led);
    come(act.rescue, note({ ...story, rescued: true }, `rescue ${act.id}`));
  }

  /** The resident's reply, told where its words are written, and for the debrief what stayed unsaid. */
  function answered(before: Story, id: string, choice: Replying, { replies, unsaid }: ReplyingScene): Story {
    const band = bandNames[before.state.offer]!;
    const all = { ...replies, ...choice.replies };
    const written = inOrderOfCare[band].find((name) => all[name] !== undefined);
    let story = note(before, `answer ${id}/${choice.id} ${band}`);
    if (written !== undefined) {
      const whose = choice.replies?.[written] === undefined ? `scene ${id}` : `choice ${id}/${choice.id}`;
      story = say(story, whose, `replies.${written}`, all[written]);
    }
    return band === 'open' ? story : say(story, `scene ${id}`, 'unsaid', unsaid);
  }

  /** After a reply or a scene that is only read: the repair moment, the next scene, or the end of the act. */
  function goOn(story: Story, ways: Ways): void {
    const { you, repair } = scenario.acts[story.act]!;
    if (you === 'teacher' && repair !== undefined && needsRepair(story.state))
      return offerRepair(story, repair, ways);
    const first = (list: Ways) => list.find(({ when }) => holds(when, story, scenario, answers))?.go ?? 'end';
    const go = first(ways);
    const there = go === 'onward' ? note(story, 'onward') : story;
    const next = go === 'onward' ? first(story.led) : go;
    if (next === 'end' || next === 'onward') endAct(there);
    else come(next, there);
  }

  function offerRepair(before: Story, repair: NonNullable<Act['repair']>, ways: Ways): void {
    const act = scenario.acts[before.act]!;
    let story: Story = { ...before, state: withRepairOffered(before.state) };
    story = note(story, `repair ${act.id}`);
    story = note(story, 'scene repair', levelsOf(story.state));
    story = say(story, 'scene repair', 'title', repair.title);
    story = say(story, 'scene repair', 'text', repair.text);
    const options = (['name_it', 'kind_act', 'carry_on'] as const).map((way, index) => ({
      ...repair[way],
      id: `repair_${way}`,
      code: `R${'abc'[index]}`,
      action: repairActions[index]!,
    }));
    story = noteOpen(story, 'repair', options);
    for (const { id, code, action, ...option } of options) {
      const after: Story = {
        ...story,
        state: decide(story.state, repairStep, action, act.start.minutes),
        chosen: [...story.chosen, id],
        codes: [...story.codes, code],
        odds: story.odds * 3n,
      };
      goOn(answered(after, 'repair', { id, replies: option.replies }, repair), ways);
    }
  }

  function endAct(before: Story): void {
    const act = scenario.acts[before.act]!;
    const state = finish(before.state);
    let story: Story = { ...before, state };
    if (inState(state, 3) > inState(before.state, 3)) story = note(story, `broken ${act.id}`);
    const levels = levelsOf(state);
    const how = act.you === 'resident' ? residentEnding(state) : ending(state, act.start.minutes);
    story = note(story, `act ${act.id}`, levels);
    if (state.used > act.start.minutes) story = note(story, `over ${act.id}`);
    story = note(story, `ending ${act.id} ${how}`, {
      ...levels,
      worth: levels['safety']! + levels['alliance']!,
    });
    story = say(story, `ending ${act.id} ${how}`, 'epilogue', act.endings[how]?.epilogue);
    if (before.act + 1 < scenario.acts.length) openAct(before.act + 1, story);
    else runs.push(note(story, 'run', { decisions: story.codes.length }));
  }

  /** Which of several variants is said. Of the repair moments, those of the first act that has one are told. */
  function say(story: Story, whose: string, field: string, variants: readonly Variant[] | undefined): Story {
    if (variants === undefined || variants.length < 2) return story;
    const isMoment = whose === 'scene repair' || whose.startsWith('choice repair/');
    if (isMoment && story.act !== scenario.acts.findIndex(({ repair }) => repair !== undefined)) return story;
    const said = variants.find(({ when }) => holds(when, story, scenario, answers)) ?? variants.at(-1)!;
    return note(story, `line ${whose} ${field} ${said.id}`);
  }
}

function note(story: Story, name: string, numbers: Fact['numbers'] = {}): Story {
  return { ...story, facts: [...story.facts, { name, path: story.codes, numbers }] };
}
