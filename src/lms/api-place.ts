import type { ApiPlace, WindowOnTheWay } from '../diagnosis/evidence.ts';
import { canRead, isApi, read, windowsFrom } from './find-api.ts';
import { scorm12 } from './scorm12/scorm12.ts';
import { scorm2004 } from './scorm2004/scorm2004.ts';

/** Where the API of a standard is, and what else there is in the windows on the way. Reads, and calls nothing. */
export function apiPlace(start: object, standard: ApiPlace['standard']): ApiPlace {
  const windows = [...windowsFrom(start)].map(({ here, by }): WindowOnTheWay => {
    const apis = [scorm12, scorm2004].filter(({ api, calls }) => isApi(read(here, api), calls.initialize));
    return { by, readable: canRead(here, scorm12.api), has: apis.map(({ reports }) => reports) };
  });
  const used = windows.findIndex(({ has }) => has.includes(standard));
  return { standard, windows, used: used < 0 ? undefined : used };
}
