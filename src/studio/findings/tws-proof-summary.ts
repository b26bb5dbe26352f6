import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MemoryProof, Proof } from '../../proof/proof.ts';
import { shared } from '../../look/shared.styles.ts';
import type { FileDocument } from '../document/file-document.ts';
import { dense } from '../../look/dense.styles.ts';
import { counted, countInWords, grouped, levelsInWords, shareInWords } from './amounts.ts';
import { bar } from './bar.ts';
import { type ActRows, endingRows, type EndingRow } from './ending-rows.ts';
import { styles } from './tws-proof-summary.styles.ts';

/** @summary What is known of all runs of a scenario: how certain it is, how they end, and what an LMS must keep of one. */
@customElement('tws-proof-summary')
export class TwsProofSummary extends LitElement {
  static override styles = [shared, dense, styles];

  @property({ attribute: false }) proof: Proof | undefined;
  /** The scenario, for the names of its endings. */
  @property({ attribute: false }) document: FileDocument | undefined;

  protected override render() {
    const { proof, document } = this;
    if (proof === undefined || document === undefined) return nothing;
    return html`
      <section aria-labelledby="known">
        <h2 id="known">What is known of all runs</h2>
        <p class="certainty">${certainty(proof)}</p>
        <dl>
          <div>
            <dt>Decisions in a run</dt>
            <dd>${countInWords(proof.decisions)}</dd>
          </div>
          ${endingRows(proof, document).map((act) => this.#facts(act))}
        </dl>
        ${endingRows(proof, document).map((act) => this.#endings(act, proof))} ${this.#memory(proof.memory)}
      </section>
    `;
  }

  #facts({ title, act }: ActRows) {
    if (act.levels === undefined) return nothing;
    const { safety, alliance, used } = act.levels;
    const of = title === undefined ? '' : ` (${title.toLowerCase()})`;
    return html`
      <div>
        <dt>Safety at the end${of}</dt>
        <dd>${levelsInWords(safety)}</dd>
      </div>
      <div>
        <dt>Alliance at the end${of}</dt>
        <dd>${levelsInWords(alliance)}</dd>
      </div>
      <div>
        <dt>Minutes spent${of}</dt>
        <dd>${countInWords(used)}, of ${act.budget}</dd>
      </div>
    `;
  }

  #endings({ title, rows }: ActRows, { how }: Proof) {
    return html`
      <table>
        <caption>
          ${title === undefined ? 'How runs end' : `How ${title.toLowerCase()} ends`}, if every open choice is
          taken
          alike${how === 'exact' ? ' (certain)' : ' (sampled; the true share lies between, 19 times in 20)'}
        </caption>
        <thead>
          <tr>
            <th scope="col">Ending</th>
            <th scope="col">Share of runs</th>
            <th scope="col">Safety</th>
            <th scope="col">Alliance</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => this.#ending(row))}
        </tbody>
      </table>
    `;
  }

  #ending({ title, ending: { met, levels } }: EndingRow) {
    return html`
      <tr>
        <th scope="row">${title}</th>
        <td>
          <span class="share">${shareInWords(met)}</span>
          ${bar(met.share.high)}
        </td>
        <td>${levels === undefined ? '–' : levelsInWords(levels.safety)}</td>
        <td>${levels === undefined ? '–' : levelsInWords(levels.alliance)}</td>
      </tr>
    `;
  }

  #memory({ characters, limits: { scorm12, scorm2004 } }: MemoryProof) {
    const share = Math.min(1, characters / scorm12);
    const room = characters > scorm12 ? 'That is too much: make the longest run shorter.' : 'That fits.';
    return html`
      <div class="memory">
        <h3 id="kept">What the LMS keeps, so that a learner can go on later</h3>
        <div
          class="meter"
          role="meter"
          aria-labelledby="kept"
          aria-valuemin="0"
          aria-valuemax=${scorm12}
          aria-valuenow=${Math.min(characters, scorm12)}
          aria-valuetext="${grouped(characters)} of ${grouped(scorm12)} characters"
          data-over=${characters > scorm12}
        >
          ${bar(share)}
        </div>
        <p>
          At most ${counted(characters, 'character')} for this scenario, of the ${grouped(scorm12)} that SCORM
          1.2 holds for the whole course; SCORM 2004 holds ${grouped(scorm2004)}. ${room}
        </p>
      </div>
    `;
  }
}

function certainty({ how, runs, explored }: Proof) {
  return how === 'exact'
    ? html`<b>Certain:</b> every run was played, ${grouped(runs)} of them with ${grouped(explored)} decisions.`
    : html`<b>Sampled:</b> ${grouped(runs)} runs were played at random. “Seen” is what they met; what is
        called possible no run can leave.`;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-proof-summary': TwsProofSummary;
  }
}
