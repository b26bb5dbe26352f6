import { html, nothing, type TemplateResult } from 'lit';
import { asList } from '../../../scenario/fields.ts';
import { drawLines } from '../fields/draw-lines.ts';
import { drawSection } from '../fields/draw-section.ts';
import { drawWords } from '../fields/draw-words.ts';
import { type Form, valueIn } from '../form.ts';
import { written } from '../written.ts';

/** A pause after the reply, in which the learner guesses what is not being said. */
export function drawPitStop(form: Form): TemplateResult {
  const guesses = asList(valueIn(form, ['pit_stop', 'guesses'])).length;
  const isThere = valueIn(form, ['pit_stop']) !== undefined;
  return drawSection(
    form,
    {
      name: 'pit-stop',
      title: 'Pit stop',
      about: guesses === 0 ? 'None' : `${guesses} guesses`,
      fields: ['pit_stop'],
    },
    html`
      <p class="help">
        After the reply the learner may stop and guess what the resident is not saying. The debrief shows the
        guess beside what they did not say.
      </p>
      ${drawLines(form, ['pit_stop', 'guesses'], {
        label: 'Guesses',
        help: 'Two to four, each of them plausible.',
        what: 'the guesses',
        one: 'Guess',
        most: 4,
      })}
      ${
        isThere
          ? html`${drawWords(form, ['pit_stop', 'asks'], {
                label: 'Question',
                help: 'Left empty: what do you think they are not telling you?',
                what: 'the question of the pit stop',
                line: true,
                single: true,
              })}
              <div>
                <button
                  type="button"
                  class="small"
                  data-action="remove-pit-stop"
                  @click=${() =>
                    form.edit(`taking the pit stop of ${form.thing} away`, [
                      (document) => written(document, [...form.place, 'pit_stop'], undefined),
                    ])}
                >
                  Take the pit stop away
                </button>
              </div>`
          : nothing
      }
    `,
  );
}
