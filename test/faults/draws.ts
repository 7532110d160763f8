import { createHash } from 'node:crypto';

/** A number in [0, 1) that hangs on the seed and the words alone, not on when or how often it is asked for. */
export type Draw = (...words: readonly (string | number)[]) => number;

const digestOf = (seed: string, words: readonly (string | number)[]): Buffer =>
  createHash('sha256')
    .update([seed, ...words].join('\n'))
    .digest();

export const drawsFrom =
  (seed: string): Draw =>
  (...words) =>
    digestOf(seed, words).readUInt32BE(0) / 2 ** 32;

/** 32 bytes that hang on the seed and the words alone. */
export const bytesFrom = (seed: string, ...words: readonly (string | number)[]): Buffer =>
  digestOf(seed, words);
