/** The colours of a map. `rule` is for decoration alone; all others stand out from what they lie on. */
interface Palette {
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly edge: string;
  readonly line: string;
  readonly quiet: string;
  readonly safety: string;
  readonly route: string;
  readonly onRoute: string;
  readonly voice: string;
  readonly ground: string;
  readonly error: string;
  readonly onError: string;
}

const light: Palette = {
  paper: '#fbfaf7',
  surface: '#ffffff',
  ink: '#1b2430',
  soft: '#4b5768',
  rule: '#e4e0d7',
  edge: '#8b94a1',
  line: '#74808f',
  quiet: '#8f98a5',
  safety: '#0b6e6e',
  route: '#4b4fa8',
  onRoute: '#ffffff',
  voice: '#8a5a00',
  ground: '#fff3d6',
  error: '#a3262e',
  onError: '#ffffff',
};

const dark: Palette = {
  paper: '#12171f',
  surface: '#1b222d',
  ink: '#eef1f5',
  soft: '#b4bfcc',
  rule: '#364152',
  edge: '#6c7a8d',
  line: '#8492a5',
  quiet: '#66748a',
  safety: '#5cc8c2',
  route: '#a9acf5',
  onRoute: '#12171f',
  voice: '#f2c46d',
  ground: '#3a2f17',
  error: '#ff9a9a',
  onError: '#12171f',
};

const font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans JP', sans-serif";

/** The map's own style sheet: light, and dark on a screen that asks for it. */
export function styleSheet(): string {
  return [
    `text{font-family:${font};font-size:12px}`,
    '.title{font-size:20px;font-weight:600}.name{font-size:14px;font-weight:600}.strong{font-weight:600}',
    '.mid{text-anchor:middle}.end{text-anchor:end}',
    '.line,.route,.hit,.mark{fill:none}.line,.route,.mark{stroke-linecap:round;stroke-linejoin:round}',
    '.sometimes{stroke-dasharray:7 6;stroke-linecap:butt}.route{stroke-width:5}',
    '.hit{stroke:#000;stroke-opacity:0;stroke-width:16;pointer-events:stroke}',
    '.mark{stroke-width:1.75}.never{stroke-dasharray:3 4}',
    colours(light),
    `@media screen and (prefers-color-scheme:dark){${colours(dark)}}`,
  ].join('');
}

function colours(of: Palette): string {
  return [
    `.paper{fill:${of.paper}}.ink{fill:${of.ink}}.soft{fill:${of.soft}}.bar{fill:${of.safety}}`,
    `.track{fill:${of.rule}}.card{fill:${of.surface};stroke:${of.edge}}.card.often{stroke:${of.soft}}`,
    `.strip{fill:${of.ground}}.tag{fill:${of.voice}}.mark{stroke:${of.soft}}.mark.warn,.hazard{stroke:${of.voice}}`,
    `.hazard{fill:${of.voice}}.line{stroke:${of.line}}.line.rare{stroke:${of.quiet}}`,
    `.tip{fill:${of.line}}.tip.rare{fill:${of.quiet}}`,
    `.route{stroke:${of.route}}.tip.route-tip,.disc{fill:${of.route}}.on-disc{fill:${of.onRoute}}`,
    `.chosen{fill:${of.route}}.ring{fill:none;stroke:${of.route}}`,
    `.label{fill:${of.paper};stroke:${of.rule}}`,
    `.error{fill:${of.error}}.on-error{fill:${of.onError}}.warning{fill:${of.ground};stroke:${of.voice}}`,
    `.on-warning{fill:${of.voice}}.good{fill:${of.safety}}.on-good{stroke:${of.surface}}`,
    `.shape{fill:none;stroke:${of.soft}}.dot{fill:${of.soft}}`,
  ].join('');
}
