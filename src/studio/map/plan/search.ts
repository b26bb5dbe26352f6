import type { Plan } from './plan.ts';

/** The spots whose title, id or words hold all the words looked for, in the order of the file; titles first. */
export function found(plan: Plan, query: string): readonly string[] {
  const words = plain(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const inTitle: string[] = [];
  const elsewhere: string[] = [];
  for (const { key, title, station } of plan.spots.values()) {
    const name = plain(`${title} ${station?.id ?? ''}`);
    if (words.every((word) => name.includes(word))) {
      inTitle.push(key);
      continue;
    }
    if (station === undefined) continue;
    const choices = station.choices.map(({ id, code, text }) => `${id} ${code} ${text}`).join(' ');
    const all = `${name} ${plain(`${station.text} ${choices}`)}`;
    if (words.every((word) => all.includes(word))) elsewhere.push(key);
  }
  return [...inTitle, ...elsewhere];
}

/** Without accents and capitals. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();
}
