import type { Finding, Path } from '../../scenario/diagnostic.ts';
import { asFields, asList } from '../../scenario/fields.ts';
import { bands } from '../../scenario/schema.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { LineProof, SceneProof } from '../proof.ts';
import { notShown } from './not-shown.ts';
import { choicePath, scenePath, valueAt } from './places.ts';
import type { Examined } from './rule.ts';

/** A text that is never the first that holds is read by nobody. */
export function lineUnreachable({ scenario, proof }: Examined): readonly Finding[] {
  const scenes = [...proof.scenes.values()].filter(({ met }) => met.known === 'yes');
  return [
    ...scenes.flatMap((scene) => [
      ...scene.lines
        .filter(({ field }) => isGiven(field, scene.choices))
        .flatMap((line) => unread(line, scenePath(scenario, scene.id), scenario)),
      ...scene.choices
        .filter(({ open }) => open.known === 'yes')
        .flatMap((choice) =>
          choice.lines
            .filter(({ field }) => isGiven(field, [choice]))
            .flatMap((line) => unread(line, choicePath(scenario, scene.id, choice.id), scenario)),
        ),
    ]),
    ...proof.acts.flatMap(({ endings }, act) =>
      endings
        .filter(({ met }) => met.known === 'yes')
        .flatMap(({ id, lines }) =>
          lines.flatMap((line) =>
            unread(
              line,
              line.field.startsWith('endings.') ? ['acts', act] : ['acts', act, 'endings', id],
              scenario,
            ),
          ),
        ),
    ),
  ];
}

/** Of a reply that is never given at all, the reply is the finding, or its mark says so. */
function isGiven(field: string, choices: SceneProof['choices']): boolean {
  const band = /^replies\.(\w+)$/.exec(field)?.[1];
  const index = bands.findIndex((name) => name === band);
  return index < 0 || choices.some((choice) => choice.bands[index]?.known === 'yes');
}

function unread(
  { field, variant, known, witness }: LineProof,
  from: Path,
  scenario: Scenario,
): readonly Finding[] {
  const list = [...from, ...field.split('.')];
  const variants = asList(valueAt(list, scenario));
  const index = variants.findIndex((entry) => asFields(entry)['id'] === variant);
  const path = [...list, Math.max(0, index)];
  const marked = asFields(variants[index])['other_starts_only'] === true;
  if (known === 'yes')
    return marked
      ? [
          {
            code: 'mark-wrong',
            severity: 'warning',
            path: [...path, 'other_starts_only'],
            message: `The text "${variant}" is used at these start values. Take other_starts_only out.`,
            ...(witness === undefined ? {} : { witness }),
          },
        ]
      : [];
  if (marked) return [];
  if (known === 'not-shown')
    return [
      notShown(
        path,
        `The text "${variant}" was used in none of the runs played; that it never is is not shown.`,
      ),
    ];
  return [
    {
      code: 'line-unreachable',
      severity: 'warning',
      path,
      message:
        index === variants.length - 1
          ? `The text "${variant}" is used in no run: wherever it could be, one before it holds. Take the "when" from the last of those and this out, or let runs come here another way. If it is meant for sites that move the start values, write other_starts_only: true.`
          : `The text "${variant}" is used in no run: its condition never holds here, or only where one before it holds too. Change the condition, move it up, or take it out. If it is meant for sites that move the start values, write other_starts_only: true.`,
    },
  ];
}
