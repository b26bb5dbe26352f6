import { html, nothing, type TemplateResult } from 'lit';
import { pointAfter } from '../chart/places.ts';
import { trackOf, type Panel, type Turn } from '../chart/tracks.ts';
import type { Debrief, DebriefAct, Decision } from '../../engine/debrief.ts';
import { shownLevel } from '../lane/level.ts';
import { drawLine, drawProse } from '../prose/prose.ts';
import { words } from '../words.ts';
import { pairsOf, type Beside } from './beside.ts';
import { nameOf, type Told } from './told.ts';
import type { View } from './view.ts';
import '../chart/tws-lines.ts';

/**
 * The run and another way tried from one of its decisions, side by side: both lines, both columns of decisions, both ends.
 *
 * @param other The other way as it would be debriefed alone.
 */
export function drawBesideSection(view: View, beside: Beside, other: View): TemplateResult {
  const { common, debrief } = words();
  const { one: ours, other: theirs, ...say } = debrief.beside;
  const longer = other.parts.length > view.parts.length ? other : view;
  const panels = (['safety', 'alliance'] as const).map((lane): Panel => ({
    name: common[lane],
    tracks: [trackOf(view.debrief, lane, ours, 'disc'), trackOf(other.debrief, lane, theirs, 'square')],
  }));
  return html`
    <p class="quiet">${say.said}</p>
    <tws-lines
      .panels=${panels}
      .parts=${longer.parts}
      .turn=${turnOf(view.debrief, beside.step)}
    ></tws-lines>
    <h3>${say.pairs}</h3>
    <ol class="pairs">
      ${pairsOf(view.debrief, beside).map(({ act, one, other: another }) => {
        const told = longer.tolds[act]!;
        const same = one !== undefined && one.scene === another?.scene && one.choice === another.choice;
        return html`
          <li>
            <div class="pair">
              ${drawSide(ours, view, one, told, nothing)}
              ${drawSide(theirs, other, another, told, same ? html`<p class="quiet">${say.same}</p>` : nothing)}
            </div>
          </li>
        `;
      })}
    </ol>
    <h3>${say.endings}</h3>
    <div class="pair">${drawEnds(ours, view)} ${drawEnds(theirs, other)}</div>
  `;
}

function turnOf({ acts, decisions }: Debrief, step: number): Turn {
  const act = decisions[step]?.act ?? acts.length - 1;
  return { act, decisions: step - acts[act]!.from };
}

function drawSide(
  whose: string,
  { debrief, tolds }: View,
  decision: Decision | undefined,
  told: Told,
  note: TemplateResult | typeof nothing,
) {
  const { debrief: say } = words();
  if (decision === undefined)
    return html`<div>
      <p class="who">${whose}</p>
      <p class="quiet">${say.beside.nothing}</p>
    </div>`;
  const { safety, alliance, openness, margin } = pointAfter(debrief, decision.index);
  const levels = say.beside.levels(
    shownLevel(safety),
    shownLevel(alliance),
    nameOf('O', tolds[decision.act]!),
    shownLevel(openness),
    margin,
  );
  return html`
    <div>
      <p class="who">${whose}</p>
      <h4>${say.decisionTitle(decision.index + 1)} ${drawLine(decision.title)}</h4>
      <p class="chosen">${drawLine(decision.text)}</p>
      ${note}
      <div class="answer prose">${drawProse(decision.reply)}</div>
      <p class="heard"><tws-stance .name=${told.name} .band=${decision.band}></tws-stance></p>
      <p class="quiet levels">${levels}</p>
    </div>
  `;
}

function drawEnds(whose: string, { debrief: { acts }, parts }: View) {
  return html`
    <div>
      <p class="who">${whose}</p>
      ${acts.map((act, number) => drawEnd(act, parts[number]))}
    </div>
  `;
}

function drawEnd({ ending }: DebriefAct, part: string | undefined) {
  const { unended } = words().debrief.beside;
  return html`
    ${part === undefined ? nothing : html`<p class="quiet">${part}</p>`}
    ${
      ending === undefined
        ? html`<p>${unended}</p>`
        : html`<h4>${drawLine(ending.title)}</h4>
            <div class="prose">${drawProse(ending.epilogue)}</div>`
    }
  `;
}
