/** A file's own name in small letters, digits and hyphens, with another ending, and none of those taken. */
export function safeFileName(name: string, ending: string, taken: ReadonlySet<string>): string {
  const stem = plain(name.replace(/\.[^.]*$/, ''), '-') || 'medium';
  return unique(stem, (candidate) => `${candidate}.${ending}`, taken, '-');
}

/** An id for a file of that name. */
export function mediumId(name: string, taken: ReadonlySet<string>): string {
  const stem = plain(name.replace(/\.[^.]*$/, ''), '_');
  return unique(
    /^[a-z]/.test(stem) ? stem : `medium_${stem}`.replace(/_$/, ''),
    (candidate) => candidate,
    taken,
    '_',
  );
}

function plain(words: string, between: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, between)
    .slice(0, 32)
    .replace(/^[-_]+|[-_]+$/g, '');
}

function unique(
  stem: string,
  named: (stem: string) => string,
  taken: ReadonlySet<string>,
  between: string,
): string {
  let name = named(stem);
  for (let count = 2; taken.has(name); count += 1) name = named(`${stem}${between}${count}`);
  return name;
}
