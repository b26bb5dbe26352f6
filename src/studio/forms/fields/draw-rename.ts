import { html, type TemplateResult } from 'lit';
import type { Form } from '../form.ts';
import './tws-rename.ts';
import type { TwsRenameEvent } from './tws-rename.ts';

/** The id of a scene or choice, shown quietly, and changed wherever it is named. */
export function drawRename(form: Form, kind: 'scene' | 'choice', id: string): TemplateResult {
  return html`<tws-rename
    data-at="id"
    .kind=${kind}
    .value=${id}
    .document=${form.document}
    @tws-rename=${({ to }: TwsRenameEvent) => form.rename(kind, id, to)}
  ></tws-rename>`;
}
