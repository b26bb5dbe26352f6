import { html, nothing, type TemplateResult } from 'lit';
import type { PlacedDiagnostic } from '../../analysis/analysis.ts';
import { drawProblems, hasError } from './draw-problems.ts';

export interface Framed {
  /** Unique among the fields of one form. */
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly problems: readonly PlacedDiagnostic[];
}

/** What a control is told about the words around it. */
export interface Around {
  readonly id: string;
  /** For `aria-describedby`; nothing where there are none. */
  readonly describedBy: string | typeof nothing;
  readonly invalid: 'true' | typeof nothing;
}

export function aroundOf(
  { id, help, problems }: Omit<Framed, 'label'>,
  more: readonly string[] = [],
): Around {
  const described = [
    ...(help === undefined ? [] : [`${id}-help`]),
    ...more,
    ...(problems.length === 0 ? [] : [`${id}-problems`]),
  ];
  return {
    id,
    describedBy: described.length === 0 ? nothing : described.join(' '),
    invalid: hasError(problems) ? 'true' : nothing,
  };
}

/** One control with its name, what it is for, and what was found about it. */
export function drawField(framed: Framed, control: (around: Around) => TemplateResult): TemplateResult {
  const { id, label, problems } = framed;
  return html`
    <div class="field" data-at=${id}>
      <label for=${id}>${label}</label>
      ${drawHelp(framed)} ${control(aroundOf(framed))} ${drawProblems(problems, `${id}-problems`)}
    </div>
  `;
}

/** Several controls that belong together. */
export function drawGroup(framed: Framed, controls: unknown): TemplateResult {
  const { id, label, problems } = framed;
  return html`
    <fieldset class="field" data-at=${id} aria-describedby=${aroundOf(framed).describedBy}>
      <legend>${label}</legend>
      ${drawHelp(framed)} ${controls} ${drawProblems(problems, `${id}-problems`)}
    </fieldset>
  `;
}

function drawHelp({ id, help }: Framed): TemplateResult | typeof nothing {
  return help === undefined ? nothing : html`<p class="help" id="${id}-help">${help}</p>`;
}
