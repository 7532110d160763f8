import type { Instant } from '../contracts/vocabulary.ts';
import { hmac } from './hmac.ts';
import { applicantKeyOf, type Identified } from './intake.ts';
import type { Secrets } from './ports.ts';
import { canonical } from './trail.ts';

/** Who entered an address, and when: read for ever, it says nothing of whose address it is. */
export type AddressEntry = { readonly at: Instant; readonly by: string };

/** The e-mail addresses that an institution holds, each under a keyed hash of person and address. */
export type AddressBook = {
  readonly knows: (authority: string, mac: string) => Promise<boolean>;
  /** Enters an address; one that stands there already stays as it was entered first. */
  readonly enter: (
    authority: string,
    mac: string,
    entry: AddressEntry & { readonly evidence: string },
  ) => Promise<AddressEntry>;
};

/**
 * What an address is entered and looked up under. Letter case is not told apart: no provider in use does, and a
 * registered writer must not stand as a stranger for it.
 *
 * @returns undefined when nothing says whose address it is
 */
export function addressMacOf(
  secrets: Secrets,
  authority: string,
  who: Identified,
  email: string,
): string | undefined {
  const person = applicantKeyOf(secrets, who);
  if (!person) return undefined;
  return hmac(secrets.applicant, canonical(['address', authority, person, email.toLowerCase()])).toString(
    'hex',
  );
}
