/** Signatures that come without the caller: in an address (SigV4 in the query) or in a form (S3's POST policy). */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Principal } from '../access/door.types.ts';

export type Signatory = { readonly principal: Principal; readonly secretAccessKey: string };
/** Whoever signs with this access key, if somebody does. */
export type FindSignatory = (accessKeyId: string) => Signatory | undefined;

export type Verified = { readonly principal: Principal } | { readonly refused: string };

const algorithm = 'AWS4-HMAC-SHA256';
/** How far a signature may lie in the future: the clock may have been moved between. */
const skewMs = 15 * 60_000;

/** A presigned address. @param host that it was signed for @param now milliseconds since the epoch */
export function verifyAddress(
  { method, path, query, host }: { method: string; path: string; query: URLSearchParams; host: string },
  find: FindSignatory,
  region: string,
  now: number,
): Verified {
  const field = (name: string) => query.get(`X-Amz-${name}`) ?? '';
  const scope = scopeOf(field('Credential'), region);
  const signatory = scope && find(scope.accessKeyId);
  if (!signatory || field('Algorithm') !== algorithm) return { refused: 'InvalidAccessKeyId' };
  if (field('SignedHeaders') !== 'host') return { refused: 'AccessDenied' };
  const begins = instantOf(field('Date'));
  const ends = begins + Number(field('Expires')) * 1000;
  if (!(now >= begins - skewMs && now <= ends)) return { refused: 'AccessDenied' };
  const canonicalQuery = [...query]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${escaped(name)}=${escaped(value)}`)
    .sort()
    .join('&');
  const request = [method, path, canonicalQuery, `host:${host}`, '', 'host', 'UNSIGNED-PAYLOAD'];
  const text = [
    algorithm,
    field('Date'),
    `${scope.day}/${region}/s3/aws4_request`,
    sha256(request.join('\n')),
  ].join('\n');
  return isSignature(field('Signature'), signatory.secretAccessKey, scope.day, region, text)
    ? { principal: signatory.principal }
    : { refused: 'SignatureDoesNotMatch' };
}

export type PostFields = Readonly<Record<string, string>>;

/** The policy of a form: who signed it, until when it holds, and that every field and the content fit it. */
export function verifyPolicy(
  fields: PostFields,
  bucket: string,
  contentLength: number,
  find: FindSignatory,
  region: string,
  now: number,
): Verified {
  const scope = scopeOf(fields['x-amz-credential'] ?? '', region);
  const signatory = scope && find(scope.accessKeyId);
  const { policy = '' } = fields;
  if (!signatory || fields['x-amz-algorithm'] !== algorithm) return { refused: 'InvalidAccessKeyId' };
  const signature = fields['x-amz-signature'] ?? '';
  if (!isSignature(signature, signatory.secretAccessKey, scope.day, region, policy))
    return { refused: 'SignatureDoesNotMatch' };
  const { expiration, conditions } = JSON.parse(Buffer.from(policy, 'base64').toString('utf8')) as Policy;
  if (!(Date.parse(expiration) > now)) return { refused: 'AccessDenied' };
  const given: PostFields = { ...fields, bucket };
  const named = new Set(['policy', 'x-amz-signature', 'bucket']);
  for (const condition of conditions) {
    if (Array.isArray(condition)) {
      const [kind, from, to] = condition;
      if (kind !== 'content-length-range') return { refused: 'NotImplemented' };
      if (contentLength < Number(from)) return { refused: 'EntityTooSmall' };
      if (contentLength > Number(to)) return { refused: 'EntityTooLarge' };
      continue;
    }
    for (const [name, value] of Object.entries(condition)) {
      named.add(name.toLowerCase());
      if (given[name.toLowerCase()] !== value) return { refused: 'AccessDenied' };
    }
  }
  // Every field but these has to stand in the policy.
  const free = Object.keys(fields).find((name) => !named.has(name) && !name.startsWith('x-ignore-'));
  return free === undefined ? { principal: signatory.principal } : { refused: 'AccessDenied' };
}

type Policy = {
  readonly expiration: string;
  readonly conditions: readonly (Readonly<Record<string, string>> | readonly [string, number, number])[];
};

function scopeOf(credential: string, region: string) {
  const [accessKeyId = '', day = '', where, service, end] = credential.split('/');
  const fits = where === region && service === 's3' && end === 'aws4_request' && /^\d{8}$/.test(day);
  return fits ? { accessKeyId, day } : undefined;
}

function isSignature(given: string, secret: string, day: string, region: string, text: string): boolean {
  const key = [day, region, 's3', 'aws4_request'].reduce<Buffer>(
    (under, part) => createHmac('sha256', under).update(part).digest(),
    Buffer.from(`AWS4${secret}`),
  );
  const right = Buffer.from(createHmac('sha256', key).update(text).digest('hex'));
  const shown = Buffer.from(given);
  return shown.length === right.length && timingSafeEqual(shown, right);
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** RFC 3986: `encodeURIComponent` leaves four signs that SigV4 wants escaped. */
const escaped = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** Of `YYYYMMDDTHHMMSSZ`; milliseconds since the epoch, NaN for anything else. */
function instantOf(text: string): number {
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? [];
  const [year, month, day, hour, minute, second] = parts;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
