import type { Scenario } from '../../scenario/scenario.ts';
import { words } from '../words.ts';

/** Whose part is played in an act, whom it meets, and how much attention there is: one sentence each, the part first. */
export function partWords(scenario: Scenario, number: number): string[] {
  const { briefing } = words();
  const act = scenario.acts[number];
  if (act === undefined) return [];
  const { minutes } = act.start;
  if (act.you === 'teacher') return [briefing.you.teacher, briefing.attention(minutes)];
  const [residentId, resident] = residentOf(scenario);
  return [
    briefing.you.resident(resident?.short ?? ''),
    clockBack(scenario, number),
    metWords(scenario, number, residentId),
    briefing.attentionOfResident(minutes),
  ].filter((sentence) => sentence !== '');
}

function residentOf({ cast }: Scenario) {
  return Object.entries(cast).find(([, { resident }]) => resident) ?? (['', undefined] as const);
}

function metWords({ acts, cast }: Scenario, number: number, residentId: string): string {
  const { meets, them } = words().briefing;
  const act = acts[number];
  const met = act?.meets === undefined || act.meets === residentId ? undefined : cast[act.meets];
  if (act === undefined || met === undefined) return '';
  const been = acts[number - 1]?.you === 'teacher' && act.start.O === 'carry';
  return been ? meets.whoYouWere(met.short, them[met.pronoun]) : meets.another(met.short);
}

/** An act that begins before the latest hour on the scenario's walls goes back to what has been played. */
function clockBack({ acts, scenes }: Scenario, number: number): string {
  const opens = scenes[acts[number]?.opens ?? '']?.clock;
  if (opens === undefined || number === 0) return '';
  const latest = Object.values(scenes)
    .map(({ clock = '' }) => clock)
    .reduce((late, clock) => (clock > late ? clock : late), '');
  return opens < latest ? words().briefing.clockBack(opens) : '';
}
