import type { PlacedDiagnostic } from '../analysis/analysis.ts';
import type { Path } from '../document/file-document.ts';
import type { Destination } from '../session/studio.ts';

/** Where a finding is mended: the scene, choice or act it is in, the cast, or the page of the course. */
export function goTo({ file, place }: Pick<PlacedDiagnostic, 'file' | 'place'>): Destination {
  if (!file.includes('/')) return { view: 'course' };
  return place[0] === 'cast' ? { view: 'cast', place } : { view: 'outline', place: stationOf(place) };
}

function stationOf([part, name, inner, index]: Path): Path {
  if (name === undefined) return [];
  if (part === 'acts') return ['acts', name];
  if (part !== 'scenes') return [];
  return inner === 'choices' && index !== undefined ? ['scenes', name, 'choices', index] : ['scenes', name];
}
