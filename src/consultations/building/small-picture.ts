/** The longest data URL that a definition takes. */
const LONGEST = 150_000;
/** Widths to try, in pixels, the clearest first. */
const WIDTHS = [1000, 800, 600, 400, 240];

/**
 * A picture as a data URL that fits into a definition, without what the camera noted in it.
 *
 * @returns undefined for a file that is no picture, or cannot be made small enough.
 */
export async function smallPicture(file: Blob): Promise<string | undefined> {
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return undefined;
  const canvas = document.createElement('canvas');
  for (const width of WIDTHS) {
    const scale = Math.min(1, width / picture.width);
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const url = canvas.toDataURL('image/webp', 0.8);
    if (url.length <= LONGEST) return url;
  }
  return undefined;
}
