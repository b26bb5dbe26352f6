/** One line of a zip's list of files. What it says is not yet known to be true of the data. */
export interface ZipEntry {
  /** As written: backslashes, `..` and NUL bytes are left in. */
  readonly path: string;
  /** The path's bytes as they stand in the zip. */
  readonly name: Uint8Array;
  /** Bytes when unpacked. */
  readonly size: number;
  /** Bytes in the zip. */
  readonly packed: number;
  /** 0 is stored and 8 deflated; no LMS counts on others. */
  readonly method: number;
  readonly crc: number;
  readonly isFolder: boolean;
  /** A symbolic link, by the mode that UNIX programs write. */
  readonly isLink: boolean;
  readonly isEncrypted: boolean;
  readonly hasUtf8Flag: boolean;
  /** Its sizes and checksum stand after its data. */
  readonly hasDescriptor: boolean;
  /** Where its own header begins, in bytes from the start of the file. */
  readonly offset: number;
  /** From 0, in the list at the end of the zip. */
  readonly listed: number;
  /** From 0, by where the data lies. */
  readonly laid: number;
}

/** A zip whose list was read and found whole; its files are read one at a time. */
export interface Zip {
  /** In the list's order. */
  readonly entries: readonly ZipEntry[];
  /** Bytes before the first file, as in an archive that unpacks itself. */
  readonly before: number;
  /**
   * The file's content, whole and with the right checksum.
   *
   * @throws {EntryProblem} If the data is not what the list says, or is more than is unpacked.
   */
  bytes(entry: ZipEntry): Promise<Uint8Array>;
}
