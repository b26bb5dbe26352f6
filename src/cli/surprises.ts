import type { Met, Proof, SceneProof } from '../proof/proof.ts';

/** Something about a scenario that its author may not expect, and what it is true of. */
export interface Surprise {
  readonly about: string;
  readonly words: readonly string[];
}

/** Shares of random play: what under one run in twenty meets, and what all but one in twenty meet. */
const rarely = 0.05;
const nearlyAll = 0.95;
/** From here on a lane reads solid, in hundredths. */
const solid = 6000;

/** What an author may not expect, the gravest first; kinds of which there are none are left out. */
export function surprises(proof: Proof): readonly Surprise[] {
  const scenes = [...proof.scenes.values()];
  const decisions = scenes.filter(({ choices, id }) => choices.length > 0 && id !== 'repair');
  return [
    { about: 'Never played', words: scenes.filter(({ met }) => met.known === 'no').map(({ id }) => id) },
    { about: 'Choices that are never open', words: choicesOf(scenes, ({ known }) => known === 'no') },
    { about: 'Not shown to be played', words: notShown(scenes) },
    { about: 'Fewer than three choices open', words: fewOpen(scenes) },
    { about: 'Scenes hardly seen', words: byShare(scenes, isRare) },
    { about: 'Choices hardly ever open', words: choicesOf(scenes, isRare) },
    { about: 'Words never met', words: wordsNeverMet(scenes, proof) },
    { about: 'Never solid at the end', words: neverSolid(proof) },
    { about: 'Seen by nearly all', words: nearlyAllOf(decisions) },
  ].filter(({ words }) => words.length > 0);
}

function isRare({ known, share }: Met): boolean {
  return known === 'yes' && share.high < rarely;
}

function byShare(scenes: readonly SceneProof[], wanted: (met: Met) => boolean): readonly string[] {
  return scenes
    .filter(({ met }) => wanted(met))
    .sort((a, b) => a.met.share.high - b.met.share.high)
    .map(({ id, met }) => `${id} ${hundredth(met)}`);
}

/** How many of the decisions are the same for nearly everyone: a story of one road has many. */
function nearlyAllOf(decisions: readonly SceneProof[]): readonly string[] {
  const common = decisions.filter(({ met }) => met.known === 'yes' && met.share.low > nearlyAll);
  if (common.length * 2 <= decisions.length) return [];
  return [`${common.length} of ${decisions.length} decisions`, ...common.map(({ id }) => id)];
}

/** Choices of scenes that are met themselves. */
function choicesOf(scenes: readonly SceneProof[], wanted: (met: Met) => boolean): readonly string[] {
  return scenes
    .filter(({ met }) => met.known !== 'no' && !isRare(met))
    .flatMap(({ id, choices }) =>
      choices.filter(({ open }) => wanted(open)).map((choice) => `${id}/${choice.id}`),
    );
}

function notShown(scenes: readonly SceneProof[]): readonly string[] {
  return scenes.filter(({ met }) => met.known === 'not-shown').map(({ id }) => id);
}

function fewOpen(scenes: readonly SceneProof[]): readonly string[] {
  return scenes.flatMap(({ id, fewest }) =>
    fewest === undefined || fewest.value >= 3 ? [] : `${id} (${fewest.value})`,
  );
}

function wordsNeverMet(scenes: readonly SceneProof[], { acts }: Proof): readonly string[] {
  const ofScenes = scenes
    .filter(({ met }) => met.known !== 'no')
    .flatMap(({ id, lines, choices }) => [
      ...lines.map((line) => ({ ...line, at: id })),
      ...choices.flatMap((choice) => choice.lines.map((line) => ({ ...line, at: `${id}/${choice.id}` }))),
    ]);
  const ofEndings = acts.flatMap(({ endings }) =>
    endings
      .filter(({ met }) => met.known !== 'no')
      .flatMap(({ id, lines }) => lines.map((line) => ({ ...line, at: id }))),
  );
  return [...ofScenes, ...ofEndings]
    .filter(({ known }) => known === 'no')
    .map(({ at, field, variant }) => `${at} ${field} "${variant}"`);
}

function neverSolid({ acts }: Proof): readonly string[] {
  const followed = ['safety', 'alliance', 'V', 'C', 'R', 'G', 'T', 'B'] as const;
  return acts.flatMap(({ id, levels }) =>
    followed.flatMap((name) => {
      if (levels === undefined || levels[name].outer.high >= solid) return [];
      const most = `${name} ${Math.floor(levels[name].most.value / 100)} at most`;
      return acts.length > 1 ? `${most} (${id})` : most;
    }),
  );
}

function hundredth({ share }: Met): string {
  const value = share.high * 100;
  return value < 0.1 ? 'under 0.1 %' : `${value.toFixed(1)} %`;
}
