import { html, nothing, type TemplateResult } from 'lit';
import { trackOf, type Panel } from '../chart/tracks.ts';
import { shownLevel } from '../lane/level.ts';
import { drawLine } from '../prose/prose.ts';
import { words } from '../words.ts';
import { acrossOf } from './across-acts.ts';
import { opennessInWords } from './openness.ts';
import { actsIn, type ActView, type View } from './view.ts';
import { drawVisit } from './visit.ts';
import '../chart/tws-lines.ts';

/** What the one who answered did that changed the other; as the resident, both sides of each word; and what the parts came to together. */
export function drawTwoWaySection(view: View): TemplateResult {
  const acts = actsIn(view);
  return html`
    ${acts.map((act) => drawAct(act, view))}
    ${acts.map(({ act, told }, number) => drawAcross(acts[number - 1]?.act, act, told))}
  `;
}

function drawAct(act: ActView, view: View) {
  const { told, part, decisions } = act;
  const [first, ...others] = opennessInWords(act, told.name, told.whose);
  const { twoWay } = words().debrief;
  return html`
    ${part === undefined ? nothing : html`<h3>${part}</h3>`}
    ${told.as === undefined ? html`<p class="ask">${twoWay.question(told.name)}</p>` : nothing}
    ${told.as === undefined || decisions.length === 0 ? nothing : drawSides(act, told.as, view)}
    <p>${first}</p>
    <ul>
      ${others.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  `;
}

/** As the resident: what was said or kept, and what the other made easy or hard. */
function drawSides({ act, told, decisions }: ActView, as: string, { visit }: View) {
  const { twoWay } = words().debrief;
  const panel: Panel = {
    name: twoWay.sides,
    before: act.from,
    tracks: [
      trackOf({ acts: [act] }, 'C', twoWay.said, 'disc'),
      trackOf({ acts: [act] }, 'O', twoWay.made(told.name), 'triangle'),
    ],
  };
  return html`
    <p>${twoWay.sidesSaid(as, told.name)}</p>
    <tws-lines class="sides" .panels=${[panel]}></tws-lines>
    <ol class="pairs">
      ${decisions.map(
        (decision) => html`
          <li>
            ${drawVisit(decision, visit)}
            <div class="pair">
              <div>
                <p class="who">${twoWay.as(as)}</p>
                <p>${drawLine(decision.text)}</p>
              </div>
              <div>
                <p class="who">${told.name}</p>
                <p class="heard">
                  <tws-stance .name=${told.name} .band=${decision.band}></tws-stance>
                  <span class="quiet">${twoWay.answered[decision.band]}</span>
                </p>
              </div>
            </div>
          </li>
        `,
      )}
    </ol>
  `;
}

function drawAcross(before: ActView['act'] | undefined, act: ActView['act'], { as, name }: ActView['told']) {
  const across = acrossOf(before, act);
  if (across === undefined || as === undefined) return nothing;
  const { twoWay } = words().debrief;
  return html`
    <div class="across" data-across=${across}>
      <h3>${twoWay.both}</h3>
      <p>${twoWay.across[across](as)}</p>
      ${act.carries ? html`<p>${twoWay.carried(name, shownLevel(act.line[0]?.openness ?? 0))}</p>` : nothing}
    </div>
  `;
}
