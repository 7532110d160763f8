import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/**
 * OWASP Password Storage Cheat Sheet, Argon2id: 19 MiB (here KiB), two passes, one lane. They stand in each hash, so
 * that they can be raised; `passwordHashIsOld` then says which are to be made anew.
 */
export const hashCost = { memory: 19_456, passes: 2, parallelism: 1 } as const;
type Cost = { readonly memory: number; readonly passes: number; readonly parallelism: number };

/** Bytes: RFC 9106 section 4 asks for a salt of 128 bits and a tag of 256. */
const saltLength = 16;
const tagLength = 32;

const derive = promisify<'argon2id', Argon2Parameters, Buffer>(argon2);
const tagOf = (password: string, nonce: Uint8Array, cost: Cost, length: number) =>
  derive('argon2id', { message: Buffer.from(password, 'utf8'), nonce, ...cost, tagLength: length });

const bare = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/=+$/, '');

/** @param password in NFC @returns a PHC string: `$argon2id$v=19$m=…,t=…,p=…$salt$hash` */
export async function hashPassword(password: string, cost: Cost = hashCost): Promise<string> {
  const salt = randomBytes(saltLength);
  const tag = await tagOf(password, salt, cost, tagLength);
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${bare(salt)}$${bare(tag)}`;
}

const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

function read(hash: string) {
  const [, memory, passes, parallelism, salt, tag] = phc.exec(hash) ?? [];
  if (salt === undefined || tag === undefined) throw new Error('This is no argon2id hash of ours');
  return {
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  };
}

/** Stands in where there is no account: comparing with it takes as long, and nothing is equal to it. */
const nobody = { cost: hashCost, salt: Buffer.alloc(saltLength), tag: Buffer.alloc(tagLength) };

/**
 * Compares in constant time; without a hash it takes the same time and the answer is no.
 *
 * @throws when the stored hash is none of ours
 */
export async function passwordIsRight(hash: string | undefined, password: string): Promise<boolean> {
  const held = hash === undefined ? nobody : read(hash);
  const tag = await tagOf(password, held.salt, held.cost, held.tag.length);
  return timingSafeEqual(tag, held.tag) && hash !== undefined;
}

/** Whether the hash was made with other parameters than today's. */
export function passwordHashIsOld(hash: string): boolean {
  const { memory, passes, parallelism } = read(hash).cost;
  return memory !== hashCost.memory || passes !== hashCost.passes || parallelism !== hashCost.parallelism;
}
