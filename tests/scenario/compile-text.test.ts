import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileLine, compileProse } from '../../src/scenario/compile-text.ts';
import type { Inline, Prose } from '../../src/scenario/prose.ts';

const line = (source: string) => compileLine(source).value;
const prose = (source: string) => compileProse(source).value;
const codes = (source: string) => compileProse(source).problems.map(({ code }) => code);

describe('what an author can write', () => {
  test('paragraphs stand apart by an empty line; line ends inside them are spaces', () => {
    expect(prose('One\nline.\n\n  \nAnother.\n')).toEqual([{ p: ['One line.'] }, { p: ['Another.'] }]);
  });

  test('lists, also right after a paragraph and one kind after the other', () => {
    expect(prose('Three:\n- one\n- two\n  lines\n\n1. first\n2. second')).toEqual([
      { p: ['Three:'] },
      { list: [['one'], ['two lines']], ordered: false },
      { list: [['first'], ['second']], ordered: true },
    ]);
  });

  test('a number in the middle of a paragraph starts no list', () => {
    expect(prose('She trained here until\n12. floor was closed.')).toEqual([
      { p: ['She trained here until 12. floor was closed.'] },
    ]);
  });

  test('emphasis, strong words and both', () => {
    expect(line('*a* **b** ***c*** *d **e** f* un*for*givable')).toEqual([
      { em: ['a'] },
      ' ',
      { strong: ['b'] },
      ' ',
      { strong: [{ em: ['c'] }] },
      ' ',
      { em: ['d ', { strong: ['e'] }, ' f'] },
      ' un',
      { em: ['for'] },
      'givable',
    ]);
  });

  test('links to the web and to mail, with emphasis and parentheses', () => {
    expect(line('[a *b*](https://doi.org/10.1016/S0140(05)1) [m](mailto:a@b.org)')).toEqual([
      { link: 'https://doi.org/10.1016/S0140(05)1', text: ['a ', { em: ['b'] }] },
      ' ',
      { link: 'mailto:a@b.org', text: ['m'] },
    ]);
  });

  test.each([
    '“Say it,” she says – ‘now’…',
    '5 < 6 and 3 * 2 = 6',
    'R&D & more',
    'one [bracket] two] [three',
    'p<0.05',
    'Wait! [what]',
    '# 7 of 9'.slice(2),
  ])('%s is left as written', (source) => {
    expect(compileLine(source)).toEqual({ value: [source], problems: [] });
  });

  test('a backslash takes a sign at its word', () => {
    expect(line('\\*not\\* \\<b> \\[x](y) \\& \\\\ \\n')).toEqual(['*not* <b> [x](y) & \\ \\n']);
  });

  test('a line joins what a folded text spreads over several', () => {
    expect(line('  One\n  line.\n')).toEqual(['One line.']);
  });
});

describe('what is refused', () => {
  test.each([
    ['<script>alert(1)</script>', 'text-html'],
    ['a <b>word</b>', 'text-html'],
    ['<!-- note -->', 'text-html'],
    ['<https://example.org>', 'text-html'],
    ['&lt;b&gt;', 'text-html'],
    ['&#x3c;', 'text-html'],
    ['![x](https://example.org/x.png)', 'text-image'],
    ['[x](javascript:alert(1))', 'text-link'],
    ['[x](JaVaScRiPt:alert(1))', 'text-link'],
    ['[x](data:text/html,x)', 'text-link'],
    ['[x](//example.org)', 'text-link'],
    ['[x](https://)', 'text-link'],
    ['[x](https://example.org "title")', 'text-link'],
    ['[x](https://example.org', 'text-link'],
    ['[x]( https://example.org)', 'text-link'],
    ['[](https://example.org)', 'text-link'],
    ['`code`', 'text-code'],
    ['~~~\ncode\n~~~', 'text-code'],
    ['Words.\n\n    code', 'text-code'],
    ['# Heading', 'text-heading'],
    ['> Quotation', 'text-quotation'],
    ['One.\n\n* * *\n\nTwo.', 'text-rule'],
    ['bell \u0007', 'text-character'],
    ['turned \u202E round', 'text-character'],
    ['half \uD800', 'text-character'],
    ['*open', 'text-emphasis'],
    ['**open', 'text-emphasis'],
    ['closed*', 'text-emphasis'],
    ['[a *b](https://example.org) c*', 'text-emphasis'],
    ['', 'text-empty'],
    [' \n\n ', 'text-empty'],
  ])('%j is %s', (source, code) => {
    expect(codes(source)).toContain(code);
  });

  test('a second paragraph where one line fits', () => {
    expect(compileLine('One.\n\nTwo.').problems.map(({ code }) => code)).toEqual(['text-paragraphs']);
  });
});

const hostile = fc.string({
  unit: fc.constantFrom(
    ...Array.from('a *[]()<>!`\\&;\n-1.:/#"\u0000'),
    'https://',
    'javascript:',
    '<script>',
    '](',
  ),
});

test('no text makes the compiler throw, and nothing that runs or loads ever passes', () => {
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (source) => {
      for (const address of linksIn(prose(source))) expect(address).toMatch(/^(https?:\/\/|mailto:)/i);
      for (const address of linksIn([{ p: line(source) }]))
        expect(address).toMatch(/^(https?:\/\/|mailto:)/i);
    }),
    { numRuns: 500 },
  );
});

test('words without signs come through unchanged', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zé“”’,]{1,8}$/), { minLength: 1 }), (words) => {
      expect(compileLine(words.join(' '))).toEqual({ value: [words.join(' ')], problems: [] });
    }),
  );
});

test('escaped signs come through as themselves', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('ab*_[]()<>!`\\&#-.')), minLength: 1 }),
      (source) => {
        const escaped = source.replace(/[^ab]/g, (sign) => `\\${sign}`);
        expect(compileLine(escaped)).toEqual({ value: [source], problems: [] });
      },
    ),
  );
});

test('time grows with the length alone, however hostile the text', () => {
  for (const piece of ['[', '*', '**a ', '[a](', '*[', ' \n', '![', '<', '&a', '- ', '\\', '1. ', '* * ']) {
    expect(() => compileProse(piece.repeat(50_000))).not.toThrow();
  }
}, 20_000);

function linksIn(blocks: Prose): string[] {
  return blocks.flatMap((block) => ('p' in block ? linksOf(block.p) : block.list.flatMap(linksOf)));
}

function linksOf(runs: readonly Inline[]): string[] {
  return runs.flatMap((run) => {
    if (typeof run === 'string') return [];
    if ('link' in run) return [run.link, ...linksOf(run.text)];
    return linksOf('em' in run ? run.em : run.strong);
  });
}
