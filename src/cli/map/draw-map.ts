import { plainText } from '../../scenario/plain-text.ts';
import { share, whole } from '../amounts.ts';
import { drawAct } from './draw-act.ts';
import { drawLegend } from './legend.ts';
import { badge, counted } from './marks.ts';
import { styleSheet } from './palette.ts';
import type { Drawing, Picture } from './picture.ts';
import { element, escaped, titled } from './svg.ts';
import { shortened, wrapped } from '../../layout/text-width.ts';
import { looks, words } from './words.ts';

const border = 32;
const narrowest = 720;

/** The map of a scenario as the text of an SVG file, and its size in pixels. */
export function drawMap(picture: Picture): Drawing {
  const acts = picture.map.map((act) => drawAct(picture, act));
  const inner = Math.max(narrowest, ...acts.map(({ width }) => width));
  const head = drawHead(picture, inner);
  const legend = drawLegend(inner, picture.route !== undefined);
  const parts: string[] = [];
  let y = border;
  for (const { width, height, drawn, gap } of [
    { ...head, gap: 20 },
    { ...legend, gap: 36 },
    ...acts.map((act) => ({ ...act, gap: 56 })),
  ]) {
    const x = border + Math.round((inner - width) / 2);
    parts.push(element('g', { transform: `translate(${x} ${Math.round(y)})` }, drawn));
    y += height + gap;
  }
  const size = { width: Math.ceil(inner + 2 * border), height: Math.ceil(y - 56 + border) };
  return { ...size, drawn: page(picture, size, parts) };
}

function page(
  picture: Picture,
  { width, height }: { width: number; height: number },
  parts: readonly string[],
): string {
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'map-title map-desc',
      lang: 'en',
    },
    element('title', { id: 'map-title' }, escaped(`Map of “${plainText(picture.scenario.title)}”`)),
    element('desc', { id: 'map-desc' }, escaped(description(picture))),
    element('style', {}, styleSheet()),
    element('rect', { class: 'paper', width, height }),
    ...parts,
  );
  return `${svg}\n`;
}

function drawHead({ scenario, proof, findings }: Picture, width: number): Drawing {
  const title = `${plainText(scenario.title)} (${scenario.id})`;
  const scenes = Object.values(scenario.scenes);
  const decisions = scenes.filter(({ choices }) => choices.length > 0).length;
  const facts = [
    counted(scenes.length, 'scene'),
    `${decisions} with choices`,
    `${whole(proof.decisions)} decisions a run`,
    proof.how === 'exact' ? 'every run was played' : 'too many runs to play each: shares are intervals',
  ].join(' · ');
  const how =
    'Percentages are of runs that choose at random. Point at a line, a sign or a number to read more.';
  const aboutFile = findings.ofFile;
  const sign = aboutFile.length === 0 ? '' : badge(14, 92, aboutFile);
  const aboutWords =
    aboutFile.length === 0
      ? ''
      : words(`${counted(aboutFile.length, 'finding')} about the file as a whole`, 36, 96, looks.small);
  return {
    width,
    height: aboutFile.length === 0 ? 76 : 108,
    drawn: [
      element('g', {}, titled(title), words(shortened(title, width, looks.title), 0, 20, looks.title)),
      ...wrapped(facts, width, looks.small, 1).map((line) => words(line, 0, 46, looks.small)),
      ...wrapped(how, width, looks.small, 1).map((line) => words(line, 0, 66, looks.small)),
      sign,
      aboutWords,
    ].join(''),
  };
}

/** The map in sentences, for those who do not see it. */
function description({ scenario, map, proof, route }: Picture): string {
  const acts = map.map(({ act, scenes, number }) => {
    const ends = (proof.acts[number]?.endings ?? [])
      .filter(({ met }) => met.known !== 'no')
      .map(({ id, met }) => `${plainText(act.endings[id]?.title ?? [])} ${share(met)}`);
    return `Act ${number + 1} opens with scene ${act.opens} and has ${counted(scenes.length, 'scene')}. It ends: ${ends.join('; ')}.`;
  });
  const run =
    route === undefined ? [] : [`A run of ${counted(stepsOf(route.moves), 'choice')} is drawn over it.`];
  return [
    `${counted(Object.keys(scenario.scenes).length, 'scene')} from top to bottom; lines are broader where more random runs go.`,
    ...acts,
    ...run,
  ].join(' ');
}

function stepsOf(moves: readonly { readonly chosen: { readonly step: number } | undefined }[]): number {
  return Math.max(0, ...moves.map(({ chosen }) => chosen?.step ?? 0));
}
