import { plainText } from '../scenario/plain-text.ts';
import type { Prose } from '../scenario/prose.ts';

/** Prose as lines for a terminal, broken between words; paragraphs stand apart. */
export function plainProse(prose: Prose, width: number): readonly string[] {
  const blocks = prose.map((block) =>
    'p' in block
      ? broken(plainText(block.p), width)
      : block.list.flatMap((line, index) => {
          const mark = block.ordered ? `${index + 1}. ` : '- ';
          return hanging(mark, plainText(line), width);
        }),
  );
  return blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

/** Text after a mark, such as a number; its further lines stand under the first word. */
export function hanging(mark: string, text: string, width: number): readonly string[] {
  const room = Math.max(1, width - mark.length);
  return broken(text, room).map((line, index) => `${index === 0 ? mark : ' '.repeat(mark.length)}${line}`);
}

function broken(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
