import type { Failure } from '../contracts/failures.ts';
import type { Language } from '../contracts/vocabulary.ts';

const contentPolicy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Sent with every answer. Styles come from our own address only, and no script runs. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'content-security-policy': contentPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Of pages with forms. They post to their own host, and `Origin` tells them from another site's: it must be sent. */
export const formHeaders = { 'referrer-policy': 'same-origin' } as const;

/** Of the pages that ask for a passkey: the one script there is, from our own address. */
export const passkeyHeaders = {
  ...formHeaders,
  'content-security-policy': `${contentPolicy}; script-src 'self'`,
} as const;

/** Of the page that uploads documents: our own script, which may speak with us and with the store at this origin. */
export const uploadHeaders = (store: string) => ({
  ...formHeaders,
  'content-security-policy': `${contentPolicy}; script-src 'self'; connect-src 'self' ${store}`,
});

/** Everything is personal unless it says otherwise. */
export const noStore = { 'cache-control': 'no-store' } as const;

/** Of words for people: their language, and what of the call chose it (`language.ts`). */
export const spokenIn = (language: Language): Readonly<Record<string, string>> => ({
  'content-language': language,
  vary: 'accept, accept-language, cookie',
});

/** When the same call may be sent again, where the refusal says so (RFC 9110 section 10.2.3; seconds). */
export const retryAfter = ({ retryAfter: seconds }: Failure): Readonly<Record<string, string>> =>
  seconds === undefined ? {} : { 'retry-after': String(seconds) };
