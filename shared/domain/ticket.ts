import type { Instant } from '../contracts/vocabulary.ts';
import { sameCode } from './challenge.ts';
import { hmac } from './hmac.ts';
import type { RequestName, Secrets } from './ports.ts';
import { canonical } from './trail.ts';

/** How long whoever has proved to be the applicant may write about her request without proving it again. */
export const ticketLifetimeMs = 60 * 60_000;

/** What was shown before a ticket was given: a code of the request, or a login that the request is filed under. */
export type TicketProof = 'code' | 'session';

/**
 * What the status page hands to its own forms: it names the request, what was proved and an hour, and nobody can make
 * one without the deployment's secret. So neither the follow-up code stands in a page nor is a mailed code asked for
 * twice.
 */
export function ticketFor(
  secrets: Secrets,
  name: RequestName,
  at: Instant,
  proof: TicketProof = 'code',
): string {
  const expires = String(Date.parse(at) + ticketLifetimeMs);
  return `${expires}-${proof}-${macOf(secrets, name, proof, expires)}`;
}

/** What the ticket proves about this very request; undefined for another's, a forged one, or when its hour is over. */
export function ticketProof(
  secrets: Secrets,
  name: RequestName,
  ticket: string,
  at: Instant,
): TicketProof | undefined {
  const [expires = '', proof = '', mac = ''] = ticket.split('-');
  if (proof !== 'code' && proof !== 'session') return undefined;
  if (!/^\d{13}$/.test(expires) || Number(expires) <= Date.parse(at)) return undefined;
  return sameCode(mac, macOf(secrets, name, proof, expires)) ? proof : undefined;
}

function macOf(
  secrets: Secrets,
  { authority, reference }: RequestName,
  proof: TicketProof,
  expires: string,
): string {
  return hmac(secrets.followUp, canonical(['ticket', authority, reference, proof, expires])).toString('hex');
}

/** What a ticket says that it proves: to lead back to where it was given, and for nothing else. */
export const claimsSession = (ticket: string): boolean => ticket.split('-')[1] === 'session';
