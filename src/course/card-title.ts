import { plainText } from '../scenario/plain-text.ts';
import type { ScenarioCard } from './course.ts';

/** A scenario's title without its marks. */
export function cardTitle({ title }: Pick<ScenarioCard, 'title'>): string {
  return plainText(title);
}
