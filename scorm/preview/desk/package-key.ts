/** A short name made from a package's bytes: the same package finds its attempts again. */
export async function packageKey(zip: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', zip as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest).slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
}
