import type { Failure } from '../contracts/failures.ts';

/** Sent with every answer. Styles come from our own address only; there is no script on any page yet. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Everything is personal unless it says otherwise. */
export const noStore = { 'cache-control': 'no-store' } as const;

/** When the same call may be sent again, where the refusal says so (RFC 9110 section 10.2.3; seconds). */
export const retryAfter = ({ retryAfter: seconds }: Failure): Readonly<Record<string, string>> =>
  seconds === undefined ? {} : { 'retry-after': String(seconds) };
