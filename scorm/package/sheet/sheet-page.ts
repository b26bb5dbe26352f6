import { escapeMarkup } from '../xml.ts';
import { sheetStyle } from './sheet-style.ts';
import type { Run, Sheet, SheetBlock, SheetSection, Words } from './sheet.ts';

/** The sheet as a page of its own: read, printed or sent along, with nothing to load. */
export function sheetPage({ course, language, lead, sections }: Sheet): string {
  const draw = drawWith(language);
  const links = sections.map(({ id, heading }) => `<li><a href="#${id}">${escapeMarkup(heading)}</a></li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(`For the administrator: ${course}`)}</title>
<link rel="icon" href="data:,">
<style>${sheetStyle}</style>
</head>
<body>
<header>
<h1>For the administrator: ${draw.run({ title: course })}</h1>
<p>${escapeMarkup(lead)}</p>
</header>
<nav aria-label="Contents">
<ul>
${links.join('\n')}
</ul>
</nav>
<main>
${sections.map(draw.section).join('\n')}
</main>
</body>
</html>
`;
}

interface Draw {
  readonly run: (run: Run) => string;
  readonly section: (section: SheetSection) => string;
}

/** @param language Of what authors wrote. */
function drawWith(language: string): Draw {
  const run = (one: Run): string => {
    if (typeof one === 'string') return escapeMarkup(one);
    if ('code' in one) return `<code>${escapeMarkup(one.code)}</code>`;
    if ('strong' in one) return `<strong>${escapeMarkup(one.strong)}</strong>`;
    return `<bdi lang="${escapeMarkup(language)}">${escapeMarkup(one.title)}</bdi>`;
  };
  const words = (all: Words): string => all.map(run).join('');
  const block = (one: SheetBlock): string => {
    switch (one.kind) {
      case 'text':
        return `<p>${words(one.words)}</p>`;
      case 'list':
        return listed(one.items.map(words), one.isOrdered === true);
      case 'table':
        return tabled(
          one.head,
          one.rows.map((row) => row.map(words)),
        );
      case 'checksum':
        return `<p class="checksum"><code id="checksum">${escapeMarkup(one.digest)}</code></p>`;
      case 'part':
        return `<section class="part">\n<h3>${escapeMarkup(one.heading)}</h3>\n${one.blocks.map(block).join('\n')}\n</section>`;
      default:
        return one satisfies never;
    }
  };
  const section = ({ id, heading, blocks }: SheetSection): string =>
    `<section id="${id}">\n<h2>${escapeMarkup(heading)}</h2>\n${blocks.map(block).join('\n')}\n</section>`;
  return { run, section };
}

function listed(items: readonly string[], isOrdered: boolean): string {
  const tag = isOrdered ? 'ol' : 'ul';
  return `<${tag}>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</${tag}>`;
}

/** The first cell of each row names it. Where the window is narrow, cells stand below each other under their headings. */
function tabled(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const isNamed = head.some((name) => name !== '');
  const names = head.map((name) => `<th scope="col">${escapeMarkup(name)}</th>`).join('');
  const lines = rows.map(([first = '', ...cells]) => {
    const others = cells.map((cell, index) => {
      const name = head[index + 1] ?? '';
      return name === '' ? `<td>${cell}</td>` : `<td data-name="${escapeMarkup(name)}">${cell}</td>`;
    });
    return `<tr><th scope="row">${first}</th>${others.join('')}</tr>`;
  });
  const top = isNamed ? `<thead><tr>${names}</tr></thead>\n` : '';
  return `<table>\n${top}<tbody>\n${lines.join('\n')}\n</tbody>\n</table>`;
}
