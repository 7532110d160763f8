import type { Instant } from '../contracts/vocabulary.ts';
import { sameCode } from './challenge.ts';
import { hmac } from './hmac.ts';
import type { RequestName, Secrets } from './ports.ts';
import { canonical } from './trail.ts';

/** How long whoever has proved to be the applicant may write about her request without proving it again. */
export const ticketLifetimeMs = 60 * 60_000;

/**
 * What the status page hands to its own forms: it names the request and an hour, and nobody can make one without the
 * deployment's secret. So neither the follow-up code stands in a page nor is a mailed code asked for twice.
 */
export function ticketFor(secrets: Secrets, name: RequestName, at: Instant): string {
  const expires = String(Date.parse(at) + ticketLifetimeMs);
  return `${expires}-${macOf(secrets, name, expires)}`;
}

/** Whether the ticket was given out for this very request and its hour is not over. */
export function isGoodTicket(secrets: Secrets, name: RequestName, ticket: string, at: Instant): boolean {
  const [expires = '', mac = ''] = ticket.split('-');
  return (
    /^\d{13}$/.test(expires) &&
    Number(expires) > Date.parse(at) &&
    sameCode(mac, macOf(secrets, name, expires))
  );
}

function macOf(secrets: Secrets, { authority, reference }: RequestName, expires: string): string {
  return hmac(secrets.followUp, canonical(['ticket', authority, reference, expires])).toString('hex');
}
