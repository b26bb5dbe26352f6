import { html, nothing, type TemplateResult } from 'lit';
import { asList, asText } from '../../../scenario/fields.ts';
import { drawInput } from '../fields/draw-input.ts';
import { drawSection } from '../fields/draw-section.ts';
import { drawRadios, drawSelect, drawTick } from '../fields/draw-select.ts';
import { drawWords } from '../fields/draw-words.ts';
import { type Form, valueIn } from '../form.ts';
import { drawMedium } from '../fields/draw-medium.ts';
import { drawRename } from '../fields/draw-rename.ts';
import { hazardOptions, placeOptions } from '../words/acts-of-choice.ts';
import { pairOptions } from '../words/bands.ts';
import { drawChoices } from './draw-choices.ts';
import { drawPitStop } from './draw-pit-stop.ts';
import { drawReplies } from './draw-replies.ts';
import { drawHazard } from './draw-hazard.ts';
import { drawWays } from './draw-ways.ts';
import { drawSpeaker } from './draw-speaker.ts';

/** The form of one scene: what the learner reads and what they can do first, the rest folded. */
export function drawScene(form: Form): TemplateResult {
  const hasChoices = asList(valueIn(form, ['choices'])).length > 0;
  return html`
    ${drawWords(form, ['title'], {
      label: 'Title',
      help: 'What is happening, in a few words. The learner sees it above the text.',
      what: 'the title',
      line: true,
      needed: true,
    })}
    ${drawWords(form, ['text'], {
      label: 'What happens',
      help: 'In the present, as the learner lives it. One moment, one thing at stake.',
      what: 'the text',
      limit: { most: 60 },
      needed: true,
    })}
    ${drawChoices(form)} ${drawNext(form, hasChoices)} ${drawSpeech(form)} ${drawResident(form, hasChoices)}
    ${drawHazardSection(form)} ${drawStage(form)} ${drawMedium(form, 'Shown with the text')}
    ${drawPitStop(form)} ${drawSafekeeping(form)}
  `;
}

function drawSpeech(form: Form): TemplateResult {
  const speaker = asText(valueIn(form, ['speaker']));
  const name = form.names.cast().find(({ value }) => value === speaker)?.label;
  return drawSection(
    form,
    {
      name: 'speech',
      title: 'Who is seen, and what they say',
      about: name ?? 'The resident',
      open: speaker !== undefined || valueIn(form, ['says']) !== undefined,
      fields: ['speaker', 'says'],
    },
    html`${drawSpeaker(form, ['speaker'])}
    ${drawWords(form, ['says'], {
      label: 'They say',
      help: 'A line in a bubble of its own, beside their face. Leave it empty if nobody speaks first.',
      what: 'what is said',
      line: true,
    })}`,
  );
}

function drawNext(form: Form, hasChoices: boolean): TemplateResult {
  return drawSection(
    form,
    { name: 'next', title: 'Where it leads', open: true, fields: ['next'] },
    drawWays(form, ['next'], {
      help: hasChoices
        ? 'Every choice goes there, unless it has a way of its own.'
        : 'After reading, the learner continues there.',
      without: hasChoices ? 'Nothing for all: then each choice needs a way of its own.' : '',
    }),
  );
}

function drawResident(form: Form, hasChoices: boolean): TemplateResult {
  return drawSection(
    form,
    {
      name: 'resident',
      title: 'The resident here',
      about: 'What they could offer, what they keep back, how they answer',
      fields: ['reads', 'unsaid', 'resident_starts', 'replies'],
    },
    html`
      ${drawRadios(form, ['reads'], {
        label: 'What the resident could do after the choice',
        help: 'Two strands decide how far they go: guarded, testing or open.',
        what: 'the offer',
        options: pairOptions,
        none: hasChoices ? undefined : 'Nothing is read here',
      })}
      ${drawWords(form, ['unsaid'], {
        label: 'What they do not say',
        help: 'Shown in the debrief. Write it before you write their replies.',
        what: 'what is not said',
        line: true,
      })}
      ${drawTick(form, ['resident_starts'], {
        label: 'The resident opens this moment',
        help: 'They come to the teacher, not the other way round. One decision in three should be like that.',
        what: 'who opens the moment',
      })}
      ${drawReplies(form, ['replies'], {
        label: 'Replies to any choice',
        help: 'Used where a choice has no reply of its own.',
      })}
    `,
  );
}

function drawHazardSection(form: Form): TemplateResult {
  const hazard = valueIn(form, ['hazard']) ?? 0;
  return drawSection(
    form,
    {
      name: 'hazard',
      title: 'Risk for the patient',
      about: hazardOptions.find(({ value }) => value === String(hazard))?.label,
      fields: ['hazard'],
    },
    drawHazard(form),
  );
}

function drawStage(form: Form): TemplateResult {
  return drawSection(
    form,
    {
      name: 'stage',
      title: 'Place and time',
      about: asText(valueIn(form, ['clock'])),
      fields: ['place', 'clock'],
    },
    html`
      ${drawInput(form, ['clock'], {
        label: 'Clock',
        help: 'The time on the wall, such as 19:40.',
        what: 'the clock',
      })}
      ${drawSelect(form, ['place'], {
        label: 'Place',
        help: 'What is drawn behind.',
        what: 'the place',
        options: placeOptions,
        none: 'The usual place of this scenario',
      })}
    `,
  );
}

function drawSafekeeping(form: Form): TemplateResult {
  const isOrientation =
    form.document.valueAt(['kind']) === 'orientation' || valueIn(form, ['hint']) !== undefined;
  const id = String(form.place[1]);
  return drawSection(
    form,
    { name: 'name', title: 'Name in the file', about: id, fields: isOrientation ? ['hint'] : [] },
    html`
      ${
        isOrientation
          ? drawWords(form, ['hint'], {
              label: 'Note about the screen',
              help: 'Shown beside the reply, for those who play for the first time.',
              what: 'the note',
              line: true,
              single: true,
            })
          : nothing
      }
      ${drawRename(form, 'scene', id)}
    `,
  );
}
