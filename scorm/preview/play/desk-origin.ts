/** The one origin that may give orders to a playing page: the desk of the same server, under its first name. */
export function deskOriginOf(playing: Pick<Location, 'protocol' | 'hostname' | 'port' | 'origin'>): string {
  if (playing.hostname !== 'play.localhost') return playing.origin;
  return `${playing.protocol}//localhost${playing.port === '' ? '' : `:${playing.port}`}`;
}
