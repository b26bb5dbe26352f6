export type EntryTrouble =
  | 'damaged'
  | 'checksum'
  | 'header-differs'
  | 'too-long'
  | 'too-short'
  | 'unknown-method'
  | 'encrypted'
  | 'too-large';

const sentences: Readonly<Record<EntryTrouble, (path: string) => string>> = {
  damaged: (path) =>
    `“${path}” in this zip is damaged and cannot be unpacked; download or export the zip again.`,
  checksum: (path) =>
    `“${path}” in this zip is damaged (its checksum is wrong); download or export the zip again.`,
  'header-differs': (path) =>
    `This zip says two different things about “${path}”, so it is damaged; download or export it again.`,
  'too-long': (path) =>
    `“${path}” in this zip is longer than the zip announces, so it is damaged or made to do harm; do not import it.`,
  'too-short': (path) =>
    `“${path}” in this zip is shorter than the zip announces, so it is damaged; download or export the zip again.`,
  'unknown-method': (path) =>
    `“${path}” is packed in a way that LMSs do not read (only “stored” and “deflate” are safe); zip the files again with an ordinary program.`,
  encrypted: (path) => `“${path}” is locked with a password; zip the files again without one.`,
  'too-large': (path) =>
    `“${path}” is larger than is unpacked here; make it smaller, or put it where the course can link to it.`,
};

/** A file in a zip could not be read. `says` is for the person, in one sentence with what to do. */
export class EntryProblem extends Error {
  override readonly name = 'EntryProblem';
  readonly trouble: EntryTrouble;
  readonly path: string;
  readonly says: string;

  constructor(trouble: EntryTrouble, path: string, options?: ErrorOptions) {
    super(`${trouble}: ${path}`, options);
    this.trouble = trouble;
    this.path = path;
    this.says = sentences[trouble](path);
  }
}
