/** Most characters of one text of the learner's own. */
export const longestNote = 500;

/** What the learner wrote or picked in this visit, by place; nothing of it leaves the page unless the course keeps it. */
export class VisitNotes {
  readonly #texts = new Map<string, string>();
  readonly #listeners = new Set<(place: string, text: string) => void>();

  /** @param kept What an earlier visit kept. */
  constructor(kept: Readonly<Record<string, string>> = {}) {
    for (const [place, text] of Object.entries(kept)) this.#texts.set(place, text);
  }

  /** Empty if nothing is there. */
  at(place: string): string {
    return this.#texts.get(place) ?? '';
  }

  /** An empty text takes it away. */
  write(place: string, text: string): void {
    if (text === this.at(place)) return;
    if (text === '') this.#texts.delete(place);
    else this.#texts.set(place, text);
    for (const listener of this.#listeners) listener(place, text);
  }

  /** Takes away what stands at these places. */
  clear(isMeant: (place: string) => boolean): void {
    for (const place of [...this.#texts.keys()].filter(isMeant)) this.write(place, '');
  }

  all(): ReadonlyMap<string, string> {
    return this.#texts;
  }

  watch(listener: (place: string, text: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/*
 * Places, `[A-Za-z0-9_.-]+`:
 *   reaction.<scenario>          the one line of the debrief
 *   guess.<scenario>.<step>      at a pit-stop, step 1 for the first decision; the text of the guess
 *   commitment.<field>           place, when, cue, will, ask, sure, way
 *   follow-up.<1|2>.<field>      happened, said
 *   peer.<code>.<step>.<column>  about a colleague's run, and peer.<code>.feedback.<part>; never reported
 */
export const placeOfReaction = (scenario: string): string => `reaction.${scenario}`;
export const placeOfGuess = (scenario: string, step: number): string => `guess.${scenario}.${step}`;

/** Whether a place is that of a guess in a scenario. */
export const isGuessOf =
  (scenario: string) =>
  (place: string): boolean =>
    place.startsWith(placeOfGuess(scenario, 0).slice(0, -1));
