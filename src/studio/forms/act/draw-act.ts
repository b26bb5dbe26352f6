import { html, type TemplateResult } from 'lit';
import { asFields, asText } from '../../../scenario/fields.ts';
import { drawPickOne } from '../fields/draw-pick-one.ts';
import { drawNumber } from '../fields/draw-input.ts';
import { drawSection } from '../fields/draw-section.ts';
import { drawRadios, drawSelect } from '../fields/draw-select.ts';
import { type Form, valueIn } from '../form.ts';
import { strandWords } from '../words/strands.ts';
import { drawEndings } from './draw-endings.ts';
import { drawRepair } from './draw-repair.ts';

const strands = ['V', 'C', 'R', 'G', 'T', 'B'] as const;

/** The form of one act: where it starts, what is told when it ends, and the moments the engine inserts. */
export function drawAct(form: Form): TemplateResult {
  const { scenes, cast } = form.names;
  return html`
    ${drawPickOne(form, ['opens'], {
      label: 'Opens with',
      help: 'The first scene of this part.',
      what: 'the first scene',
      options: scenes,
    })}
    ${drawRadios(form, ['you'], {
      label: 'The learner plays',
      what: 'who is played',
      options: [
        { value: 'teacher', label: 'The teacher', detail: 'The resident’s stance is shown, and answers.' },
        { value: 'resident', label: 'The resident', detail: 'Facing the attending they have just been.' },
      ],
      none: undefined,
    })}
    ${drawSelect(form, ['meets'], {
      label: 'The learner faces',
      help: 'Whose stance is shown, and who speaks unless a scene says otherwise.',
      what: 'who is faced',
      options: cast(),
      none: 'The resident',
    })}
    ${drawStart(form)} ${drawRescue(form)} ${drawRepair(form)} ${drawEndings(form)}
    <p class="help">
      Called <code>${asText(valueIn(form, ['id'])) ?? ''}</code> in the file: good ways name a part by it.
    </p>
  `;
}

function drawStart(form: Form): TemplateResult {
  const start = asFields(valueIn(form, ['start']));
  const numbers = strands.map((strand) => start[strand]).filter((one) => typeof one === 'number');
  const carries = start['O'] === 'carry';
  return drawSection(
    form,
    {
      name: 'start',
      title: 'Where it starts',
      about: numbers.length === 0 ? '' : `Strands from ${Math.min(...numbers)} to ${Math.max(...numbers)}`,
      open: true,
      fields: ['start'],
    },
    html`
      <p class="help">
        Strands start between 35 and 50: people begin with some trust. A hidden concern lowers one of them by
        5 to 15. From 60 up is the aim.
      </p>
      <div class="numbers">
        ${strands.map((strand) =>
          drawNumber(form, ['start', strand], {
            label: strandWords[strand].name,
            what: `where ${strandWords[strand].name.toLowerCase()} starts`,
            least: 0,
            most: 100,
            needed: true,
          }),
        )}
      </div>
      <div class="numbers">
        ${
          carries
            ? html`<p class="help">
                The attending’s openness is carried over from the part before: you meet the attending you have
                just been.
              </p>`
            : drawNumber(form, ['start', 'O'], {
                label: 'Teacher’s openness',
                what: 'where the teacher’s openness starts',
                least: 0,
                most: 100,
                needed: true,
              })
        }
        ${drawNumber(form, ['start', 'margin'], {
          label: 'Safety margin, 1 to 8',
          what: 'the margin',
          least: 1,
          most: 8,
          needed: true,
        })}
        ${drawNumber(form, ['start', 'minutes'], {
          label: 'Minutes to spend',
          what: 'the minutes',
          least: 0,
          most: 60,
          needed: true,
        })}
      </div>
    `,
  );
}

function drawRescue(form: Form): TemplateResult {
  return drawSection(
    form,
    {
      name: 'rescue',
      title: 'Rescue',
      about: asText(valueIn(form, ['rescue'])) === undefined ? 'None' : 'If the margin runs out',
      fields: ['rescue'],
    },
    drawPickOne(form, ['rescue'], {
      label: 'Scene of the rescue',
      help: 'Played once when the margin reaches 0: somebody comes to help, and nobody is harmed. It has no choices.',
      what: 'the rescue',
      options: form.names.scenes,
      none: 'No rescue',
    }),
  );
}
