/**
 * Whether one version comes after another: three numbers, such as 1.2.0.
 *
 * @throws {RangeError} If either is no such version.
 */
export function isNewer(version: string, than: string): boolean {
  const [one, other] = [numbersOf(version), numbersOf(than)];
  const first = one.findIndex((number, index) => number !== other[index]);
  return first >= 0 && one[first]! > other[first]!;
}

function numbersOf(version: string): readonly number[] {
  const numbers = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(version);
  if (numbers === null)
    throw new RangeError(`"${version}" is no version; write three numbers, such as 1.2.0.`);
  return numbers.slice(1).map(Number);
}
