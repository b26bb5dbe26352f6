let table: Uint32Array | undefined;

/** The checksum of zip files (ISO 3309), taken piece by piece. */
export class Crc32 {
  #sum = 0xffffffff;

  add(bytes: Uint8Array): void {
    const values = (table ??= tableOf());
    let sum = this.#sum;
    for (const byte of bytes) sum = (values[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
    this.#sum = sum;
  }

  get value(): number {
    return (this.#sum ^ 0xffffffff) >>> 0;
  }
}

function tableOf(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_none, start) => {
    let value = start;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value >>> 0;
  });
}
