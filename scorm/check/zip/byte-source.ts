/** A file that is read in pieces, so that one of any size can be looked at. */
export interface ByteSource {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** So many bytes from there on; fewer at the end. Rejects if the file cannot be read. */
  read(from: number, length: number): Promise<Uint8Array>;
}
