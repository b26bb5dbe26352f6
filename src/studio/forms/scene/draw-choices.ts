import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { asFields, asList, asText, type Fields } from '../../../scenario/fields.ts';
import { type StationChoice, stationsOf } from '../../document/stations.ts';
import { addChoice } from '../../edits/add-choice.ts';
import { moveChoice } from '../../edits/move-choice.ts';
import { type Form, pathOf, valueIn } from '../form.ts';
import { labelOf, shortened } from '../names.ts';
import { problemsAt, problemsIn } from '../problems.ts';
import { drawProblems } from '../fields/draw-problems.ts';
import { drawUnreadable } from '../fields/unreadable.ts';
import { movedOrder, signed, strandWords } from '../words/strands.ts';

const most = 5;

/** The choices of a scene as a list: to open, add, move and take away. */
export function drawChoices(form: Form): TemplateResult {
  const value = valueIn(form, ['choices']);
  const scene = String(form.place[1]);
  const path = pathOf(form, ['choices']);
  const choices = stationsOf(form.document).find(({ id }) => id === scene)?.choices ?? [];
  const inside = choices.map(({ place }) => place);
  const framed = { id: 'choices', label: 'Choices', problems: problemsIn(form.problems, path) };
  if (value !== undefined && value !== null && !Array.isArray(value)) return drawUnreadable(framed, path);
  return html`
    <section class="choices" aria-labelledby="choices-title" data-at="choices">
      <h3 id="choices-title">Choices</h3>
      <p class="help">
        ${
          choices.length === 0
            ? 'None: the scene is read and continued. Add three or four to make it a decision.'
            : 'Three or four, each the best version of what a tired, decent colleague would do.'
        }
      </p>
      <ol>
        ${repeat(
          choices,
          ({ id }, index) => `${id} ${index}`,
          (choice, index) => drawChoice(form, choice, asFields(asList(value)[index]), index, choices.length),
        )}
      </ol>
      <div>
        <button
          type="button"
          data-action="add-choice"
          ?disabled=${choices.length >= most}
          @click=${() => addTo(form, scene, choices.length)}
        >
          Add a choice
        </button>
      </div>
      ${drawProblems(problemsAt(form.problems, path, inside), undefined)}
    </section>
  `;
}

function drawChoice(
  form: Form,
  choice: StationChoice,
  fields: Fields,
  index: number,
  count: number,
): TemplateResult {
  const { place, text, id } = choice;
  const scene = String(form.place[1]);
  const findings = problemsIn(form.problems, place).length;
  const name = `choice ${index + 1}`;
  const move = (event: Event, to: number, sign: string) => {
    const list = (event.target as Element).closest('ol');
    const before = to > index ? to + 1 : to;
    form.make(
      `moving a choice of ${form.thing}`,
      moveChoice(
        form.document,
        { scene, index },
        before >= count ? { scene } : { scene, index: before },
        form.released(),
      ),
    );
    setTimeout(() =>
      list?.querySelector<HTMLElement>(`li:nth-child(${to + 1}) [data-action="${sign}"]`)?.focus(),
    );
  };
  return html`<li data-place=${place.join('/')}>
    <button type="button" class="open" data-action="open-choice" @click=${() => form.go({ place })}>
      <span>${text === '' ? id || 'No text yet' : shortened(text, 120)}</span>
      <small>
        ${movesWords(fields)}${whereWords(form, choice)}
        ${findings === 0 ? nothing : html`<b>${findings === 1 ? '1 finding' : `${findings} findings`}</b>`}
      </small>
    </button>
    <span class="tools">
      <button
        type="button"
        class="small"
        data-action="move-up"
        aria-label="Move ${name} up"
        title="Move up"
        ?disabled=${index === 0}
        @click=${(event: Event) => move(event, index - 1, 'move-up')}
      >
        ↑
      </button>
      <button
        type="button"
        class="small"
        data-action="move-down"
        aria-label="Move ${name} down"
        title="Move down"
        ?disabled=${index === count - 1}
        @click=${(event: Event) => move(event, index + 1, 'move-down')}
      >
        ↓
      </button>
      <button
        type="button"
        class="small"
        data-action="remove-choice"
        aria-label="Take ${name} away"
        title="Take away, with all that names it"
        @click=${(event: Event) => {
          const section = (event.target as Element).closest('section');
          form.removeChoice(scene, index);
          setTimeout(() => {
            const next = section?.querySelectorAll<HTMLElement>('[data-action="open-choice"]');
            const add = section?.querySelector<HTMLElement>('[data-action="add-choice"]');
            (next?.[Math.min(index, next.length - 1)] ?? add)?.focus();
          });
        }}
      >
        ×
      </button>
    </span>
  </li>`;
}

function addTo(form: Form, scene: string, index: number): void {
  form.make(
    `adding a choice to ${form.thing}`,
    addChoice(form.document, scene, {}, undefined, form.released()),
  );
  form.go({ place: ['scenes', scene, 'choices', index] });
}

function movesWords(fields: Fields): string {
  const moves = asFields(fields['moves']);
  const words = movedOrder.flatMap((strand) => {
    const weight = moves[strand];
    return typeof weight === 'number' ? [`${strandWords[strand].name} ${signed(weight)}`] : [];
  });
  const minutes = typeof fields['minutes'] === 'number' ? fields['minutes'] : 0;
  return [...words, minutes === 1 ? '1 minute' : `${minutes} minutes`].join(', ');
}

function whereWords(form: Form, { ways }: StationChoice): string {
  const [way] = ways;
  if (way === undefined) return '';
  const where = way.go === 'end' ? 'the end' : labelOf(form.names.scenes(), asText(way.go) ?? '');
  return ways.length > 1 ? ` → ${where}, or elsewhere` : ` → ${where}`;
}
