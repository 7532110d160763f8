/** What the local KMS does, one function per operation: find the key, ask for the grant, answer the JSON body. */
import {
  createHmac,
  createPublicKey,
  randomBytes,
  sign as signWith,
  timingSafeEqual,
  verify as verifyWith,
} from 'node:crypto';
import type { AwsCall } from '../access/door.types.ts';
import { type EncryptionContext, seal, sealedBy, unseal } from './kms-envelope.ts';
import { findKey, type HeldKey, type KmsKey } from './kms-keys.ts';
import { signingKey } from './kms-signing.ts';

export type Body = Readonly<Record<string, unknown>>;
export type Kms = { readonly keys: readonly HeldKey[]; readonly region: string; readonly account: string };
export type Asked = { readonly kms: Kms; readonly call: AwsCall; readonly body: Body };

const MAX_MESSAGE_BYTES = 4096;
const MAX_DATA_KEY_BYTES = 1024;

/** A refusal by the name of AWS's exception. */
export class Refusal extends Error {
  readonly type: string;
  constructor(type: string, message = '') {
    super(message);
    this.type = type;
  }
}

function text(body: Body, name: string): string {
  const value = body[name];
  if (typeof value !== 'string') throw new Refusal('ValidationException', `${name} is missing or no string.`);
  return value;
}

function bytes(body: Body, name: string): Buffer {
  const value = Buffer.from(text(body, name), 'base64');
  if (value.length < 1 || (name !== 'CiphertextBlob' && value.length > MAX_MESSAGE_BYTES)) {
    throw new Refusal('ValidationException', `${name} must hold 1 to ${MAX_MESSAGE_BYTES} bytes.`);
  }
  return value;
}

const contextOf = (body: Body): EncryptionContext => (body.EncryptionContext ?? {}) as EncryptionContext;

function requireGrant({ kms, call, body }: Asked, action: string, key: HeldKey): void {
  const context = contextOf(body);
  const conditions: Record<string, readonly string[]> = {};
  for (const [name, value] of Object.entries(context)) conditions[`kms:EncryptionContext:${name}`] = [value];
  if (Object.keys(context).length > 0) conditions['kms:EncryptionContextKeys'] = Object.keys(context);
  if (call.principal.allows(action, key.arn, conditions)) return;
  const name = call.principal.functionName;
  throw new Refusal(
    'AccessDeniedException',
    `User: arn:aws:sts::${kms.account}:assumed-role/${name}/${name} is not authorized to perform: ${action} on resource: ${key.arn} ` +
      `because no identity-based policy allows the ${action} action`,
  );
}

function namedKey({ kms, body }: Asked, spec: KmsKey['spec']): HeldKey {
  const named = text(body, 'KeyId');
  const key = findKey(kms.keys, named);
  const arn = `arn:aws:kms:${kms.region}:${kms.account}:`;
  const full = named.startsWith('arn:') ? named : arn + (named.startsWith('alias/') ? named : `key/${named}`);
  if (!key && full.includes(':alias/')) throw new Refusal('NotFoundException', `Alias ${full} is not found.`);
  if (!key) throw new Refusal('NotFoundException', `Key '${full}' does not exist`);
  if (key.spec !== spec) throw new Refusal('InvalidKeyUsageException', `${key.arn} key usage does not fit.`);
  return key;
}

function dataKeyBytes(body: Body): number {
  const { KeySpec: spec, NumberOfBytes: count } = body;
  if (spec === 'AES_256' && count === undefined) return 32;
  if (spec === 'AES_128' && count === undefined) return 16;
  const fits = Number.isInteger(count) && Number(count) >= 1 && Number(count) <= MAX_DATA_KEY_BYTES;
  if (spec === undefined && fits) return Number(count);
  throw new Refusal('ValidationException', 'Please specify either number of bytes or key spec.');
}

function generateDataKey(asked: Asked): Body {
  const key = namedKey(asked, 'SYMMETRIC_DEFAULT');
  requireGrant(asked, 'kms:GenerateDataKey', key);
  const plaintext = randomBytes(dataKeyBytes(asked.body));
  const sealed = seal(key.arn, key.material, plaintext, contextOf(asked.body));
  return {
    CiphertextBlob: sealed.toString('base64'),
    Plaintext: plaintext.toString('base64'),
    KeyId: key.arn,
  };
}

function encrypt(asked: Asked): Body {
  const key = namedKey(asked, 'SYMMETRIC_DEFAULT');
  requireGrant(asked, 'kms:Encrypt', key);
  const sealed = seal(key.arn, key.material, bytes(asked.body, 'Plaintext'), contextOf(asked.body));
  return { CiphertextBlob: sealed.toString('base64'), KeyId: key.arn, EncryptionAlgorithm: key.spec };
}

function decrypt(asked: Asked): Body {
  const ciphertext = bytes(asked.body, 'CiphertextBlob');
  const arn = sealedBy(ciphertext);
  const key = findKey(asked.kms.keys, arn);
  if (!key) {
    throw new Refusal(
      'AccessDeniedException',
      'The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.',
    );
  }
  if (asked.body.KeyId !== undefined && namedKey(asked, 'SYMMETRIC_DEFAULT').arn !== arn) {
    throw new Refusal(
      'IncorrectKeyException',
      'The key ID in the request does not identify a CMK that can perform this operation.',
    );
  }
  requireGrant(asked, 'kms:Decrypt', key);
  const plaintext = unseal(key.material, ciphertext, contextOf(asked.body));
  return { Plaintext: plaintext.toString('base64'), KeyId: key.arn, EncryptionAlgorithm: key.spec };
}

function mac(asked: Asked, action: string): { readonly key: HeldKey; readonly value: Buffer } {
  const key = namedKey(asked, 'HMAC_256');
  if (asked.body.MacAlgorithm !== 'HMAC_SHA_256') {
    throw new Refusal('InvalidKeyUsageException', 'Algorithm is incompatible with key spec HMAC_256.');
  }
  requireGrant(asked, action, key);
  return { key, value: createHmac('sha256', key.material).update(bytes(asked.body, 'Message')).digest() };
}

function generateMac(asked: Asked): Body {
  const { key, value } = mac(asked, 'kms:GenerateMac');
  return { Mac: value.toString('base64'), MacAlgorithm: 'HMAC_SHA_256', KeyId: key.arn };
}

function verifyMac(asked: Asked): Body {
  const { key, value } = mac(asked, 'kms:VerifyMac');
  const given = Buffer.from(text(asked.body, 'Mac'), 'base64');
  const same = given.length === value.length && timingSafeEqual(given, value);
  if (!same) throw new Refusal('KMSInvalidMacException');
  return { MacValid: true, MacAlgorithm: 'HMAC_SHA_256', KeyId: key.arn };
}

const signatureAlgorithm = 'ECDSA_SHA_256';

function signing(asked: Asked, action: string): { readonly key: HeldKey; readonly message: Buffer } {
  const key = namedKey(asked, 'ECC_NIST_P256');
  if (asked.body.SigningAlgorithm !== signatureAlgorithm) {
    throw new Refusal('InvalidKeyUsageException', 'Algorithm is incompatible with key spec ECC_NIST_P256.');
  }
  if ((asked.body.MessageType ?? 'RAW') !== 'RAW') {
    throw new Refusal('ValidationException', 'This machine signs messages whole, not their digests.');
  }
  requireGrant(asked, action, key);
  return { key, message: bytes(asked.body, 'Message') };
}

function sign(asked: Asked): Body {
  const { key, message } = signing(asked, 'kms:Sign');
  const signature = signWith('sha256', message, signingKey(key.material));
  return {
    Signature: signature.toString('base64'),
    SigningAlgorithm: signatureAlgorithm,
    KeyId: key.arn,
  };
}

function verify(asked: Asked): Body {
  const { key, message } = signing(asked, 'kms:Verify');
  const signature = Buffer.from(text(asked.body, 'Signature'), 'base64');
  if (!verifyWith('sha256', message, createPublicKey(signingKey(key.material)), signature)) {
    throw new Refusal('KMSInvalidSignatureException');
  }
  return { SignatureValid: true, SigningAlgorithm: signatureAlgorithm, KeyId: key.arn };
}

function getPublicKey(asked: Asked): Body {
  const key = namedKey(asked, 'ECC_NIST_P256');
  requireGrant(asked, 'kms:GetPublicKey', key);
  const spki = createPublicKey(signingKey(key.material)).export({ format: 'der', type: 'spki' });
  return {
    PublicKey: spki.toString('base64'),
    KeyId: key.arn,
    KeySpec: key.spec,
    KeyUsage: 'SIGN_VERIFY',
    SigningAlgorithms: [signatureAlgorithm],
  };
}

/** By the operation's name; each throws Refusal or InvalidCiphertext. */
export const kmsOperations: Readonly<Record<string, (asked: Asked) => Body>> = {
  GenerateDataKey: generateDataKey,
  Encrypt: encrypt,
  Decrypt: decrypt,
  GenerateMac: generateMac,
  VerifyMac: verifyMac,
  Sign: sign,
  Verify: verify,
  GetPublicKey: getPublicKey,
};
