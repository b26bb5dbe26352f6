import type { TextProblem } from './compile-text.ts';
import type { Inline, Line } from './prose.ts';

type Kind = 'line' | 'em' | 'strong' | 'link';

interface Open {
  readonly kind: Kind;
  readonly children: Inline[];
}

/** Reads a line from left to right; keeps what has been opened and not closed yet. */
export class InlineReader {
  readonly source: string;
  at = 0;
  readonly #problems: TextProblem[];
  readonly #root: Open = { kind: 'line', children: [] };
  readonly #stack: Open[] = [this.#root];

  /** @param problems What is refused is added to these. */
  constructor(source: string, problems: TextProblem[]) {
    this.source = source;
    this.#problems = problems;
  }

  get kind(): Kind {
    return this.#top.kind;
  }

  isOpen(kind: Kind): boolean {
    return this.#stack.some((open) => open.kind === kind);
  }

  open(kind: Kind): void {
    this.#stack.push({ kind, children: [] });
  }

  /** Takes the innermost thing that is open off, and gives what is in it. */
  close(): Line {
    return this.#stack.length === 1 ? [] : (this.#stack.pop()?.children ?? []);
  }

  /** Gives up the innermost thing that is open: a bracket becomes a bracket, emphasis is a problem. */
  giveUp(): void {
    const kind = this.kind;
    const children = this.close();
    const mark = kind === 'link' ? '[' : kind === 'em' ? '*' : '**';
    if (kind !== 'link')
      this.strayStar(mark + (typeof children[0] === 'string' ? children[0].slice(0, 12) : ''));
    this.say(mark);
    for (const child of children) this.add(child);
  }

  /** Everything read, once the source is at its end. */
  finish(): Line {
    while (this.#stack.length > 1) this.giveUp();
    return this.#root.children;
  }

  add(child: Inline): void {
    if (typeof child === 'string') this.say(child);
    else this.#top.children.push(child);
  }

  say(words: string): void {
    const { children } = this.#top;
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + words;
    else if (words !== '') children.push(words);
  }

  refuse(code: string, snippet: string, message: string): void {
    this.#problems.push({ code, snippet: snippet.trim(), message });
  }

  hasRefused(code: string): boolean {
    return this.#problems.some((problem) => problem.code === code);
  }

  strayStar(snippet: string): void {
    const message =
      'A star opens or closes emphasis here and has no partner. Write *words* or **words**; for the character itself write \\*.';
    this.refuse('text-emphasis', snippet, message);
  }

  get #top(): Open {
    return this.#stack.at(-1) ?? this.#root;
  }
}
