const megabyte = 1024 * 1024;

/** How far the check goes into a zip, whatever the zip says of itself. */
export interface ZipLimits {
  /** The largest file that is unpacked, in bytes; larger ones are listed and never read. */
  readonly largestFile: number;
  /** What all files may come to when unpacked, in bytes. */
  readonly largestTotal: number;
  readonly mostEntries: number;
  /** The list of files at the end of the zip, in bytes. It is held in memory whole. */
  readonly largestDirectory: number;
}

export const zipLimits: ZipLimits = {
  largestFile: 256 * megabyte,
  largestTotal: 2048 * megabyte,
  mostEntries: 20_000,
  largestDirectory: 8 * megabyte,
};

/**
 * What looking into a file of any size may take, in bytes: its first and last pieces, and the list of files. Tests hold the
 * check to both of these.
 */
export const memoryForZip = 64 * megabyte;
/** What unpacking one file may take above its own size, in bytes: pieces on their way, those that wait to be freed included. */
export const memoryForFile = 96 * megabyte;

/** A zip of this many times its own size, and of this many bytes, was made to fill a disk and not to hold a course. */
export const bombFactor = 100;
export const bombFloor = 100 * megabyte;
