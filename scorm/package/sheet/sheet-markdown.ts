import type { Run, SheetBlock, SheetSection, Words } from './sheet.ts';

/** A section for a page of documentation, under a heading with two hashes. */
export function sectionMarkdown({ heading, blocks }: SheetSection): string {
  return [`## ${heading}`, ...blocks.map((block) => blockMarkdown(block, 3))].join('\n\n');
}

function blockMarkdown(block: SheetBlock, depth: number): string {
  switch (block.kind) {
    case 'text':
      return wordsMarkdown(block.words);
    case 'list':
      return block.items
        .map((item, index) => `${block.isOrdered === true ? `${index + 1}.` : '-'} ${wordsMarkdown(item)}`)
        .join('\n');
    case 'table':
      return tableMarkdown(
        block.head,
        block.rows.map((row) => row.map(wordsMarkdown)),
      );
    case 'checksum':
      return `\`${block.digest}\``;
    case 'part':
      return [
        `${'#'.repeat(depth)} ${block.heading}`,
        ...block.blocks.map((inner) => blockMarkdown(inner, depth + 1)),
      ].join('\n\n');
    default:
      return block satisfies never;
  }
}

export function wordsMarkdown(words: Words): string {
  return words.map(runMarkdown).join('');
}

function runMarkdown(run: Run): string {
  if (typeof run === 'string') return run;
  if ('code' in run) return `\`${run.code}\``;
  return 'strong' in run ? `**${run.strong}**` : run.title.replaceAll(/[\\`*_[\]<>|]/g, String.raw`\$&`);
}

function tableMarkdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
