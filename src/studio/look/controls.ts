import { registerIconLibrary } from '@awesome.me/webawesome/dist/components/icon/library.js';
import { adoptTokens } from '../../look/tokens.ts';
import { icons } from './icons.ts';
import './theme.css';

/* What every control of the studio needs, once: our colours, and our icons instead of those that are fetched from elsewhere. */

const names: Readonly<Record<string, string>> = icons;

/** What the controls call the icons that they draw themselves. */
const ownNames: Readonly<Record<string, keyof typeof icons>> = {
  xmark: 'cross',
  'circle-xmark': 'cross',
  eyedropper: 'pencil',
  eye: 'info',
  'eye-slash': 'info',
  'grip-vertical': 'ellipsis',
  'angle-down': 'chevron-down',
};

function addressOf(name: string): string {
  const path = names[name] ?? names[ownNames[name] ?? 'info'] ?? '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="${path}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

for (const library of ['default', 'system']) registerIconLibrary(library, { resolver: addressOf });
adoptTokens(document);
