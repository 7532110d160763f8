import type { Page } from 'playwright-core';

/** Pixels of a picture that are known by one number. */
export const bandHeight = 200;

/** What a picture looks like, in a few words: a number for each band of it, from the top. */
export type Look = { readonly height: number; readonly bands: readonly string[] };

/** Reads a PNG with the browser's own eyes; `page` is any page without a policy, such as `about:blank`. */
export function lookOf(page: Page, png: Buffer): Promise<Look> {
  return page.evaluate(
    async ({ base64, rows }) => {
      const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
      const { width, height } = picture;
      const canvas = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
      if (!canvas) throw new Error('there is no canvas');
      canvas.drawImage(picture, 0, 0);
      const bands: string[] = [];
      for (let top = 0; top < height; top += rows) {
        const { data } = canvas.getImageData(0, top, width, Math.min(rows, height - top));
        let hash = 0x811c9dc5;
        // FNV-1a, a pixel at a time.
        for (const pixel of new Uint32Array(data.buffer)) hash = Math.imul(hash ^ pixel, 0x01000193) >>> 0;
        bands.push(hash.toString(16).padStart(8, '0'));
      }
      return { height, bands };
    },
    { base64: png.toString('base64'), rows: bandHeight },
  );
}

/** Where two looks differ, in words; undefined where they do not. */
export function differenceOf(before: Look, now: Look): string | undefined {
  const length = Math.max(before.bands.length, now.bands.length);
  const differing = Array.from({ length }, (_, band) => band).filter(
    (band) => before.bands[band] !== now.bands[band],
  );
  const [first, last] = [differing.at(0), differing.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const grown = now.height - before.height;
  const end = Math.min((last + 1) * bandHeight, Math.max(before.height, now.height));
  const size = grown === 0 ? '' : `, ${Math.abs(grown)} px ${grown > 0 ? 'longer' : 'shorter'}`;
  return `from ${first * bandHeight} to ${end} px${size}`;
}
