/** Longest sides in pixels and qualities to try, the best first. */
const attempts: readonly (readonly [longest: number, quality: number])[] = [
  [1600, 0.85],
  [1600, 0.7],
  [1200, 0.7],
  [900, 0.6],
];

/**
 * The picture drawn anew in this tab: small enough, turned the right way up, and without anything the camera wrote into it.
 *
 * @throws {Error} If the browser cannot read it.
 */
export async function smallerPicture(picture: Blob, mostBytes: number): Promise<Uint8Array> {
  const bitmap = await createImageBitmap(picture);
  try {
    let smallest: Blob | undefined;
    for (const [longest, quality] of attempts) {
      smallest = await drawn(bitmap, longest, quality);
      if (smallest.size <= mostBytes) break;
    }
    return new Uint8Array(await smallest!.arrayBuffer());
  } finally {
    bitmap.close();
  }
}

async function drawn(bitmap: ImageBitmap, longest: number, quality: number): Promise<Blob> {
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No drawing context');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  // A browser that cannot write WebP gives a PNG, which is no smaller: those write JPEG.
  const webp = await canvas.convertToBlob({ type: 'image/webp', quality });
  return webp.type === 'image/webp' ? webp : canvas.convertToBlob({ type: 'image/jpeg', quality });
}
