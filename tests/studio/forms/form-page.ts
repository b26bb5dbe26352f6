import er1 from '../../../scenarios/er-1/scenario.yaml?raw';
import references from '../../../scenarios/references.yaml?raw';
import '../../../src/studio/forms/tws-form.ts';
import type { TwsForm } from '../../../src/studio/forms/tws-form.ts';
import type { PlacedDiagnostic } from '../../../src/studio/analysis/analysis.ts';
import type { Path } from '../../../src/studio/document/file-document.ts';
import { Studio } from '../../../src/studio/session/studio.ts';
import { onPage } from '../../player/debrief/on-page.ts';

let clock = 0;

/** A studio with one scenario, and time that only passes when the test says so. */
export function studioOf(text: string = er1): Studio {
  const files = new Map([
    ['er-1/scenario.yaml', text],
    ['references.yaml', references],
  ]);
  return new Studio({ id: 'draft', name: 'Draft', files, media: new Map() }, () => (clock += 10_000));
}

export async function formAt(studio: Studio, place: Path): Promise<TwsForm> {
  studio.go({ place });
  const form = await onPage(document.createElement('tws-form'), { studio });
  await settled();
  return form;
}

export function settled(): Promise<unknown> {
  return new Promise((drawn) => setTimeout(() => requestAnimationFrame(drawn)));
}

/** Every control with a field's name, wherever it is inside. */
export function fieldsIn(root: ParentNode): (HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement)[] {
  const found: (HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement)[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.matches('input, textarea, select') && element.hasAttribute('data-field'))
      found.push(element as HTMLInputElement);
    if (element.shadowRoot !== null) found.push(...fieldsIn(element.shadowRoot));
  }
  return found;
}

/** The control of a field; most are of the kinds that hold text. */
export function field(form: TwsForm, name: string): HTMLTextAreaElement {
  const found = everything(form.renderRoot).find((one) => one.getAttribute('data-field') === name);
  if (found === undefined) throw new Error(`No field ${name}`);
  return found as HTMLTextAreaElement;
}

export function action(form: TwsForm, name: string, index = 0): HTMLElement {
  const found = everything(form.renderRoot).filter((one) => one.getAttribute('data-action') === name)[index];
  if (found === undefined) throw new Error(`No action ${name}`);
  return found;
}

function everything(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot === null ? [] : everything(element.shadowRoot)),
  ]);
}

/** As a person types it all at once. */
export function type(control: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  control.focus();
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** The control that has focus, inside whatever it is in. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

export function found(studio: Studio, ...diagnostics: readonly Partial<PlacedDiagnostic>[]): void {
  studio.analysed({
    ...studio.analysis,
    text: studio.document.text,
    diagnostics: diagnostics.map((one) => ({
      code: 'text-long',
      severity: 'warning',
      file: 'er-1/scenario.yaml',
      line: 1,
      column: 1,
      message: 'Something to look at.',
      place: [],
      ...one,
    })),
  });
}
