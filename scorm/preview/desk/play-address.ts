/**
 * Where packages are played. On a machine of one's own the same server answers a second name, so that a package has an
 * origin of its own; elsewhere there is no second origin, and only our own package is played.
 */
export function playAddress(desk: URL): { readonly address: URL; readonly ownOrigin: boolean } {
  const address = new URL('play/', desk);
  const ownOrigin = desk.hostname === 'localhost';
  if (ownOrigin) address.hostname = 'play.localhost';
  return { address, ownOrigin };
}
