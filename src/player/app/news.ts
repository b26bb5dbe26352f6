import type { Standing } from './standing.ts';

/** What can be said about a visit, the most important first: never two at once. */
export const newsInOrder = [
  'signed-out',
  'nowhere',
  'failing',
  'exploring',
  'elsewhere',
  'asked',
  'full',
  'recovered',
  'damaged',
  'merged',
  'updated',
  'readOnly',
  'device-only',
  'again',
] as const;

export type News = (typeof newsInOrder)[number];

/** Said on one screen, and not again on the next. */
export const saidOnce = ['recovered', 'damaged', 'merged'] as const satisfies readonly News[];
export type SaidOnce = (typeof saidOnce)[number];

const isSo: Readonly<Record<News, (standing: Standing, due: readonly SaidOnce[]) => boolean>> = {
  'signed-out': ({ saving }) => saving === 'signed-out',
  nowhere: ({ saving, reports }) => saving === 'failing' && reports === 'none',
  failing: ({ saving }) => saving === 'failing',
  exploring: ({ at }) => at === 'exploring',
  elsewhere: ({ openElsewhere, telling }) => openElsewhere && telling !== 'readOnly',
  asked: ({ at }) => at === 'asked',
  full: ({ full }) => full,
  recovered: ({ saving }, due) => saving === 'saved' && due.includes('recovered'),
  damaged: ({ damaged }, due) => damaged && due.includes('damaged'),
  merged: ({ merged }, due) => merged && due.includes('merged'),
  updated: ({ update }) => update !== undefined,
  readOnly: ({ at, telling }) => at === 'hub' && telling === 'readOnly',
  'device-only': ({ at, reports }) => at === 'hub' && reports === 'none',
  again: ({ at, telling }) => at === 'hub' && telling === 'again',
};

/** @param due What is said once, and has not been said on an earlier screen. */
export function newsOf(standing: Standing, due: readonly SaidOnce[]): News | undefined {
  if (standing.at === 'silent') return undefined;
  return newsInOrder.find((news) => isSo[news](standing, due));
}
