import { html, type TemplateResult } from 'lit';
import { asFields, asList, asText } from '../../../scenario/fields.ts';
import { drawCondition } from '../fields/draw-condition.ts';
import { drawEvidence } from './draw-evidence.ts';
import { drawMedium } from '../fields/draw-medium.ts';
import { drawNumber } from '../fields/draw-input.ts';
import { drawRename } from '../fields/draw-rename.ts';
import { drawPicked } from '../fields/draw-picked.ts';
import { drawSection } from '../fields/draw-section.ts';
import { drawRadios, drawSelect, drawTick } from '../fields/draw-select.ts';
import { drawWords } from '../fields/draw-words.ts';
import { type Form, valueIn } from '../form.ts';
import { drawReplies } from '../scene/draw-replies.ts';
import { drawWays } from '../scene/draw-ways.ts';
import { coverOptions, roleOptions } from '../words/acts-of-choice.ts';
import { drawMoves, movesInWords } from './draw-moves.ts';
import { drawNeeds } from './draw-needs.ts';
import { drawRareReplies } from './draw-rare.ts';

/** The form of one choice: its words, what it moves and how it is answered first, the rest folded. */
export function drawChoice(form: Form): TemplateResult {
  const scene = asFields(form.document.valueAt(form.place.slice(0, 2)));
  return html`
    ${drawWords(form, ['text'], {
      label: 'What the learner says or does',
      help: 'Read on the button. Say what is said or done, not why.',
      what: 'the text',
      limit: { most: 22 },
      line: true,
      needed: true,
    })}
    ${drawAnswers(form, scene)} ${drawNext(form, scene)} ${drawMovesSection(form)} ${drawDone(form)}
    ${drawEvidenceSection(form)} ${drawMemory(form)} ${drawOpen(form)}
    ${drawMedium(form, 'Shown with the reply')} ${drawCode(form)}
  `;
}

function drawMovesSection(form: Form): TemplateResult {
  return drawSection(
    form,
    {
      name: 'moves',
      title: 'What it moves',
      about: movesInWords(valueIn(form, ['moves'])),
      open: true,
      fields: ['moves'],
    },
    drawMoves(form),
  );
}

function drawDone(form: Form): TemplateResult {
  return drawSection(
    form,
    {
      name: 'done',
      title: 'Time, and how close the teacher stays',
      about: doneWords(form),
      open: true,
      fields: ['minutes', 'cover', 'unexplained', 'sees', 'slights', 'candour', 'repairs'],
    },
    html`
      ${drawNumber(form, ['minutes'], {
        label: 'Minutes',
        help: 'Of the teacher’s attention, from 0 to 3. Time moves nothing by itself; it limits what else fits.',
        what: 'the minutes',
        least: 0,
        most: 3,
        usual: 0,
      })}
      ${drawRadios(form, ['cover'], {
        label: 'How close the teacher stays with the patient',
        help: 'Counts where the step has a risk.',
        what: 'how close the teacher stays',
        options: coverOptions,
        none: 'Not said: nothing here is about the patient',
      })}
      ${drawTick(form, ['unexplained'], {
        label: 'Control taken without a reason',
        help: 'No reason is given and nothing is handed back. Staying closer than the risk asks for then costs tasks, and challenge too.',
        what: 'control without a reason',
      })}
      ${drawSelect(form, ['sees'], {
        label: 'Recognises the resident as',
        help: 'The first time each of the three is seen, every later gain grows by a tenth.',
        what: 'who is recognised',
        options: roleOptions.map(({ value, label, detail }) => ({
          value,
          label: `${label}: ${detail ?? ''}`,
        })),
        none: 'Nobody in particular',
      })}
      ${drawSelect(form, ['slights'], {
        label: 'Denies the resident as',
        what: 'who is denied',
        options: roleOptions,
        none: 'Nobody',
      })}
      ${drawTick(form, ['candour'], {
        label: 'Hard to say',
        help: 'The teacher shows doubt or a mistake. Costs a minute more while their own openness is below 40.',
        what: 'candour',
      })}
      ${drawTick(form, ['repairs'], {
        label: 'Mends a breach',
        help: 'Names what happened and owns a part of it: an open breach closes.',
        what: 'repair',
      })}
    `,
  );
}

function doneWords(form: Form): string {
  const minutes = Number(valueIn(form, ['minutes']) ?? 0);
  const cover = coverOptions.find(({ value }) => value === valueIn(form, ['cover']))?.label;
  return [
    minutes === 1 ? '1 minute' : `${minutes} minutes`,
    ...(cover === undefined ? [] : [cover.toLowerCase()]),
  ].join(', ');
}

function drawAnswers(form: Form, scene: Readonly<Record<string, unknown>>): TemplateResult {
  return drawSection(
    form,
    {
      name: 'replies',
      title: 'How the resident answers',
      open: true,
      fields: ['replies', 'other_starts_only'],
    },
    html`${drawReplies(form, ['replies'], {
      label: 'Replies',
      help: 'One of the three is said, by how open the resident is just then. Write them before the choice itself, if you can.',
      otherwise: asFields(scene['replies']),
    })}
    ${drawRareReplies(form)}`,
  );
}

function drawNext(form: Form, scene: Readonly<Record<string, unknown>>): TemplateResult {
  const next = asText(scene['next']);
  const title = form.names.scenes().find(({ value }) => value === next)?.label;
  return drawSection(
    form,
    { name: 'next', title: 'Where it leads', open: true, fields: ['next'] },
    drawWays(form, ['next'], {
      help: '',
      without:
        scene['next'] === undefined
          ? 'Nowhere yet: neither this choice nor its scene says where to go on.'
          : `Where its scene leads${title === undefined ? '' : `: “${title}”`}.`,
    }),
  );
}

function drawEvidenceSection(form: Form): TemplateResult {
  const rows = asList(valueIn(form, ['rows'])).map(String);
  return drawSection(
    form,
    {
      name: 'evidence',
      title: 'Why, and what stands behind it',
      about: rows.join(', '),
      fields: ['why', 'rows', 'sources'],
    },
    drawEvidence(form, []),
  );
}

function drawMemory(form: Form): TemplateResult {
  const { promises, flags } = form.names;
  const noPromises = 'No promises are written yet. They stand on the page of the scenario.';
  const noFlags = 'No flags are written yet. They stand on the page of the scenario.';
  return drawSection(
    form,
    {
      name: 'memory',
      title: 'What is remembered',
      about: memoryWords(form),
      fields: ['promises', 'keeps', 'sets', 'clears'],
    },
    html`
      ${drawPicked(form, ['promises'], {
        label: 'Promises made',
        help: 'Put off honestly. Broken if never kept: that costs trust at the end.',
        what: 'the promises made',
        options: promises,
        add: 'Add a promise',
        none: noPromises,
      })}
      ${drawPicked(form, ['keeps'], {
        label: 'Promises kept',
        help: 'Kept if they are open then: trust grows.',
        what: 'the promises kept',
        options: promises,
        add: 'Add a promise',
        none: noPromises,
      })}
      ${drawPicked(form, ['sets'], {
        label: 'Flags set',
        help: 'Something the story remembers, for conditions later on.',
        what: 'the flags set',
        options: flags,
        add: 'Add a flag',
        none: noFlags,
      })}
      ${drawPicked(form, ['clears'], {
        label: 'Flags taken away',
        what: 'the flags taken away',
        options: flags,
        add: 'Add a flag',
        none: noFlags,
      })}
    `,
  );
}

function memoryWords(form: Form): string {
  const count = (field: string) => asList(valueIn(form, [field])).length;
  return [
    ...(count('promises') > 0 ? ['makes a promise'] : []),
    ...(count('keeps') > 0 ? ['keeps a promise'] : []),
    ...(count('sets') + count('clears') > 0 ? ['sets or clears a flag'] : []),
  ].join(', ');
}

function drawOpen(form: Form): TemplateResult {
  const isOpen = valueIn(form, ['when']) === undefined && asList(valueIn(form, ['needs'])).length === 0;
  return drawSection(
    form,
    {
      name: 'doors',
      title: 'When it can be chosen',
      about: isOpen ? 'Always' : 'Not always',
      fields: ['when', 'needs'],
    },
    html`
      ${drawCondition(form, ['when'], {
        label: 'It is there',
        help: 'Where this does not hold, the choice does not exist, and nobody is told.',
        always: 'Always there',
        what: 'when it is there',
      })}
      ${drawNeeds(form)}
    `,
  );
}

function drawCode(form: Form): TemplateResult {
  const code = asText(valueIn(form, ['code'])) ?? '';
  const id = asText(valueIn(form, ['id'])) ?? '';
  return drawSection(
    form,
    { name: 'name', title: 'Name and code in the file', about: `${id}, ${code}`, fields: ['id', 'code'] },
    html`
      ${drawRename(form, 'choice', id)}
      <p class="help" data-field="code">
        Code <strong>${code === '' ? 'none' : code}</strong>: two characters that stand for this choice in
        what a learner’s LMS keeps. Made when the choice is made, and never used again, so it is not changed
        here.
      </p>
    `,
  );
}
