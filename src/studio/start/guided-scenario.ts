import type { Strand } from '../../scenario/scenario.ts';
import { printedAfterName } from '../document/printed.ts';
import type { GuideAnswers } from './guide-answers.ts';
import { type Practice, practiceOf } from './practices.ts';
import { type SpareWords, spareWords } from './spare-words.ts';

const sources: Readonly<Record<string, string>> = { T: 'trier2022', M: 'myrberg2025', Y: 'yoshida2025' };
const pronouns = {
  she: { they: 'she', them: 'her', their: 'her' },
  he: { they: 'he', them: 'him', their: 'his' },
  they: { they: 'they', them: 'them', their: 'their' },
} as const;

const otherEndings = 'The other ways it can end. These words are ours: put yours in their place.';

/**
 * A small scenario that can be played, made of what the author answered. What a course needs beside it, such as endings
 * for the other ways it can go, is filled in with plain words to be replaced.
 *
 * @param id Of the scenario: the name of its folder.
 */
export function guidedScenario(answers: GuideAnswers, id: string): string {
  const name = answers.name.trim() || 'Robin';
  const spare = spareWords({ name, ...pronouns[answers.pronoun] });
  const [one, other] = practicesOf(answers.rows);
  const entries: readonly (readonly [string, unknown, string?])[] = [
    ['format', 1],
    ['id', id],
    ['kind', answers.kind],
    ['language', 'en'],
    ['title', answers.title || 'A moment'],
    ['summary', spare.summary],
    ['about', spare.about, 'Read before the first scene: who, where, what today is about.'],
    ['minutes_to_play', [2, 5]],
    ['hidden_concern', answers.concern || spare.concern, 'Every line of the resident leans on it.'],
    ['takeaway', spare.takeaway],
    ['cast', castOf(answers, name)],
    ['acts', [actOf(answers, spare)]],
    ['scenes', scenesOf(answers, name, one, other, spare)],
  ];
  const text = `${entries.map(([key, value, comment]) => printed(key, value, comment)).join('\n')}\n`;
  return text.replace(/^( +)good_talk_wrong_moment:/m, `$1# ${otherEndings}\n$&`);
}

function printed(key: string, value: unknown, comment: string | undefined): string {
  const line = `${key}:${printedAfterName(value, 0)}`;
  const isLong = typeof value === 'object' && !Array.isArray(value);
  const words = comment === undefined ? '' : `# ${comment}\n`;
  return `${comment !== undefined || isLong || key === 'acts' ? '\n' : ''}${words}${line}`;
}

/** The two that were picked; whoever picked fewer gets what a first scenario can turn on. */
function practicesOf(rows: readonly string[]): readonly [Practice, Practice] {
  const picked = [...rows, 'T1', 'Y1'].flatMap((row) => practiceOf(row) ?? []);
  const [one, other] = new Set(picked);
  if (one === undefined || other === undefined) throw new Error('T1 and Y1 are practices');
  return [one, other];
}

function castOf(answers: GuideAnswers, name: string): object {
  return {
    resident: {
      name,
      short: name.split(/\s+/)[0]?.slice(0, 30) ?? name,
      role: answers.role || 'resident',
      pronoun: answers.pronoun,
      resident: true,
      look: { head: 'bun', skin: 'c58c60', hair: '3b2a20', clothes: '7fa8c9', face: 'calm' },
    },
  };
}

function actOf(answers: GuideAnswers, spare: SpareWords): object {
  return {
    id: 'main',
    you: 'teacher',
    opens: 'moment',
    // High enough that one good minute comes to the ending that the author wrote.
    start: { V: 60, C: 60, R: 60, G: 60, T: 60, B: 60, O: 50, margin: 6, minutes: 2 },
    repair: spare.repair,
    endings: {
      ...spare.endings,
      two_way_coaching: {
        title: answers.endingTitle || spare.endings.two_way_coaching.title,
        epilogue: answers.ending || spare.endings.two_way_coaching.epilogue,
      },
    },
  };
}

function scenesOf(
  answers: GuideAnswers,
  name: string,
  one: Practice,
  other: Practice,
  spare: SpareWords,
): object {
  return {
    moment: {
      title: answers.title || 'A moment',
      text: answers.moment || spare.moment,
      reads: one.reads,
      unsaid: spare.unsaid,
      replies: {
        open: answers.open || spare.replies.open,
        testing: answers.testing || spare.replies.testing,
        guarded: answers.guarded || spare.replies.guarded,
      },
      choices: [
        choiceFor(one, 'first', 'aa', answers.first || spare.choices.first, name),
        choiceFor(other, 'second', 'ab', answers.second || spare.choices.second, name),
        {
          id: 'hurried',
          code: 'ac',
          text: answers.hurried || spare.choices.hurried,
          minutes: 0,
          moves: hurriedMoves(one.strand, other.strand),
          why: spare.whyHurried,
          rows: [one.row, other.row],
          sources: sourcesOf([one.row, other.row]),
        },
      ],
      next: 'end',
    },
  };
}

function choiceFor(practice: Practice, id: string, code: string, text: string, name: string): object {
  const { row, strand, also, minutes, why } = practice;
  const sees = recognises[row];
  return {
    id,
    code,
    text,
    minutes,
    moves: { [strand]: 2, [also]: 1 },
    ...(sees === undefined ? {} : { sees }),
    why: why(name),
    rows: [row],
    sources: sourcesOf([row]),
  };
}

const recognises: Readonly<Record<string, string>> = { T7: 'person', T9: 'clinician', Y1: 'learner' };

/** In a hurry both suffer a little; the time that it saves is what it is good for. */
function hurriedMoves(one: Strand, other: Strand): object {
  return one === other ? { [one]: -2 } : { [one]: -1, [other]: -1 };
}

function sourcesOf(rows: readonly string[]): readonly string[] {
  return [...new Set(rows.map((row) => sources[row[0] ?? ''] ?? 'trier2022'))];
}
