import { enPages } from '../../locale/en-pages.ts';

/** The words of the pages beside the scenarios; kept from the first screen's script by their number. */
export function pageWords(): typeof enPages {
  return enPages;
}
