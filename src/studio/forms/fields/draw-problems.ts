import { html, nothing, type TemplateResult } from 'lit';
import type { Diagnostic } from '../../../scenario/diagnostic.ts';

/** What was found about a field, beside it; never in the way. */
export function drawProblems(
  problems: readonly Diagnostic[],
  id: string | undefined,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`
    <ul class="problems" id=${id ?? nothing}>
      ${problems.map(
        ({ severity, message }) =>
          html`<li><b>${severity === 'error' ? 'To mend: ' : 'To look at: '}</b>${message}</li>`,
      )}
    </ul>
  `;
}

export function hasError(problems: readonly Diagnostic[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
