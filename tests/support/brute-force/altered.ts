/** A copy of some data in which one figure is another, and where that is. */
export interface Altered<Data> {
  readonly where: string;
  readonly data: Data;
}

/**
 * Some data, altered in one place at a time.
 *
 * @yields Each copy with one number greater by one, one truth turned round, or one text, list or gap changed.
 */
export function* altered<Data>(data: Data): Generator<Altered<Data>> {
  for (const { where, value } of alterations(data, '')) yield { where, data: value as Data };
}

function* alterations(value: unknown, where: string): Generator<{ where: string; value: unknown }> {
  if (typeof value === 'number') yield { where, value: value + 1 };
  else if (typeof value === 'boolean') yield { where, value: !value };
  else if (typeof value === 'string') yield { where, value: value === 'yes' ? 'no' : `${value}?` };
  else if (value === undefined) yield { where, value: ['zz'] };
  else if (value instanceof Map) yield* inMap(value as ReadonlyMap<string, unknown>, where);
  else if (Array.isArray(value)) yield* inList(value, where);
  else if (typeof value === 'object' && value !== null) yield* inObject(value, where);
}

function* inMap(map: ReadonlyMap<string, unknown>, where: string) {
  for (const [key, part] of map) {
    yield { where: `${where} without ${key}`, value: new Map([...map].filter(([other]) => other !== key)) };
    for (const inside of alterations(part, `${where}/${key}`))
      yield { where: inside.where, value: new Map(map).set(key, inside.value) };
  }
}

function* inList(list: readonly unknown[], where: string) {
  if (list.length > 0) yield { where: `${where} without its last`, value: list.slice(0, -1) };
  for (const [index, part] of list.entries())
    for (const inside of alterations(part, `${where}/${index}`))
      yield { where: inside.where, value: list.with(index, inside.value) };
}

function* inObject(fields: object, where: string) {
  for (const [key, part] of Object.entries(fields))
    for (const inside of alterations(part, `${where}/${key}`))
      yield { where: inside.where, value: { ...fields, [key]: inside.value } };
}
