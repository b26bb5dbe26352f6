import { html, type TemplateResult } from 'lit';
import type { CourseSettings } from '../../course/settings.ts';
import { longestNote } from '../session/visit-notes.ts';
import { words } from '../words.ts';

export interface Reaction {
  readonly text: string;
  /** Where it goes, told before typing. */
  readonly goes: CourseSettings['reflections'];
  readonly write: (text: string) => void;
}

/** Room for one line, before anything is explained. */
export function drawReactionSection({ text, goes, write }: Reaction): TemplateResult {
  const { reaction } = words().debrief;
  const take = (event: Event) => write((event.target as HTMLInputElement).value.trim());
  return html`
    <p class="ask">${reaction.asks}</p>
    <p class="quiet" id="goes">${reaction.goes[goes]}</p>
    <label for="reaction-text">${reaction.label}</label>
    <input
      id="reaction-text"
      type="text"
      maxlength=${longestNote}
      autocomplete="off"
      aria-describedby="goes"
      .value=${text}
      @change=${take}
    />
  `;
}
