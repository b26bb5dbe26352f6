import { nothing, svg, type SVGTemplateResult } from 'lit';

interface Weighed {
  readonly severity: 'error' | 'warning';
}

/** How many findings there are: an octagon where one is an error, else a tent. 26 by 22 pixels, around its middle. */
export function drawFlag(findings: readonly Weighed[]): SVGTemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  const isError = findings.some(({ severity }) => severity === 'error');
  const d = isError ? 'M-7 -11h14l5 6v10l-5 6h-14l-5 -6v-10z' : 'M-14 10L-7 -11H7L14 10z';
  return svg`
    <g class=${isError ? 'error' : 'warning'}>
      <path d=${d}></path>
      <text y="4.500">${findings.length > 99 ? '99+' : findings.length}</text>
    </g>
  `;
}
