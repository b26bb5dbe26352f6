import { strFromU8 } from 'fflate';

/** What the bytes 128 to 255 mean in code page 437, in which zips without a mark for UTF-8 name their files. */
const upper437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0';

/** UTF-8 where it is that, marked or not, for many programs forget the mark; else the old code page. */
export function entryName(bytes: Uint8Array): string {
  const text = strFromU8(bytes);
  if (!text.includes('\uFFFD')) return text;
  return Array.from(bytes, (byte) =>
    byte < 128 ? String.fromCodePoint(byte) : (upper437[byte - 128] ?? ''),
  ).join('');
}
