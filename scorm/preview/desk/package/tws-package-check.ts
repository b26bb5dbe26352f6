import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { dense } from '../../../../src/look/dense.styles.ts';
import { shared } from '../../../../src/look/shared.styles.ts';
import type { Finding } from '../../../check/finding.ts';
import type { AboutPackage, CheckedReport, PackageReport } from '../../../check/package-report.ts';
import { sizeInWords } from '../../../check/size-in-words.ts';
import { deskStyles } from '../look/desk.styles.ts';
import { styles } from './tws-package-check.styles.ts';
import { verdict } from './verdict.ts';

const severities: Readonly<Record<Finding['severity'], string>> = {
  error: 'Stops it somewhere',
  warning: 'Makes trouble for some',
  note: 'Worth knowing',
};

/**
 * @summary What the package check says of the package at hand: what it is, what was found, who minds and what to do.
 */
@customElement('tws-package-check')
export class TwsPackageCheck extends LitElement {
  static override styles = [shared, dense, deskStyles, styles];

  /** Undefined while the check is looking, or if there is no package. */
  @property({ attribute: false }) report: PackageReport | undefined;
  /** Whether there is a package at all. */
  @property({ type: Boolean }) opened = false;

  protected override render() {
    const { report } = this;
    if (report === undefined) {
      return html`<p class="empty">
        ${
          this.opened
            ? 'The package is being looked into.'
            : 'Open a package, or drop one anywhere: what an LMS would stumble over is listed here.'
        }
      </p>`;
    }
    if ('refusal' in report) {
      return html`<p class="verdict error" data-report="check">${report.refusal.says}</p>`;
    }
    return this.#drawChecked(report);
  }

  #drawChecked({ about, findings, validated }: CheckedReport) {
    const hasErrors = findings.some(({ severity }) => severity === 'error');
    return html`
      <header>
        <h2>${about.title === '' ? 'A package without a title' : about.title}</h2>
        <p class="verdict ${hasErrors ? 'error' : ''}" data-report="check">${verdict(findings)}</p>
        ${
          validated
            ? nothing
            : html`<p class="quiet">
                Not checked here: the manifest against the standard’s own schemas. On a computer with the
                source, <code>npx tws check-package</code> does that, too.
              </p>`
        }
      </header>
      ${Object.entries(severities).map(([severity, heading]) =>
        this.#drawFindings(
          heading,
          findings.filter((finding) => finding.severity === severity),
        ),
      )}
      ${this.#drawAbout(about)}
    `;
  }

  #drawFindings(heading: string, findings: readonly Finding[]) {
    if (findings.length === 0) return nothing;
    return html`
      <section>
        <h2>${heading} (${findings.length})</h2>
        <ul class="findings" role="list">
          ${findings.map(
            ({ says, cares, todo, code, file, line }) => html`
              <li data-finding=${code}>
                <p class="says">${says}</p>
                <dl>
                  <dt>Who minds</dt>
                  <dd>${cares}</dd>
                  <dt>What to do</dt>
                  <dd>${todo}</dd>
                </dl>
                <code
                  >${[file === undefined ? '' : `${file}${line === undefined ? '' : `, line ${line}`}: `, code]}</code
                >
              </li>
            `,
          )}
        </ul>
      </section>
    `;
  }

  #drawAbout({ standard, lessons, launch, files, packed, unpacked, own }: AboutPackage) {
    return html`
      <section class="about">
        <h2>What it is</h2>
        <dl>
          <dt>Standard</dt>
          <dd>${standard ?? 'not said'}</dd>
          <dt>${lessons.length === 1 ? 'Lesson' : 'Lessons'}</dt>
          <dd>${lessons.length === 0 ? 'none' : lessons.map(({ title }) => title).join(', ')}</dd>
          <dt>Opens with</dt>
          <dd><code>${launch ?? 'nothing'}</code></dd>
          <dt>Files</dt>
          <dd>
            ${files.toLocaleString('en')},
            ${packed === undefined ? '' : `${sizeInWords(packed)} packed, `}${sizeInWords(unpacked)} unpacked
          </dd>
          ${
            own === undefined
              ? nothing
              : html`<dt>Made by</dt>
                  <dd>Two-Way Street ${own.version}, build <code>${own.build}</code></dd>`
          }
        </dl>
      </section>
    `;
  }
}
