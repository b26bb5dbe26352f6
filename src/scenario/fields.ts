/** Data read from a file whose shape is not known yet. */
export type Fields = Readonly<Record<string, unknown>>;

export function asFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** One text or a list of texts, each with the steps that lead to it. */
export function textsOf(
  value: unknown,
): readonly { readonly text: string; readonly steps: readonly number[] }[] {
  if (typeof value === 'string') return [{ text: value, steps: [] }];
  return asList(value).flatMap((entry, index) =>
    typeof entry === 'string' ? [{ text: entry, steps: [index] }] : [],
  );
}
