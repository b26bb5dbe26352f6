import { html, type TemplateResult } from 'lit';
import { asFields, asList, asText } from '../../../scenario/fields.ts';
import { drawInput, drawNumber } from '../fields/draw-input.ts';
import { drawLines } from '../fields/draw-lines.ts';
import { drawSection } from '../fields/draw-section.ts';
import { drawSelect } from '../fields/draw-select.ts';
import { drawWords } from '../fields/draw-words.ts';
import { drawToText } from '../fields/unreadable.ts';
import { type Form, valueIn } from '../form.ts';
import { problemsIn } from '../problems.ts';
import { kindOptions } from '../words/acts-of-choice.ts';
import { movedOrder, strandWords } from '../words/strands.ts';
import { drawEntries } from './draw-entries.ts';
import { drawGoodWays } from './draw-good-ways.ts';
import { drawItems } from './draw-items.ts';

/** The form of the scenario itself: what it is about first, then what is kept for the debrief, then what is rarely touched. */
export function drawScenario(form: Form): TemplateResult {
  return html`
    ${drawWords(form, ['title'], { label: 'Title', what: 'the title', line: true, single: true, needed: true })}
    ${drawWords(form, ['hidden_concern'], {
      label: 'Hidden concern',
      help: 'What the resident keeps to themselves, and why. Write it first: every reply comes from it. Shown in the debrief.',
      what: 'the hidden concern',
      single: true,
      needed: true,
    })}
    ${drawWords(form, ['summary'], {
      label: 'Summary',
      help: 'One or two sentences for the card on which learners choose.',
      what: 'the summary',
      line: true,
      single: true,
      needed: true,
    })}
    ${drawWords(form, ['about'], {
      label: 'Before the first scene',
      help: 'Who, where, what tonight is about, and how much attention there is to give.',
      what: 'the introduction',
      single: true,
      needed: true,
    })}
    ${drawActs(form)} ${drawKind(form)} ${drawDebrief(form)} ${drawMemory(form)} ${drawWaysSection(form)}
    ${drawSigned(form)} ${drawRest(form)}
  `;
}

function drawActs(form: Form): TemplateResult {
  const acts = asList(valueIn(form, ['acts'])).map(asFields);
  return drawSection(
    form,
    {
      name: 'acts',
      title: acts.length > 1 ? 'Parts, start values and endings' : 'Start values and endings',
      open: true,
      fields: ['acts'],
    },
    html`<ul class="picked">
        ${acts.map((act, index) => {
          const place = ['acts', index];
          const findings = problemsIn(form.problems, place).length;
          const you =
            act['you'] === 'resident' ? 'The learner plays the resident' : 'The learner plays the teacher';
          return html`<li data-place=${place.join('/')}>
            <button type="button" class="open" data-action="open-act" @click=${() => form.go({ place })}>
              <span>Part ${index + 1}</span>
              <small
                >${you}${
                  findings === 0 ? '' : html`<b> ${findings === 1 ? '1 finding' : `${findings} findings`}</b>`
                }</small
              >
            </button>
          </li>`;
        })}
      </ul>
      <div>
        <button type="button" class="small" data-action="open-cast" @click=${() => form.go({ view: 'cast' })}>
          The people are under Cast
        </button>
      </div>`,
  );
}

function drawKind(form: Form): TemplateResult {
  return drawSection(
    form,
    {
      name: 'kind',
      title: 'Kind, length and language',
      about: kindOptions.find(({ value }) => value === valueIn(form, ['kind']))?.label,
      fields: ['kind', 'minutes_to_play', 'language'],
    },
    html`
      ${drawSelect(form, ['kind'], { label: 'Kind', what: 'the kind', options: kindOptions, needed: true })}
      <div class="numbers">
        ${drawNumber(form, ['minutes_to_play', 0], {
          label: 'Minutes to play, from',
          what: 'the minutes to play',
          least: 1,
          most: 60,
          needed: true,
        })}
        ${drawNumber(form, ['minutes_to_play', 1], {
          label: 'to',
          what: 'the minutes to play',
          least: 1,
          most: 60,
          needed: true,
        })}
      </div>
      ${drawInput(form, ['language'], {
        label: 'Language of the texts',
        help: 'A short code: en, fr, ja, fr-CA. It decides how words are counted and read aloud.',
        what: 'the language',
      })}
    `,
  );
}

function drawDebrief(form: Form): TemplateResult {
  return drawSection(
    form,
    {
      name: 'debrief',
      title: 'For the debrief',
      about: 'Takeaway and questions',
      fields: ['takeaway', 'questions'],
    },
    html`
      ${drawWords(form, ['takeaway'], {
        label: 'Takeaway',
        help: 'The one line that stays, shown when this is the first scenario a learner ends.',
        what: 'the takeaway',
        line: true,
        single: true,
        needed: true,
      })}
      ${drawLines(form, ['questions'], {
        label: 'Questions',
        help: 'To think about, or to ask each other. Up to six.',
        what: 'the questions',
        one: 'Question',
        most: 6,
      })}
    `,
  );
}

function drawMemory(form: Form): TemplateResult {
  const [promises, flags] = [form.names.promises().length, form.names.flags().length];
  return drawSection(
    form,
    {
      name: 'promises',
      title: 'Promises and flags',
      about: `${promises} and ${flags}`,
      fields: ['promises', 'flags'],
    },
    html`
      ${drawEntries(form, ['promises'], {
        label: 'Promises',
        help: 'What the teacher can put off honestly, in words the learner reads. Choices make and keep them.',
        one: 'promise',
      })}
      ${drawEntries(form, ['flags'], {
        label: 'Flags',
        help: 'What the story remembers for later conditions. Only you read the words.',
        one: 'flag',
      })}
    `,
  );
}

function drawWaysSection(form: Form): TemplateResult {
  return drawSection(
    form,
    {
      name: 'good-ways',
      title: 'Other good ways',
      about: `${asList(valueIn(form, ['good_ways'])).length} written`,
      fields: ['good_ways'],
    },
    drawGoodWays(form),
  );
}

function drawSigned(form: Form): TemplateResult {
  const items = [
    { field: 'by', label: 'Name and role', type: 'text' },
    { field: 'on', label: 'On', type: 'date' },
  ] as const;
  return drawSection(
    form,
    { name: 'signed', title: 'Looked at by people', about: 'Signatures', fields: ['signed'] },
    html`
      ${drawItems(form, ['signed', 'seen_done'], {
        label: 'These options are real',
        help: 'Two clinicians who have seen each option done, or would rate it 3 of 5 or more.',
        one: 'signature',
        items,
      })}
      ${drawItems(form, ['signed', 'cast_balance'], {
        label: 'The cast is fair',
        help: 'Who has looked at roles, names and pronouns, at whose errors are told, and at who the patients are.',
        one: 'signature',
        items,
      })}
    `,
  );
}

function drawRest(form: Form): TemplateResult {
  const retired = asFields(valueIn(form, ['retired']));
  const gone = asList(retired['codes']).length + asList(retired['ids']).length;
  return drawSection(
    form,
    {
      name: 'rest',
      title: 'Rarely needed',
      about: 'Names of strands, findings that stay',
      fields: ['strand_names', 'waive', 'retired', 'expect', 'id', 'format'],
    },
    html`
      <fieldset class="field">
        <legend>What the strands are called here</legend>
        <p class="help">Only where the usual names do not fit, as between two colleagues.</p>
        <div class="numbers wide">
          ${movedOrder
            .filter((strand) => strand !== 'O')
            .map((strand) =>
              drawInput(form, ['strand_names', strand], {
                label: strandWords[strand].name,
                what: 'the name of a strand',
              }),
            )}
        </div>
      </fieldset>
      ${drawItems(form, ['waive'], {
        label: 'Findings that stay',
        help: 'By the code of the finding, each with its reason. Where: a scene, or scene/choice; empty for everywhere.',
        one: 'finding',
        items: [
          { field: 'code', label: 'Code', type: 'text' },
          { field: 'at', label: 'Where', type: 'text', optional: true },
          { field: 'reason', label: 'Reason', type: 'text' },
        ],
      })}
      <p class="help">
        ${asText(valueIn(form, ['id'])) ?? 'No name'} is the name of the folder; it is set when a scenario is
        copied.
        ${
          gone === 0
            ? 'No names or codes are retired.'
            : `${gone} names or codes are gone and not used again.`
        }
        ${
          asList(valueIn(form, ['expect'])).length > 0
            ? html`Paths that are expected stand in the text. ${drawToText([...form.place, 'expect'])}`
            : ''
        }
      </p>
    `,
  );
}
