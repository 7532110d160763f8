/**
 * A passkey in software: it makes what a browser hands over (attestation «none»), as WebAuthn Level 3 writes it, and
 * can be told to lie.
 */
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

type Flags = { readonly userPresent: boolean; readonly userVerified: boolean };
export type Lies = Partial<Flags> & {
  readonly origin?: string;
  readonly host?: string;
  readonly counter?: number;
  readonly type?: string;
};
export type Authenticator = {
  readonly id: string;
  readonly create: (challenge: string, lies?: Lies) => object;
  readonly get: (challenge: string, userHandle: string, lies?: Lies) => object;
};

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest();
const uint = (value: number, bytes: number) => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
};

/** CBOR (RFC 8949), as much of it as a credential needs: byte strings of 24 to 65,535 bytes, short texts, small integers. */
const cborBytes = (bytes: Uint8Array) => {
  // In the shortest form, as WebAuthn asks (CTAP2 canonical CBOR).
  const head =
    bytes.length < 256
      ? [Buffer.from([0x58]), uint(bytes.length, 1)]
      : [Buffer.from([0x59]), uint(bytes.length, 2)];
  return Buffer.concat([...head, bytes]);
};
const cborText = (text: string) => Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)]);
const cborInt = (n: number) => Buffer.from([n >= 0 ? n : 0x20 + (-1 - n)]);
const cborMap = (entries: readonly (readonly [Buffer, Buffer])[]) =>
  Buffer.concat([Buffer.from([0xa0 + entries.length]), ...entries.flat()]);

/** An ES256 key as COSE (RFC 9053 section 7.1.1). */
function coseOf(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  return cborMap([
    [cborInt(1), cborInt(2)],
    [cborInt(3), cborInt(-7)],
    [cborInt(-1), cborInt(1)],
    [cborInt(-2), cborBytes(Buffer.from(x, 'base64url'))],
    [cborInt(-3), cborBytes(Buffer.from(y, 'base64url'))],
  ]);
}

/** @param counts whether it counts its signatures, as hardware does and synced passkeys do not */
export function newAuthenticator(host: string, origin: string, counts: boolean): Authenticator {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const credential = randomBytes(32);
  const id = base64url(credential);
  let counter = 0;

  const authData = (lies: Lies, attested?: Buffer) => {
    const { userPresent = true, userVerified = true } = lies;
    if (counts) counter++;
    const flags = (userPresent ? 1 : 0) | (userVerified ? 4 : 0) | (attested ? 0x40 : 0);
    return Buffer.concat([
      sha256(lies.host ?? host),
      Buffer.from([flags]),
      uint(lies.counter ?? counter, 4),
      ...(attested ? [attested] : []),
    ]);
  };
  const clientData = (type: string, challenge: string, lies: Lies) =>
    Buffer.from(
      JSON.stringify({
        type: lies.type ?? type,
        challenge,
        origin: lies.origin ?? origin,
        crossOrigin: false,
      }),
    );
  const answer = (response: object) => ({
    id,
    rawId: id,
    type: 'public-key',
    clientExtensionResults: {},
    authenticatorAttachment: 'platform',
    response,
  });

  return {
    id,
    create(challenge, lies = {}) {
      const attested = Buffer.concat([
        Buffer.alloc(16),
        uint(credential.length, 2),
        credential,
        coseOf(publicKey),
      ]);
      const attestation = cborMap([
        [cborText('fmt'), cborText('none')],
        [cborText('attStmt'), cborMap([])],
        [cborText('authData'), cborBytes(authData(lies, attested))],
      ]);
      return answer({
        clientDataJSON: base64url(clientData('webauthn.create', challenge, lies)),
        attestationObject: base64url(attestation),
        transports: ['internal'],
      });
    },
    get(challenge, userHandle, lies = {}) {
      const data = authData(lies);
      const client = clientData('webauthn.get', challenge, lies);
      const signature = sign('sha256', Buffer.concat([data, sha256(client)]), privateKey);
      return answer({
        clientDataJSON: base64url(client),
        authenticatorData: base64url(data),
        signature: base64url(signature),
        userHandle: base64url(Buffer.from(userHandle)),
      });
    },
  };
}
