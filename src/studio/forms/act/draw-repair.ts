import { html, type TemplateResult } from 'lit';
import { drawEvidence } from '../choice/draw-evidence.ts';
import { drawRareReplies } from '../choice/draw-rare.ts';
import { drawSection } from '../fields/draw-section.ts';
import { drawWords } from '../fields/draw-words.ts';
import { type Form, pathOf, problemsOf, valueIn } from '../form.ts';
import { drawReplies } from '../scene/draw-replies.ts';
import { drawSpeaker } from '../scene/draw-speaker.ts';
import { written } from '../written.ts';

const ways = {
  name_it: {
    name: 'Name it',
    about:
      'You say what happened, own your part, ask how it landed. Takes a minute, closes the breach; trust and vulnerability grow.',
  },
  kind_act: {
    name: 'A kind act',
    about: 'You make up for it without a word. A little trust comes back; the breach stays.',
  },
  carry_on: { name: 'Carry on', about: 'Nothing is said. Everything that follows weighs half.' },
} as const;

/** The words of the moment that is played once when a breach opens; what it does is the engine's. */
export function drawRepair(form: Form): TemplateResult {
  const isThere = valueIn(form, ['repair']) !== undefined;
  return drawSection(
    form,
    {
      name: 'repair',
      title: 'Repair moment',
      about: isThere ? 'When a breach opens' : 'Not written',
      fields: ['repair'],
    },
    isThere ? drawMoment(form) : drawMissing(form),
  );
}

function drawMissing(form: Form): TemplateResult {
  const way = {
    text: '',
    why: '',
    rows: ['T2'],
    sources: ['safran2011'],
    replies: { open: '', testing: '', guarded: '' },
  };
  const moment = { title: 'Something has closed', text: '', name_it: way, kind_act: way, carry_on: way };
  return html`<p class="help">
      When one decision costs 30 points, or 20 where the bond is weak, a breach opens, and this moment is
      played once. A part in which the learner plays the teacher needs it.
    </p>
    <div>
      <button
        type="button"
        class="small"
        data-action="add-repair"
        @click=${() =>
          form.edit(`adding the repair moment of ${form.thing}`, [
            (document) => written(document, pathOf(form, ['repair']), moment),
          ])}
      >
        Write the repair moment
      </button>
    </div>`;
}

function drawMoment(form: Form): TemplateResult {
  return html`
    ${drawWords(form, ['repair', 'title'], {
      label: 'Title',
      what: 'the title of the repair moment',
      line: true,
      needed: true,
    })}
    ${drawWords(form, ['repair', 'text'], {
      label: 'What happens',
      help: 'What has changed between the two, as one can see it. It can differ by what was chosen.',
      what: 'the text of the repair moment',
      limit: { most: 60 },
      needed: true,
    })}
    ${drawSpeaker(form, ['repair', 'speaker'])}
    ${drawWords(form, ['repair', 'unsaid'], {
      label: 'What the resident does not say',
      what: 'what is not said in the repair moment',
      line: true,
    })}
    ${(['name_it', 'kind_act', 'carry_on'] as const).map((way) => drawWay(form, way))}
  `;
}

function drawWay(form: Form, way: keyof typeof ways): TemplateResult {
  const field = ['repair', way];
  const { name, about } = ways[way];
  const section = `repair-${way}`;
  const count = problemsOf(form, field).length;
  return html`<details
    class="inner"
    data-at=${field.join('.')}
    ?open=${form.sections.isOpen(section, false)}
    @toggle=${(event: Event) => form.sections.fold(section, (event.target as HTMLDetailsElement).open)}
  >
    <summary>
      <strong>${name}</strong>
      ${count > 0 ? html`<span class="flag">${count === 1 ? '1 finding' : `${count} findings`}</span>` : ''}
    </summary>
    <div class="fields">
      <p class="help">${about}</p>
      ${drawWords(form, [...field, 'text'], {
        label: 'What the learner says or does',
        what: `the text of “${name}”`,
        limit: { most: 22 },
        line: true,
        needed: true,
      })}
      ${drawReplies(form, [...field, 'replies'], { label: 'Replies', help: 'By how open the resident is just then.' })}
      ${drawRareReplies(form, [...field, 'other_starts_only'])} ${drawEvidence(form, field)}
    </div>
  </details>`;
}
