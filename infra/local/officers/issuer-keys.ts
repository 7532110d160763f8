/** The issuer's signing key and cookie secret, kept so that tokens and sessions outlive a restart. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { readIfPresent, writeDurably } from '../durable-file.ts';

export type IssuerKeys = { readonly signing: JWK; readonly cookieSecret: string };

async function newKeys(): Promise<IssuerKeys> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const signing = { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'RS256', use: 'sig' };
  return { signing, cookieSecret: randomBytes(32).toString('base64url') };
}

/** Reads `keys.json` in `dir`, or makes it (0600). Throws when the file is there and cannot be read. */
export async function issuerKeys(dir: string): Promise<IssuerKeys> {
  const file = join(dir, 'keys.json');
  const text = await readIfPresent(file);
  if (text !== undefined) return JSON.parse(text) as IssuerKeys;
  const keys = await newKeys();
  await writeDurably(file, JSON.stringify(keys));
  return keys;
}
