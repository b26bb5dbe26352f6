import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Diagnosis, type Fault, faults } from '../../src/diagnosis/fault.ts';
import { type Crossing, faultsAcross, type Launched } from '../../src/diagnosis/faults-across-launches.ts';

const well: Crossing = { text: 'same', end: 'arrived', time: 'counted', seen: {} };

/** A launch whose own calls showed these, and which found this of the one before. */
function launch(shown: readonly Fault[], before?: Partial<Crossing>): Launched {
  const diagnoses = shown.map((fault): Diagnosis => ({ fault, seen: [`seen of ${fault}`] }));
  return { shown: diagnoses, before: before && { ...well, ...before } };
}

const named = (...launches: readonly Launched[]) => faultsAcross(launches).map(({ fault }) => fault);

test('launches in which all was there have no fault', () => {
  expect(named(launch([]), launch([], {}), launch([], {}))).toEqual([]);
});

test.each([
  [{ text: 'gone' }, 'loses-saves'],
  [{ text: 'cut' }, 'cuts-text'],
  [{ text: 'changed' }, 'changes-text'],
  [{ end: 'lost' }, 'loses-the-end'],
  [{ time: 'lost' }, 'loses-time'],
] as const)('what became of the last launch, %j, is named %s', (before, fault) => {
  expect(named(launch([]), launch([], before))).toEqual([fault]);
});

test('what is not known is not named', () => {
  expect(named(launch([]), launch([], { text: 'unknown', end: 'unknown', time: 'unknown' }))).toEqual([]);
});

test('how it was seen is told once, whenever it was seen', () => {
  const before = { ...well, end: 'lost', seen: { end: 'LMSFinish threw' } } as const;

  const diagnoses = faultsAcross([launch([]), { shown: [], before }, { shown: [], before }]);

  expect(diagnoses).toEqual([{ fault: 'loses-the-end', seen: ['LMSFinish threw'] }]);
});

test.each([
  ['throws', 'loses-the-end'],
  ['answers-nothing', 'refuses-to-save'],
  ['slow', 'loses-saves'],
  ['gone', 'throws'],
  ['refuses', 'no-interactions'],
  ['cuts-text', 'loses-values'],
  ['refuses-to-save', 'loses-saves'],
  ['loses-saves', 'loses-time'],
  ['loses-the-end', 'loses-time'],
] as const)(
  'with %s, what follows from it (%s) is not named, in whichever launch it was seen',
  (cause, follows) => {
    expect(named(launch([cause]), launch([follows], {}))).toEqual([cause]);
    expect(named(launch([follows]), launch([cause], {}))).toEqual([cause]);
  },
);

test('two faults with a cause each are both named', () => {
  expect(named(launch(['no-interactions']), launch(['loses-saves'], {}))).toEqual([
    'no-interactions',
    'loses-saves',
  ]);
});

test('a launch for looking only, after one whose status could not be set, follows from that', () => {
  expect(named(launch(['refuses']), launch(['does-not-count'], {}))).toEqual(['refuses']);
  expect(named(launch([]), launch(['does-not-count'], {}))).toEqual(['does-not-count']);
});

test('whatever was seen, something is named, nothing twice, and nothing that was not seen', () => {
  const shown = fc.uniqueArray(fc.constantFrom(...faults), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(shown, { minLength: 1, maxLength: 3 }), (visits) => {
      const found = named(...visits.map((one) => launch(one)));

      expect(found.length).toBeGreaterThan(0);
      expect(new Set(found).size).toBe(found.length);
      expect(visits.flat()).toEqual(expect.arrayContaining(found));
    }),
  );
});
