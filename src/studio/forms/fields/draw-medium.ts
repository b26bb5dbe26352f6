import { html, type TemplateResult } from 'lit';
import { asText } from '../../../scenario/fields.ts';
import { showMedium } from '../../edits/media.ts';
import type { TwsMediumPickEvent } from '../../media/tws-medium-pick-event.ts';
import { type Form, problemsOf, valueIn } from '../form.ts';
import { drawProblems } from './draw-problems.ts';
import { drawSection } from './draw-section.ts';
import { drawUnreadable, isShownAsText } from './unreadable.ts';

/** The picture, sound or film of a scene or a reply. */
export function drawMedium(form: Form, title: string): TemplateResult {
  const shows = valueIn(form, ['shows']);
  const framed = { id: 'shows', label: 'Picture, sound or film', problems: problemsOf(form, ['shows']) };
  return drawSection(
    form,
    { name: 'shows', title, about: asText(shows) ?? 'Nothing', fields: ['shows'] },
    isShownAsText(shows)
      ? html`<div class="field" data-at="shows">
          ${drawPicker(form, asText(shows))} ${drawProblems(framed.problems, undefined)}
        </div>`
      : drawUnreadable(framed, [...form.place, 'shows']),
  );
}

function drawPicker(form: Form, shows: string | undefined): TemplateResult {
  // What takes in pictures is of use only here.
  void import('../../media/tws-medium-picker.ts');
  return html`<tws-medium-picker
    .studio=${form.studio}
    .shows=${shows}
    @tws-medium-pick=${({ medium }: TwsMediumPickEvent) =>
      form.make(`changing what ${form.thing} shows`, showMedium(form.studio.document, form.place, medium))}
  ></tws-medium-picker>`;
}
