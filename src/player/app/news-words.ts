import { updateInWords } from '../session/update-in-words.ts';
import { words } from '../words.ts';
import type { News } from './news.ts';
import type { Standing } from './standing.ts';
import { timeOf } from './time-of.ts';

/** One sentence to be read at a glance, and what follows from it; `more` may be empty. */
export interface Said {
  readonly said: string;
  readonly more: string;
}

/** @param step The decision from which another way is tried, 0 for the first. */
export function newsInWords(news: News, standing: Standing, step = 0): Said {
  const { saving, scene, hub } = words();
  const { keptHere, savedAt, update } = standing;
  switch (news) {
    case 'signed-out':
      return saving.news.signedOut(keptHere, savedAt && timeOf(savedAt));
    case 'failing':
      return saving.news.failing(keptHere);
    case 'exploring':
      return { said: scene.exploring.said(step + 1), more: scene.exploring.more };
    case 'asked':
      return { said: hub.asked.said, more: '' };
    case 'updated':
      return { said: update === undefined ? '' : updateInWords(update), more: '' };
    case 'device-only':
      return saving.news.deviceOnly;
    default:
      return saving.news[news];
  }
}
