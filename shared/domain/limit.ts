import type { Instant } from '../contracts/vocabulary.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * How often in one window (UTC, of the clock and not of the first call). What each means for people who share one
 * address: `docs/decisions/0011-limits-by-address.md`.
 */
export const limitRules = {
  /** Submissions from one address… */
  submission: { most: 20, windowMs: hour },
  /** …and under one identity number from that address: who types it is not verified, so others' do not count. */
  identity: { most: 10, windowMs: day },
  /** Code mails asked for from one address. */
  codeRequest: { most: 20, windowMs: hour },
  /** Code mails to one mailbox, over all its requests and from anywhere. */
  mailbox: { most: 5, windowMs: hour },
  /** Codes typed from one address: mailed ones, and follow-up codes that are wrong. */
  attempt: { most: 60, windowMs: 10 * minute },
  /** Ways back from e-Devlet with a login that was begun here, from one address: each makes us ask e-Devlet. */
  edevletReturn: { most: 60, windowMs: 10 * minute },
  /** Documents added from one address: each is stored and looked through. */
  upload: { most: 60, windowMs: hour },
  /** Passwords typed from one address… */
  signIn: { most: 30, windowMs: 10 * minute },
  /** …and for one mailbox from that address: elsewhere its owner has tries of her own. */
  signInMailbox: { most: 10, windowMs: hour },
  /** Accounts begun, and passwords forgotten, from one address. */
  signUp: { most: 10, windowMs: hour },
  reset: { most: 10, windowMs: hour },
  /** Mails about an account to one mailbox, that anybody can cause… */
  memberMail: { most: 5, windowMs: hour },
  /** …and in a day, which bounds how often a mailed code can be guessed at. */
  memberMailDay: { most: 10, windowMs: day },
  /** Codes of an authenticator program for one account, counted only behind its right password. */
  secondFactor: { most: 20, windowMs: day },
} as const;

/** What is counted beside a rule, in the same item: on something that the call names, or on the same owner. */
const besides = {
  submission: 'identity',
  signIn: 'signInMailbox',
} as const satisfies Partial<Record<keyof typeof limitRules, keyof typeof limitRules>>;
const longer = { memberMail: 'memberMailDay' } as const;

export type LimitKind = Exclude<
  keyof typeof limitRules,
  (typeof besides)[keyof typeof besides] | (typeof longer)[keyof typeof longer]
>;
type Rows = Partial<Readonly<Record<LimitKind, keyof typeof limitRules>>>;
export type Counter = { readonly name: string; readonly most: number; readonly endsAt: number };
/** What one call is counted on: one owner's counters of one day, which stand together in one item. */
export type Tally = {
  readonly kind: LimitKind;
  /** The address, the mailbox or the account; never stored as it is. */
  readonly owner: string;
  /** Epoch milliseconds of the day's end, UTC. */
  readonly dayEndsAt: number;
  readonly counters: readonly Counter[];
};

/** Counts one call; resolves with the counters that were full, in which case none was raised. */
export type CountCall = (authority: string, owner: string, tally: Tally) => Promise<readonly Counter[]>;

/**
 * @param identity keyed hash of the identity number of a submission, of the mailbox of a password
 * @param times allows so many times the rules' numbers (setting `limitTimes` of the stage)
 */
export function tallyOf(
  kind: LimitKind,
  owner: string,
  at: Instant,
  { times, identity }: { times: number; identity?: string | undefined },
): Tally {
  const now = Date.parse(at);
  const counter = (rule: keyof typeof limitRules, name: string): Counter => {
    const { most, windowMs } = limitRules[rule];
    const passed = Math.floor((now % day) / windowMs);
    const endsAt = now - (now % windowMs) + windowMs;
    return { name: `${name}${passed}`, most: most * times, endsAt };
  };
  const beside: Rows = besides;
  const also: Rows = longer;
  const [named, wide] = [beside[kind], also[kind]];
  return {
    kind,
    owner,
    dayEndsAt: now - (now % day) + day,
    counters: [
      counter(kind, 'n'),
      ...(wide ? [counter(wide, 'w')] : []),
      ...(named && identity ? [counter(named, `${identity.slice(0, 16)}-`)] : []),
    ],
  };
}

/** @returns whole seconds (at least 1) until every full counter begins anew */
export function secondsUntilFree(full: readonly Counter[], at: Instant): number {
  const ends = Math.max(...full.map(({ endsAt }) => endsAt));
  return Math.max(1, Math.ceil((ends - Date.parse(at)) / 1000));
}
