import type { Authority } from '../../shared/authorities/authority.ts';
import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import type { AddressRegistration } from '../../shared/contracts/registration.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { mayAnywhere, type Officer } from '../../shared/domain/access.ts';
import { type AddressBook, type AddressEntry, addressMacOf } from '../../shared/domain/address-book.ts';
import type { Secrets } from '../../shared/domain/ports.ts';

export type AddressDependencies = {
  readonly addresses: Pick<AddressBook, 'enter'>;
  readonly secrets: () => Promise<Secrets>;
};
export type AddressCall = {
  readonly authority: Authority;
  readonly officer: Officer;
  readonly at: Instant;
  readonly form: AddressRegistration;
};

/**
 * Enters an address that the institution holds for a person. Every officer who handles requests of the institution may;
 * the entry names her. The same address entered again answers the entry that stands.
 */
export async function registerAddress(
  { addresses, secrets }: AddressDependencies,
  { authority, officer, at, form }: AddressCall,
): Promise<Result<AddressEntry>> {
  if (!mayAnywhere(officer, 'register', authority.id)) return refuse('officerNotEntitled');
  const mac = addressMacOf(await secrets(), authority.id, form, form.email);
  if (!mac) throw new Error('The contract lets no address through without a person');
  return ok(await addresses.enter(authority.id, mac, { at, by: officer.id, evidence: form.evidence }));
}
