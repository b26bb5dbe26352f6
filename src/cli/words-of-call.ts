/** What stood after a command's name. */
export interface Call {
  readonly paths: readonly string[];
  readonly flags: ReadonlySet<string>;
  /** The words after options that take one. */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Sorts the words of a call: `--flag`, `--option VALUE` or `--option=VALUE`, and paths.
 *
 * @returns A sentence where a word is unknown or a value is missing.
 */
export function readCall(
  words: readonly string[],
  known: { readonly flags?: readonly string[]; readonly values?: readonly string[] },
): Call | string {
  const paths: string[] = [];
  const flags = new Set<string>();
  const values: Record<string, string> = {};
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const [name = '', ...rest] = word.split('=');
    if (!word.startsWith('-')) paths.push(tidy(word));
    else if (known.flags?.includes(word) === true) flags.add(word);
    else if (known.values?.includes(name) !== true) return `There is no option ${word}.`;
    else {
      const value = rest.length > 0 ? rest.join('=') : words[(at += 1)];
      if (value === undefined) return `${name} needs a word after it.`;
      values[name] = value;
    }
  }
  return { paths, flags, values };
}

/** A whole number above 0 as it is typed, such as 5000000 or 5,000,000; undefined for anything else. */
export function wholeNumber(typed: string): number | undefined {
  const digits = typed.replaceAll(/[,_]/g, '');
  return /^[1-9]\d{0,14}$/.test(digits) ? Number(digits) : undefined;
}

function tidy(path: string): string {
  return path.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
}
