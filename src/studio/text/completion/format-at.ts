import type { Path } from '../../document/file-document.ts';

/** A part of a JSON Schema. */
export type Format = Readonly<Record<string, unknown>>;

/** A name that may stand in a map, or a value that may stand at a place. */
export interface Offer {
  readonly label: string;
  readonly about: string | undefined;
  readonly isNeeded?: boolean;
}

/** Every way that the format allows a place to be. */
export function formatAt(root: Format, path: Path): readonly Format[] {
  let formats = ways(root, root);
  for (const step of path)
    formats = formats.flatMap((format) => below(format, step)).flatMap((format) => ways(root, format));
  return formats;
}

/** The names that may stand in a map of this kind. */
export function namesIn(root: Format, formats: readonly Format[]): readonly Offer[] {
  const offers = new Map<string, Offer>();
  for (const format of formats) {
    const needed = Array.isArray(format['required']) ? (format['required'] as unknown[]) : [];
    for (const [label, inner] of Object.entries(record(format['properties'])))
      if (!offers.has(label))
        offers.set(label, {
          label,
          about: aboutOf(ways(root, record(inner))),
          isNeeded: needed.includes(label),
        });
  }
  return [...offers.values()];
}

/** The values that can be listed: names of a fixed set, examples, and yes or no. */
export function valuesOf(formats: readonly Format[]): readonly Offer[] {
  const about = aboutOf(formats);
  const values = formats.flatMap((format): readonly unknown[] => [
    ...list(format['enum']),
    ...list(format['examples']),
    ...('const' in format ? [format['const']] : []),
    ...(format['type'] === 'boolean' && !('const' in format) ? [true, false] : []),
  ]);
  return [...new Set(values.map(String))].map((label) => ({ label, about }));
}

export function aboutOf(formats: readonly Format[]): string | undefined {
  return formats.map(({ description }) => description).find((words) => typeof words === 'string');
}

/** The format itself, what it refers to, and each alternative. */
function ways(root: Format, format: Format): readonly Format[] {
  const reference = format['$ref'];
  const steps = typeof reference === 'string' ? reference.split('/').slice(1) : [];
  const referred = steps.reduce<Format>((inner, step) => record(inner[step]), root);
  const inner = [
    ...(typeof reference === 'string' ? [referred] : []),
    ...list(format['anyOf']).map(record),
    ...list(format['allOf']).map(record),
  ];
  return [format, ...inner.flatMap((one) => ways(root, one))];
}

function below(format: Format, step: string | number): readonly Format[] {
  if (typeof step === 'number') {
    const { items } = format;
    if (Array.isArray(items)) return [record(items[step])];
    return items === undefined ? [] : [record(items)];
  }
  const properties = record(format['properties']);
  if (Object.hasOwn(properties, step)) return [record(properties[step])];
  const others = format['additionalProperties'];
  return typeof others === 'object' && others !== null ? [record(others)] : [];
}

function record(value: unknown): Format {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Format) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
