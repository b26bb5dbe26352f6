import { noChange } from 'lit';
import { Directive, directive, type DirectiveParameters, type ElementPart } from 'lit/directive.js';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Shows a value in a control without disturbing who types there: a control with focus takes a value only when it has
 * changed in the file, as by undoing or in the text. To be written inside the tag of the control.
 */
class Shown extends Directive {
  #last: string | undefined;

  render(_value: string): unknown {
    return noChange;
  }

  override update(part: ElementPart, [value]: DirectiveParameters<this>): unknown {
    const control = part.element as Control;
    const root = control.getRootNode() as Document | ShadowRoot;
    const isTyped = root.activeElement === control && control.matches(':focus');
    const isSame = control.value === value || isSameNumber(control, value);
    // The options of a list are drawn after the list itself.
    if (control instanceof HTMLSelectElement) queueMicrotask(() => (control.value = value));
    else if (!isSame && !(isTyped && value === this.#last)) control.value = value;
    this.#last = value;
    return noChange;
  }
}

/** What is being typed as 3.0 or 03 is not tidied under the fingers. */
function isSameNumber(control: Control, value: string): boolean {
  return (
    control.type === 'number' &&
    value !== '' &&
    control.value !== '' &&
    Number(control.value) === Number(value)
  );
}

export const shown = directive(Shown);
