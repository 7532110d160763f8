import { timingSafeEqual } from 'node:crypto';
import type { Authority } from '../authorities/authority.ts';
import { formTokenOf } from '../domain/session.ts';
import type { Asked } from './asked.ts';
import type { FormValues } from './input.ts';

/** The hidden field of every form on officers' pages. */
export const formTokenField = 'formToken';

const safe = new Set(['GET', 'HEAD']);

/** The origins whose pages may send forms of an authority: the deployment's own, and the authority's host names. */
export const originsOf = (publicUrl: string, authority: Authority): readonly string[] => [
  new URL(publicUrl).origin,
  ...authority.hosts.filter((host) => host !== '*').map((host) => `https://${host}`),
];

/**
 * Whether a call that a cookie vouches for was sent by a page of ours. A call that changes something has to say where
 * it comes from, in `Origin` or in `Sec-Fetch-Site`, and neither may say another place.
 */
export function isFromOwnPage({ method, origin, fetchSite }: Asked, origins: readonly string[]): boolean {
  if (safe.has(method)) return true;
  if (origin === undefined && fetchSite === undefined) return false;
  return (
    (origin === undefined || origins.includes(origin)) &&
    (fetchSite === undefined || fetchSite === 'same-origin')
  );
}

/** Whether a form carries the token of the session that it came with; compared in constant time. */
export function hasFormToken(form: FormValues, sessionToken: string): boolean {
  const given = form[formTokenField];
  if (typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(formTokenOf(sessionToken))];
  return a.length === b.length && timingSafeEqual(a, b);
}
