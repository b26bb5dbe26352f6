import type { CourseSession } from '../session/course-session.ts';
import type { Screen } from '../session/screen.ts';
import { type News, newsOf, type SaidOnce, saidOnce } from './news.ts';
import { newsInWords, type Said } from './news-words.ts';
import { type Standing, standingOf } from './standing.ts';

export interface Told extends Said {
  readonly news: News;
}

/** What a visit says of itself on its way: what is said once is gone after the next step. */
export class VisitNews {
  readonly #toldOn = new Map<SaidOnce, Screen>();
  #troubled = false;

  /** What is to be said now, if anything. */
  of(session: CourseSession): Told | undefined {
    const { screen } = session;
    const standing = standingOf(session);
    const news = standing && this.on(screen, standing);
    if (standing === undefined || news === undefined) return undefined;
    const step = 'run' in screen ? screen.run.origin?.step : undefined;
    return { news, ...newsInWords(news, standing, step) };
  }

  /** @param screen Another one at each step, and the same while only the saving changes. */
  on(screen: Screen, standing: Standing): News | undefined {
    this.#notice(standing);
    const due = saidOnce.filter((news) => this.#isDue(news, screen));
    const news = newsOf(standing, due);
    const once = due.find((each) => each === news);
    if (once !== undefined) this.#toldOn.set(once, screen);
    return news;
  }

  #isDue(news: SaidOnce, screen: Screen): boolean {
    const told = this.#toldOn.get(news);
    return (told === undefined || told === screen) && (news !== 'recovered' || this.#troubled);
  }

  #notice({ saving }: Standing): void {
    if (saving === 'saved') return;
    this.#troubled = saving === 'failing' || saving === 'signed-out';
    if (this.#troubled) this.#toldOn.delete('recovered');
  }
}
