import type { Option } from '../names.ts';

const most = 60;

/** What has every word that was typed; what begins with it first. */
export function found(
  options: readonly Option[],
  typed: string,
): { readonly options: readonly Option[]; readonly more: number } {
  const wanted = typed.toLocaleLowerCase('en').split(/\s+/).filter(Boolean);
  const fits = options.filter(({ value, label, detail = '', group = '' }) => {
    const all = `${value} ${label} ${detail} ${group}`.toLocaleLowerCase('en');
    return wanted.every((word) => all.includes(word));
  });
  const first = wanted[0];
  const begins = ({ value, label }: Option) =>
    first !== undefined && [value, label].some((one) => one.toLocaleLowerCase('en').startsWith(first));
  const sorted = first === undefined ? fits : [...fits.filter(begins), ...fits.filter((one) => !begins(one))];
  return { options: sorted.slice(0, most), more: Math.max(0, sorted.length - most) };
}
