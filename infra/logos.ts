import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Authority } from '../shared/authorities/authority.ts';

export const logoFolder = new URL('../shared/authorities/logos/', import.meta.url);

/** Bytes: a telephone loads it on every first visit. */
const largest = 15_000;
const pngMark = Buffer.from('89504e470d0a1a0a', 'hex');
/** What a drawing needs none of: code, other documents, addresses outside of itself. */
const unsafe =
  /<!DOCTYPE|<!ENTITY|<script|<foreignObject|<style|\son[a-z]+\s*=|javascript:|href\s*=\s*["'](?!#)|url\(\s*["']?(?!#)/i;

/** A logo as the pages show it: `name` holds the hash of its content; width and height in CSS pixels at its own size. */
export type LogoFile = {
  readonly name: string;
  readonly type: 'image/svg+xml' | 'image/png';
  readonly width: number;
  readonly height: number;
  readonly content: Buffer;
};

/** The logos that the rows of the authorities name, by authority. @throws when one cannot be shown safely */
export function logosOf(
  authorities: readonly Authority[],
  folder: URL = logoFolder,
): ReadonlyMap<string, LogoFile> {
  return new Map(
    authorities.flatMap(({ id, logo }) =>
      logo ? [[id, logoFile(id, logo.file, readFileSync(new URL(logo.file, folder)))]] : [],
    ),
  );
}

function logoFile(id: string, file: string, content: Buffer): LogoFile {
  if (content.length > largest) throw new Error(`The logo ${file} is larger than ${largest} bytes`);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return content.subarray(0, pngMark.length).equals(pngMark)
    ? { name: `${id}-logo-${hash}.png`, type: 'image/png', ...sizeOfPng(content), content }
    : { name: `${id}-logo-${hash}.svg`, type: 'image/svg+xml', ...sizeOfSvg(file, content), content };
}

/** From its first chunk, IHDR (PNG specification section 11.2.1). */
const sizeOfPng = (content: Buffer) => ({
  width: content.readUInt32BE(16),
  height: content.readUInt32BE(20),
});

function sizeOfSvg(file: string, content: Buffer) {
  const text = content.toString('utf8');
  const [, width, height] =
    /<svg\b[^>]*\sviewBox="[-\d.]+[ ,]+[-\d.]+[ ,]+([\d.]+)[ ,]+([\d.]+)"/.exec(text) ?? [];
  if (!width || !height) throw new Error(`The logo ${file} is neither a PNG nor an SVG with a viewBox`);
  if (unsafe.test(text))
    throw new Error(`The logo ${file} holds more than a drawing: code or foreign addresses`);
  return { width: Number(width), height: Number(height) };
}
