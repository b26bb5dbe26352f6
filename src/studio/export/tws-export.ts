import '@awesome.me/webawesome/dist/components/icon/icon.js';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import '../look/controls.ts';
import { dense } from '../../look/dense.styles.ts';
import type { Studio } from '../session/studio.ts';
import { WatchesStudio } from '../session/watches-studio.ts';
import { ExportDesk } from './export-desk.ts';
import type { TwsExportGoEvent, TwsExportWishEvent } from './export-events.ts';
import { type FetchBytes, fetchBeside } from './fetch-kit.ts';
import { obstacles, openFindings } from './standing.ts';
import './tws-administrator-sheet.ts';
import './tws-export-package.ts';
import './tws-export-standing.ts';
import './tws-export-wish.ts';
import { styles } from './tws-export.styles.ts';
import { type ListedScenario, listedScenarios } from './wish.ts';

/** @summary Makes the package for an LMS, checks it, and says what to give the administrator. */
@customElement('tws-export')
export class TwsExport extends LitElement {
  static override styles = [shared, dense, styles];

  @property({ attribute: false }) studio: Studio | undefined;
  /** Where the player and the schemas come from. */
  @property({ attribute: false }) fetchBytes: FetchBytes = fetchBeside;
  protected readonly watching = new WatchesStudio(this, () => this.studio);
  readonly #desk = new ExportDesk(
    this,
    () => this.studio,
    () => this.fetchBytes,
  );

  #hadFocus = false;

  protected override willUpdate(): void {
    this.#hadFocus = this.shadowRoot?.activeElement?.matches('[data-action="make-package"]') ?? false;
  }

  /** The button that made the package goes when it is made; what comes next is its download. */
  protected override updated(): void {
    const isGone = this.shadowRoot?.querySelector<HTMLElement>('.make')?.hidden ?? false;
    if (this.#hadFocus && isGone) void this.shadowRoot?.querySelector('tws-export-package')?.focusDownload();
  }

  protected override render() {
    const { studio } = this;
    if (studio === undefined) return nothing;
    const listed = listedScenarios(studio);
    const chosen = listed.filter(({ id }) => !this.#desk.wish.without.has(id));
    return html`
      <div class="page">
        <header>
          <h1>Export</h1>
          <p class="quiet">One file for your LMS, made here in this tab. Nothing is sent anywhere.</p>
        </header>
        <tws-export-wish
          .wish=${this.#desk.wish}
          .listed=${listed}
          @tws-export-wish=${({ wish }: TwsExportWishEvent) => this.#desk.want(wish)}
        ></tws-export-wish>
        <div class="outcome" @tws-export-go=${this.#go}>
          ${this.#drawMake(listed, chosen)} ${this.#drawReady()}
          <tws-export-standing
            .obstacles=${this.#desk.faults && obstacles(this.#desk.faults, listed)}
            .open=${openFindings(studio, chosen, this.#desk.faults ?? [])}
          ></tws-export-standing>
          ${this.#drawSheet()}
        </div>
      </div>
    `;
  }

  #drawMake(listed: readonly ListedScenario[], chosen: readonly ListedScenario[]) {
    const { stage, ready, isCurrent } = this.#desk;
    const why = this.#whyNot(listed, chosen);
    return html`
      <p class="make" ?hidden=${isCurrent && stage.at === 'idle'}>
        <button
          class="main"
          data-action="make-package"
          aria-disabled=${why !== undefined || stage.at === 'making' ? 'true' : 'false'}
          aria-describedby="state"
          @click=${() => why === undefined && void this.#desk.make()}
        >
          ${ready !== undefined ? 'Make it again' : 'Make the package'}
        </button>
        <span id="state" class="quiet">${stage.at === 'making' ? 'One moment …' : why}</span>
      </p>
      <p class="unseen" role="status">${this.#announced()}</p>
      ${stage.at === 'failed' ? html`<p class="failed" role="alert">${stage.why}</p>` : nothing}
    `;
  }

  #whyNot(listed: readonly ListedScenario[], chosen: readonly ListedScenario[]): string | undefined {
    const { faults } = this.#desk;
    if (listed.length > 0 && chosen.length === 0) return 'Choose at least one scenario.';
    if (faults === undefined) return 'The draft is being read …';
    return faults.some(({ severity }) => severity === 'error')
      ? 'Something has to be mended first.'
      : undefined;
  }

  #announced(): string {
    const { stage, ready, isCurrent } = this.#desk;
    if (stage.at === 'making') return 'The package is being made.';
    return ready !== undefined && isCurrent ? `${ready.package.name} is ready.` : '';
  }

  #drawReady() {
    const { ready, isCurrent } = this.#desk;
    if (ready === undefined) return nothing;
    return html`
      <tws-export-package
        .ready=${ready}
        ?stale=${!isCurrent}
        @tws-export-release=${() => void this.#desk.release()}
      ></tws-export-package>
    `;
  }

  #drawSheet() {
    const { ready } = this.#desk;
    if (ready === undefined) return nothing;
    return html`
      <tws-administrator-sheet
        .sheet=${ready.package.sheet}
        file=${ready.package.name.replace(/\.zip$/, '-for-the-administrator.html')}
      ></tws-administrator-sheet>
    `;
  }

  #go({ destination }: TwsExportGoEvent): void {
    this.studio?.go(destination);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-export': TwsExport;
  }
}
