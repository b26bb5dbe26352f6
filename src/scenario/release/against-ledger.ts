import { error, type Finding, type Path, warning } from '../diagnostic.ts';
import type { Scenario } from '../scenario.ts';
import type { Ledger } from './ledger.ts';
import { choicesOf } from './released.ts';

/**
 * What a scenario does to runs that are stored of its released versions. An error is what would misread or lose a run under
 * way that could be gone on with.
 */
export function againstLedger(scenario: Scenario, ledger: Ledger): readonly Finding[] {
  return [
    ...Object.entries(scenario.scenes).flatMap(([scene, { choices }]) =>
      choices.flatMap(({ id, code }, index) =>
        aboutChoice({ id, code, path: ['scenes', scene, 'choices', index] }, ledger),
      ),
    ),
    ...sceneIds(scenario, ledger),
    ...goneUnsaid(scenario, ledger),
  ];
}

interface Placed {
  readonly id: string;
  readonly code: string;
  readonly path: Path;
}

function aboutChoice({ id, code, path }: Placed, { choices }: Ledger): readonly Finding[] {
  const bearer = choices.find((one) => one.code === code);
  if (bearer?.id === id) return [];
  if (bearer !== undefined) {
    const was = bearer.gone === undefined ? '' : `, which is gone since ${bearer.gone}`;
    return [
      error(
        'code-reused',
        [...path, 'code'],
        `The code "${code}" was released for the choice "${bearer.id}"${was}: a stored run would be read as if "${id}" had been chosen. Choose a code that was never used; if this is the same choice, give it its id back.`,
      ),
    ];
  }
  const known = choices.findLast((one) => one.id === id);
  if (known === undefined) return [];
  if (known.gone !== undefined)
    return [
      warning(
        'id-reused',
        [...path, 'id'],
        `The id "${id}" was released for a choice (${known.code}) that is gone since ${known.gone}. If this is another one, give it a new id; if it is the same, give it the code ${known.code} again.`,
      ),
    ];
  return [
    error(
      'code-changed',
      [...path, 'code'],
      `The choice "${id}" was released with the code "${known.code}", and stored runs hold that. Write "${known.code}" again; if this is another choice, give it a new id as well.`,
    ),
  ];
}

/** A scene that comes back with none of the choices it had is another scene. */
function sceneIds({ scenes }: Scenario, ledger: Ledger): readonly Finding[] {
  return ledger.scenes.flatMap(({ id, gone }) => {
    const scene = scenes[id];
    const had = ledger.choices.filter((one) => one.scene === id).map(({ code }) => code);
    if (gone === undefined || scene === undefined || had.length === 0) return [];
    if (scene.choices.some(({ code }) => had.includes(code))) return [];
    return [
      {
        ...warning(
          'id-reused',
          ['scenes', id],
          `The id "${id}" was released for a scene that is gone since ${gone}, and this one has none of its choices. Give it a new id.`,
        ),
        atKey: true,
      },
    ];
  });
}

const mostNamed = 4;

/** What is gone and nobody has said so: its code could be given away again. */
function goneUnsaid(scenario: Scenario, ledger: Ledger): readonly Finding[] {
  const here = choicesOf(scenario);
  const codes = new Set([...here.map(({ code }) => code), ...scenario.retired.codes]);
  const ids = new Set([...Object.keys(scenario.scenes), ...scenario.retired.ids]);
  // A choice with another code is told of as such.
  const changed = new Set(here.map(({ id }) => id));
  const gone = [
    ...ledger.scenes
      .filter((one) => one.gone === undefined && !ids.has(one.id))
      .map(({ id }) => `scene ${id}`),
    ...ledger.choices
      .filter((one) => one.gone === undefined && !codes.has(one.code) && !changed.has(one.id))
      .map(({ id, code }) => `choice ${id} (${code})`),
  ];
  if (gone.length === 0) return [];
  const more = gone.length > mostNamed ? ` and ${gone.length - mostNamed} more` : '';
  return [
    {
      ...warning(
        'released-gone',
        ['scenes'],
        `Released and gone: ${gone.slice(0, mostNamed).join(', ')}${more}. Learners who had chosen it go on from the nearest place that is left. Run "npx tws release", so that no code is ever used again.`,
      ),
      atKey: true,
    },
  ];
}
