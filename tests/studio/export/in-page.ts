import { fetchBeside, fetchKit } from '../../../src/studio/export/fetch-kit.ts';
import { makePackage, type Order } from '../../../src/studio/export/make-packages.ts';

/** Runs in the page: packs a draft with the kit beside it. */
export async function packedInPage(
  texts: readonly (readonly [string, string])[],
  pictures: readonly (readonly [string, readonly number[]])[],
  order: Order,
): Promise<{ readonly name: string; readonly digest: string }> {
  const media = new Map(pictures.map(([path, bytes]) => [path, Uint8Array.from(bytes)]));
  const kit = await fetchKit(fetchBeside, order.format, order.edition);
  const made = makePackage({ files: new Map(texts), media }, kit, order);
  if ('diagnostics' in made) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'));
  const { name, zip, findings } = made.package;
  if (findings.length > 0) throw new Error(findings.map(({ says }) => says).join('\n'));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', zip));
  return { name, digest: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') };
}
