import { ok, type Result } from '../contracts/failures.ts';
import type { Instant } from '../contracts/vocabulary.ts';
import { hmac } from '../domain/hmac.ts';
import { type CountCall, type LimitKind, secondsUntilFree, tallyOf } from '../domain/limit.ts';
import type { Secrets } from '../domain/ports.ts';
import { canonical } from '../domain/trail.ts';
import { log, traceOf } from './log.ts';

/**
 * Counts a call on its limit; refused with `tooManyTries` when that is full.
 *
 * @param of the keyed hash of the mailbox, for a mail or a password; the identity's, for a submission that gives one;
 *   the account's id, for its second factor
 */
export type Spend = (kind: LimitKind, of?: string) => Promise<Result<void>>;

/**
 * A limit that cannot be asked must not keep a petition from being taken, nor its code from being mailed. Codes are
 * another matter: whoever could break the counting could guess on.
 */
const passesUncounted: Readonly<Record<LimitKind, boolean>> = {
  submission: true,
  mailbox: true,
  codeRequest: false,
  attempt: false,
  edevletReturn: false,
  upload: false,
  signIn: false,
  signUp: false,
  reset: false,
  memberMail: false,
  secondFactor: false,
};

/** What these are counted on is named by the call, which only comes so far for its owner, or mails her. */
const ownOwner: ReadonlySet<LimitKind> = new Set(['mailbox', 'memberMail', 'secondFactor']);

export type Limits = ReturnType<typeof limitsBy>;

/** @param times how many times the rules' numbers are allowed */
export function limitsBy(count: CountCall, secrets: () => Promise<Secrets>, times: number) {
  return ({ authority, at, from }: { authority: { id: string }; at: Instant; from: string }): Spend =>
    async (kind, of) => {
      const named = ownOwner.has(kind);
      const tally = tallyOf(kind, named ? (of ?? '') : from, at, {
        times,
        identity: named ? undefined : of,
      });
      try {
        const { intake } = await secrets();
        const mac = hmac(intake, canonical(['limit', authority.id, kind, tally.owner])).toString('hex');
        const full = await count(authority.id, mac, tally);
        if (full.length === 0) return ok(undefined);
        return { ok: false, failure: { code: 'tooManyTries', retryAfter: secondsUntilFree(full, at) } };
      } catch (error) {
        if (!passesUncounted[kind]) throw error;
        log('error', 'limitUnknown', { code: kind, reason: traceOf(error) });
        return ok(undefined);
      }
    };
}
