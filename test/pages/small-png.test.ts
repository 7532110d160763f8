import { crc32, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indexedPng } from './small-png.ts';

/** Chunks of a PNG by their names. */
function chunksOf(png: Buffer): Readonly<Record<string, Buffer>> {
  const chunks: Record<string, Buffer> = {};
  for (let at = 8; at < png.length; ) {
    const end = at + 8 + png.readUInt32BE(at);
    expect(png.readUInt32BE(end)).toBe(crc32(png.subarray(at + 4, end)));
    chunks[png.toString('latin1', at + 4, at + 8)] = png.subarray(at + 8, end);
    at = end + 4;
  }
  return chunks;
}

test('the colours are those of the picture, the most frequent first', () => {
  const [white, red] = [
    [255, 255, 255, 255],
    [200, 0, 10, 255],
  ];
  const rgba = Uint8Array.from([white, white, white, red].flat());
  const { IHDR, PLTE, IDAT } = chunksOf(indexedPng({ width: 2, height: 2, rgba }));
  expect([...(IHDR ?? [])]).toEqual([0, 0, 0, 2, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
  expect([...(PLTE ?? [])]).toEqual([255, 255, 255, 200, 0, 10]);
  expect([...inflateSync(IDAT ?? Buffer.alloc(0))]).toEqual([0, 0, 0, 0, 0, 1]);
});

test('of more colours than a palette holds, a rare one takes the nearest', () => {
  const greys = Array.from({ length: 256 }, (_, grey) => [grey, grey, grey, 255]);
  const rgba = Uint8Array.from([...greys, ...greys, [100, 100, 101, 255]].flat());
  const { PLTE, IDAT } = chunksOf(indexedPng({ width: 513, height: 1, rgba }));
  expect(PLTE).toHaveLength(256 * 3);
  expect(inflateSync(IDAT ?? Buffer.alloc(0)).at(-1)).toBe(100);
});
