import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asCode, checkCode } from '../../src/record/check-code.ts';
import { longestRecord, sealRecord, verifyRecord } from '../../src/record/sealed-record.ts';

const here = { course: 'two-way-street', version: '0.1.0', build: 'aB-3_xYz' };
const lines = [
  'Two-Way Street: a record of what was done',
  'Day: 2026-11-22',
  '- Bed 7 and a full hallway (emergency room, 12 to 18 minutes)',
  'This is not a certificate of competence.',
];
const record = sealRecord(lines, here).join('\r\n');

test('a record is sealed to the letter', () => {
  const sealed = sealRecord(lines, here);

  expect(sealed[0]).toBe('[record 1 | two-way-street | 0.1.0 | aB-3_xYz]');
  expect(sealed.at(-1)).toBe('[check code YRWE-B9N9-JJDX]');
});

test('a record as it was made agrees, and what the code covers is given back', () => {
  expect(verifyRecord(record, here)).toEqual({ is: 'agrees', covered: lines.join('\r\n') });
});

test.each([
  ['other line ends', record.replaceAll('\r\n', '\n')],
  ['wrapped lines', record.replaceAll(' of ', ' of\n')],
  ['one line', record.replaceAll(/\s+/g, ' ')],
  ['quoted in a mail', record.replaceAll('\r\n', '\n> ')],
  ['a greeting and a signature around it', `Dear all,\n\n${record}\n\nBest wishes\n-- \nA.`],
  ['a mark for the order of bytes', `\uFEFF${record}`],
  ['drawn bullets', record.replaceAll('- ', '• ')],
  ['a code in small letters', record.replace(/\[check code .*/, (end) => end.toLowerCase())],
])('a record survives %s', (_what, text) => {
  expect(verifyRecord(text, here).is).toBe('agrees');
});

test('any other word, digit or invisible sign in it is seen', () => {
  const body = record.indexOf('\r\n') + 2;
  const end = record.lastIndexOf('[check');
  const matters = /[^\s\-•*>_]/;
  fc.assert(
    fc.property(
      fc.integer({ min: body, max: end - 1 }),
      fc.constantFrom('x', '9', ',', '\u202E', '\u200B', 'é', '字'),
      (at, sign) => {
        const added = record.slice(0, at) + sign + record.slice(at);
        const removed = record.slice(0, at) + record.slice(at + 1);

        expect(verifyRecord(added, here).is).toBe('changed');
        expect(verifyRecord(removed, here).is).toBe(matters.test(record.charAt(at)) ? 'changed' : 'agrees');
      },
    ),
  );
});

test('any text that is sealed agrees', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string({ unit: 'binary', maxLength: 60 }).map((line) => line.replaceAll('[', '(')),
        { minLength: 1, maxLength: 8 },
      ),
      (any) => {
        const file = new TextDecoder().decode(
          new TextEncoder().encode(sealRecord(['A record', ...any], here).join('\n')),
        );

        expect(verifyRecord(file, here).is).toBe('agrees');
      },
    ),
  );
});

test.each([
  [
    { ...here, build: 'another1', version: '0.2.0' },
    { is: 'other-version', version: '0.1.0', agrees: true },
  ],
  [
    { ...here, course: 'another' },
    { is: 'other-course', course: 'two-way-street' },
  ],
])('a record made elsewhere says where', (place, verdict) => {
  expect(verifyRecord(record, place)).toMatchObject(verdict);
});

test('a record of another version that was changed says so', () => {
  const changed = record.replace('2026-11-22', '2026-11-23');

  expect(verifyRecord(changed, { ...here, build: 'another1' })).toMatchObject({
    is: 'other-version',
    agrees: false,
  });
});

test.each([
  ['another version in the first line', record.replace('| 0.1.0 |', '| 0.2.0 |'), 'changed'],
  ['a later form', record.replace('[record 1', '[record 2'), 'changed'],
  ['no code', record.slice(0, record.lastIndexOf('[check')), 'no-code'],
  ['no first line', lines.join('\n'), 'no-record'],
  ['a code of another length', record.replace(/code .{4}-/, 'code '), 'changed'],
  ['nothing', ' \n ', 'empty'],
  ['a novel', 'It was a quiet evening. '.repeat(3000), 'no-record'],
  ['two megabytes', 'x'.repeat(2_000_000), 'too-long'],
  [
    'bytes of a picture',
    String.fromCharCode(...Array.from({ length: 9000 }, (_, at) => (at * 7919) % 65_536)),
    'no-record',
  ],
  ['letters from right to left', 'رسالة '.repeat(50), 'no-record'],
  ['emoji', '🩺'.repeat(400), 'no-record'],
  ['brackets', '[record 1 |'.repeat(9000), 'no-record'],
])('%s has its own answer', (_what, text, is) => {
  expect(verifyRecord(text, here).is).toBe(is);
});

test('nothing that is pasted makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), fc.nat(400), (text, at) => {
      const within = record.slice(0, at) + text + record.slice(at);

      expect(verifyRecord(text, here).is).toMatch(/^(empty|no-record)$/);
      expect(verifyRecord(within, here).is).toMatch(/^[a-z-]+$/);
    }),
  );
  expect('x'.repeat(longestRecord).length).toBe(longestRecord);
});

test('a code is three groups of four and differs between builds, versions and courses', () => {
  const codes = [here, { ...here, build: 'b' }, { ...here, version: '2' }, { ...here, course: 'c' }].map(
    (maker) => checkCode('text', maker),
  );

  for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
  expect(new Set(codes).size).toBe(4);
});

test('a code is read as people type it', () => {
  expect(asCode(' 7qkm 2xrd-ovil ')).toBe('7QKM-2XRD-0V11');
});

test('no two of very many near texts share a code', () => {
  const codes = Array.from({ length: 20_000 }, (_, at) => checkCode(`Day ${at}`, here));

  expect(new Set(codes).size).toBe(codes.length);
});
