/** The material of a signing key is its private scalar: 32 bytes, like every other key's. */
import { createECDH, createPrivateKey, type KeyObject } from 'node:crypto';

/** @returns the P-256 private key whose scalar the material is @throws when it is none (one in 2^32 is not) */
export function signingKey(material: Buffer): KeyObject {
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(material);
  const point = pair.getPublicKey();
  const part = (from: number) => point.subarray(from, from + 32).toString('base64url');
  return createPrivateKey({
    key: { kty: 'EC', crv: 'P-256', d: material.toString('base64url'), x: part(1), y: part(33) },
    format: 'jwk',
  });
}
