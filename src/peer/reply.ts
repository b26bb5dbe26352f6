import { longestText, oneLine, ownWords } from './own-words.ts';
import { readReplayCode, type CodeRead, type ReplayCode } from './replay-code.ts';

/*
 * A reply as a text that a person reads and a program reads back:
 *
 *   Two-Way Street: a reply
 *   Code: 1AB2-…
 *   Scenario: Bed 7 and a full hallway
 *
 *   Decision 3: She stops at the plan
 *   You chose: Let it ring.
 *   What I saw: “Let it ring.” She put the chart down before she spoke.
 *
 *   What I will borrow: …
 *   My question to you: …
 *
 * A name stands at the beginning of its line; further lines of its text are indented, so that nothing in a text is ever
 * taken for a name.
 */

export const fields = ['saw', 'did', 'next', 'myself'] as const;
export type ReplyField = (typeof fields)[number];

/** What was written about one decision; 1 is the first. */
export type AboutDecision = { readonly step: number } & Readonly<Partial<Record<ReplyField, string>>>;

export interface Reply {
  /** The code of the run it is about, in groups. */
  readonly code: string;
  readonly decisions: readonly AboutDecision[];
  readonly borrow: string;
  readonly question: string;
}

/** What helps the reader and is not read back: the scenario's title, and title and choice of each decision, the first first. */
export interface ReplyContext {
  readonly scenario: string;
  readonly decisions: readonly { readonly title: string; readonly choice: string }[];
}

export type ReplyRead =
  | { readonly kind: 'empty' | 'not-a-reply' }
  /** A reply whose code is damaged, or from a scenario that is not here. */
  | { readonly kind: 'mistyped' | 'not-in-this-course'; readonly text: string }
  | { readonly kind: 'read'; readonly reply: Reply; readonly about: ReplayCode; readonly text: string };

/** Most bytes of a file, and most characters of a text, that are read. */
export const largestReply = 100_000;

const names: Readonly<Record<ReplyField, string>> = {
  saw: 'What I saw',
  did: 'What was done',
  next: 'What came next',
  myself: 'What I noticed in myself',
};
const opening = 'Two-Way Street: a reply';
const borrowName = 'What I will borrow';
const questionName = 'My question to you';
const indent = '    ';
const mostDecisions = 140;

export function writeReply(reply: Reply, context: ReplyContext): string {
  const about = reply.decisions.map((decision) => {
    const { title = '', choice = '' } = context.decisions[decision.step - 1] ?? {};
    return [
      `Decision ${decision.step}: ${oneLine(title)}`,
      entry('You chose', oneLine(choice)),
      ...fields.map((field) => entry(names[field], decision[field] ?? '')),
    ];
  });
  const blocks = [
    [opening, `Code: ${reply.code}`, entry('Scenario', oneLine(context.scenario))],
    ...about,
    [entry(borrowName, reply.borrow), entry(questionName, reply.question)],
  ];
  const paragraphs = blocks.map((lines) => lines.filter((line) => line !== '').join('\n'));
  return `${paragraphs.filter((block) => block !== '').join('\n\n')}\n`;
}

/**
 * Reads a reply back, out of a file or a message it was pasted into.
 *
 * @param text Untrusted; what lies beyond 100,000 characters is not looked at.
 * @param scenarios Ids of the scenarios there are.
 */
export function readReply(text: string, scenarios: readonly string[]): ReplyRead {
  const lines = text.slice(0, largestReply).split(/\r\n|[\n\r\u2028\u2029\u0085]/);
  if (lines.every((line) => line.trim() === '')) return { kind: 'empty' };
  const start = lines.findIndex((line) => unquoted(line).startsWith(opening));
  if (start < 0) return { kind: 'not-a-reply' };
  const depth = lines[start]!.indexOf(opening);
  const body = lines.slice(start + 1).map((line) => withoutQuoteMarks(line, depth));
  const found = entriesOf(body);
  const plain = lines.slice(start).join('\n');
  const code: CodeRead = readReplayCode(found.code ?? '', scenarios);
  if (code.kind === 'not-in-this-course') return { kind: 'not-in-this-course', text: plain };
  if (code.kind !== 'read') return { kind: 'mistyped', text: plain };
  const { decisions, borrow, question } = found;
  return {
    kind: 'read',
    reply: { code: code.code, decisions: [...decisions.values()], borrow, question },
    about: code,
    text: plain,
  };
}

function entry(name: string, text: string): string {
  const words = ownWords(text);
  return words === '' ? '' : `${name}: ${words.split('\n').join(`\n${indent}`)}`;
}

interface Found {
  code: string | undefined;
  readonly decisions: Map<number, AboutDecision>;
  borrow: string;
  question: string;
}

function entriesOf(lines: readonly string[]): Found {
  const found: Found = { code: undefined, decisions: new Map(), borrow: '', question: '' };
  let step = 0;
  for (const [name, value] of namedTexts(lines)) {
    const number = /^Decision (\d{1,3})$/.exec(name)?.[1];
    if (number !== undefined) step = Number(number);
    else if (name === 'Code') found.code ??= value;
    else if (name === borrowName) found.borrow ||= ownWords(value);
    else if (name === questionName) found.question ||= ownWords(value);
    else keep(found.decisions, step, name, ownWords(value));
  }
  return found;
}

/** The first words under a name count. */
function keep(decisions: Map<number, AboutDecision>, step: number, name: string, text: string): void {
  const field = fields.find((each) => names[each] === name);
  if (field === undefined || text === '' || step < 1 || step > mostDecisions) return;
  const before = decisions.get(step) ?? { step };
  if (before[field] === undefined) decisions.set(step, { ...before, [field]: text });
}

const known = new RegExp(
  `^(Code|Scenario|Decision \\d{1,3}|You chose|${[...Object.values(names), borrowName, questionName].join('|')}) ?[:：](.*)$`,
);

/** Names and their texts. A line without a name goes on with the text before, indented or wrapped on its way here. */
function namedTexts(lines: readonly string[]): readonly (readonly [name: string, text: string])[] {
  const texts: { readonly name: string; readonly lines: string[]; length: number }[] = [];
  for (const line of lines) {
    const [, name, value = ''] = known.exec(line) ?? [];
    const last = texts.at(-1);
    if (name !== undefined) texts.push({ name, lines: [value.trim()], length: value.length });
    else if (last !== undefined && last.length < 4 * longestText) {
      last.length += line.length + 1;
      if (line.startsWith(indent) || line.trim() === '') last.lines.push(line.trim());
      else last.lines.push(`${last.lines.pop() ?? ''} ${line.trim()}`);
    }
  }
  return texts.map(({ name, lines: parts }) => [name, parts.join('\n')]);
}

function unquoted(line: string): string {
  return line.replace(/^[\ufeff>\s]+/, '');
}

/** A reply that is quoted in a mail has the same marks before every line. */
function withoutQuoteMarks(line: string, depth: number): string {
  return depth > 0 && /^[\ufeff>\s]*$/.test(line.slice(0, depth)) ? line.slice(depth) : line;
}
