import type { Verdict } from '../../record/sealed-record.ts';
import { pageWords } from '../pages/page-words.ts';

/** What is said of a text. */
export interface Finding {
  readonly is: Verdict['is'] | 'too-big' | 'unread';
  readonly said: string;
  readonly more: string;
  /** What the code covers; empty where there is nothing to show. */
  readonly covered: string;
}

/** A verdict in words. */
export function findingOf(verdict: Verdict): Finding {
  const say = pageWords().verify.verdict;
  const { is } = verdict;
  const finding = (said: string, more: string, covered = ''): Finding => ({ is, said, more, covered });
  switch (verdict.is) {
    case 'agrees':
      return finding(say.agrees, say.agreesMore, verdict.covered);
    case 'other-version':
      return finding(
        say.otherVersion(verdict.version),
        verdict.agrees ? say.otherAgrees : say.otherNot,
        verdict.agrees ? verdict.covered : '',
      );
    case 'other-course':
      return finding(say.otherCourse, say.otherCourseMore(verdict.course));
    case 'changed':
      return finding(say.changed, say.changedMore);
    case 'no-record':
      return finding(say.noRecord, say.noRecordMore);
    case 'no-code':
      return finding(say.noCode, say.noCodeMore);
    case 'empty':
      return finding(say.empty, say.emptyMore);
    case 'too-long':
      return finding(say.tooLong, say.tooLongMore);
    default:
      return verdict satisfies never;
  }
}

/** What is said of a file that was not read. */
export function findingOfFile(is: 'too-big' | 'unread'): Finding {
  const say = pageWords().verify.verdict;
  return is === 'too-big'
    ? { is, said: say.tooBig, more: say.tooBigMore, covered: '' }
    : { is, said: say.unread, more: say.unreadMore, covered: '' };
}
