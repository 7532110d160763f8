import { hmac } from './hmac.ts';
import type { Secrets } from './ports.ts';
import { canonical } from './trail.ts';

/** Keyed hash (hex) of the officer to whom a request is given: an identity provider may use mail addresses for ids. */
export function givenKeyOf(secrets: Secrets, authority: string, officer: string): string {
  return hmac(secrets.applicant, canonical(['given', authority, officer])).toString('hex');
}
