import { ok, type Result, refuse } from '../contracts/failures.ts';
import type { Personal } from '../contracts/personal.ts';
import type { Applicant } from '../domain/applicant.ts';
import { ownKeysOf } from '../domain/citizen-session.ts';
import type { Decision } from '../domain/decide/decision.ts';
import {
  applicantKeyOf,
  bodyMacOf,
  followUpCodeFor,
  intakeKeyOf,
  mailboxKeyOf,
  referenceFor,
} from '../domain/intake.ts';
import type { FindRequest, Secrets, TakeIn } from '../domain/ports.ts';
import type { Request } from '../domain/request.ts';

export type TakeOnceDependencies = {
  readonly takeIn: TakeIn;
  readonly find: FindRequest;
  readonly secrets: () => Promise<Secrets>;
};
/** A call that takes a request in, as far as it tells one call from another. */
export type Sent = {
  readonly authority: string;
  /** Two callers may use one key without meeting. */
  readonly caller: string;
  readonly idempotencyKey: string;
  readonly body: unknown;
};
/** A request decided on, and by whom when somebody was signed in: her requests are found again by that. */
export type ToTake = {
  readonly decision: Decision;
  readonly personal: Personal;
  readonly applicant?: Applicant | undefined;
};
export type TakenOnce = { readonly request: Request; readonly followUpCode: string };

/** How many references are tried before two different requests meeting on one is taken for a fault. */
const collisionTries = 5;

/**
 * Takes a request in once: the same call again finds what it took before, whatever was decided on it since and even if
 * it would be refused today.
 *
 * @param decide takes the request under the reference it is given; may be asked again with another one
 */
export async function takeOnce(
  deps: TakeOnceDependencies,
  sent: Sent,
  decide: (reference: string) => Result<ToTake>,
): Promise<Result<TakenOnce>> {
  const secrets = await deps.secrets();
  const intakeKey = intakeKeyOf(secrets, sent.authority, sent.caller, sent.idempotencyKey);
  const bodyMac = bodyMacOf(secrets, sent.body);
  const given = (request: Request): Result<TakenOnce> =>
    ok({ request, followUpCode: followUpCodeFor(secrets, request.reference, intakeKey) });

  for (let attempt = 0; attempt < collisionTries; attempt++) {
    const reference = referenceFor(secrets, intakeKey, attempt);
    const decided = decide(reference);
    if (!decided.ok) {
      // It was taken and only the answer lost; between the two calls the notice was renewed, say.
      const before = await deps.find({ authority: sent.authority, reference }, true);
      const same = before?.kept.intakeKey === intakeKey && before.kept.bodyMac === bodyMac;
      return same ? given(before.request) : decided;
    }
    const { decision, personal, applicant } = decided.value;
    const applicantKey = applicant ? ownKeysOf(secrets, applicant)[0] : applicantKeyOf(secrets, personal);
    const address = decision.request.contactBy === 'sms' ? personal.phone : personal.email;
    const answer = await deps.takeIn({
      decision,
      personal,
      intakeKey,
      bodyMac,
      ...(applicantKey ? { applicantKey } : {}),
      ...(address ? { mailboxKey: mailboxKeyOf(secrets, address) } : {}),
    });
    if (answer.kind === 'reused') return refuse('idempotencyKeyReused');
    if (answer.kind !== 'collision') return given(answer.request);
  }
  throw new Error('No free reference was found');
}
