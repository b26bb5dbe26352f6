import { html, nothing } from 'lit';
import { drawIcon } from './draw-icon.ts';
import { chipsOf } from './plan/chips.ts';
import { choiceKey } from './plan/flags.ts';
import { counted } from './plan/names.ts';
import type { Railway, Standing } from './railway/railway.ts';
import type { TwsRailway } from './railway/tws-railway.ts';

/** More would cover the map. */
const atOnce = 2;

/** What was found where one stands: the words of its flag. */
export function drawFindings(railway: Railway | undefined, standing: Standing | undefined) {
  if (railway === undefined || standing === undefined) return nothing;
  const { flags, plan } = railway;
  const { spot, chip } = standing;
  const choice = chip === undefined ? undefined : chipsOf(plan, spot)[chip]?.choice;
  const findings =
    choice === undefined ? flags.ofSpot.get(spot) : flags.ofChoice.get(choiceKey(spot, choice));
  if (findings === undefined) return nothing;
  return html`
    <section class="findings" aria-label="Findings here" tabindex="0">
      <h2>${counted(findings.length, 'finding')} here</h2>
      <ul>
        ${findings.slice(0, atOnce).map(({ message, place }) => html`<li data-place=${place.join('/')}>${message}</li>`)}
      </ul>
      ${findings.length <= atOnce ? nothing : html`<p>And ${findings.length - atOnce} more, under Findings.</p>`}
    </section>
  `;
}

/** Buttons for what the wheel does. */
export function drawNear(railway: () => TwsRailway | null) {
  const button = (
    action: string,
    icon: 'minus' | 'plus' | 'fit',
    [name, key]: readonly [string, string],
    act: () => void,
  ) => html`
    <button data-action=${action} aria-label=${name} title="${name} (${key})" @click=${act}>
      ${drawIcon(icon)}
    </button>
  `;
  return html`
    <div class="near" role="group" aria-label="Nearer and further">
      ${button('zoom-out', 'minus', ['Further', '−'], () => railway()?.scale(0.8))}
      ${button('zoom-in', 'plus', ['Nearer', '+'], () => railway()?.scale(1.25))}
      ${button('fit-all', 'fit', ['Show all', '0'], () => railway()?.fit())}
    </div>
  `;
}
