import type { Instant } from '../../shared/contracts/vocabulary.ts';
import type { Account, Passkey, Person } from '../../shared/domain/account/account.ts';
import type {
  CommitAccount,
  CreateAccount,
  FindAccount,
  FindAccountByMailbox,
  ReadAccountEvents,
  StepStore,
} from '../../shared/domain/account/ports.ts';
import type { Shown } from '../../shared/domain/account/second-factor.ts';
import type { Applicant } from '../../shared/domain/applicant.ts';
import type { Citizen } from '../../shared/domain/citizen-session.ts';
import type { Secrets } from '../../shared/domain/ports.ts';
import type { SessionStore } from '../../shared/domain/session.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import type { EnterCitizen } from '../../shared/http/citizen.ts';
import type { Spend } from '../../shared/http/limits.ts';

/** A call to a page of an account, with where it came from. */
export type MemberCall = PageCall & { readonly from: string };
export type MemberHandler = (deps: AccountDependencies, call: MemberCall) => Promise<PageAnswer>;

/** What the browser is asked for, as WebAuthn writes it in JSON. */
export type PasskeyOptions = object;
/** Passkeys of one host (`shared/adapters/passkeys.ts`). */
export type PasskeysOfHost = {
  readonly toAdd: (account: Account, challenge: string) => Promise<PasskeyOptions>;
  readonly toSign: (challenge: string, account?: Pick<Account, 'passkeys'>) => Promise<PasskeyOptions>;
  readonly added: (
    answer: unknown,
    challenge: string,
  ) => Promise<Pick<Passkey, 'id' | 'publicKey' | 'counter'> | undefined>;
  readonly shown: (
    answer: unknown,
    challenge: string,
    account: Pick<Account, 'passkeys'>,
  ) => Promise<Extract<Shown, { kind: 'passkey' }>>;
};

export type AccountDependencies = {
  readonly citizen: EnterCitizen;
  readonly sessions: SessionStore<Citizen>;
  readonly beginSession: (
    who: Applicant,
    begins: {
      readonly authority: string;
      readonly token: string;
      readonly at: Instant;
      readonly generation: number;
      readonly browser: string | undefined;
      readonly loggedInAt?: Instant;
    },
  ) => Promise<unknown>;
  readonly steps: StepStore;
  readonly find: FindAccount;
  readonly findByMailbox: FindAccountByMailbox;
  readonly create: CreateAccount;
  readonly commit: CommitAccount;
  readonly readEvents: ReadAccountEvents;
  readonly secrets: () => Promise<Secrets>;
  readonly limits: (call: MemberCall) => Spend;
  readonly passwords: {
    readonly hash: (password: string) => Promise<string>;
    /** Whether a hash was made with other parameters than today's. */
    readonly isOld: (hash: string) => boolean;
    /** Takes the same time without a hash, and says no. */
    readonly isRight: (hash: string | undefined, password: string) => Promise<boolean>;
    /** The key of the sentence that says why a password is not taken. */
    readonly fault: (
      password: string,
      person: Partial<Person>,
      authority: { readonly id: string; readonly name: string },
    ) => Promise<string | undefined>;
  };
  /** Text that only whoever holds a browser's secret reads again, as bytes. */
  readonly sealForBrowser: (secret: string, place: string, text: string) => Uint8Array;
  readonly openForBrowser: (secret: string, place: string, sealed: Uint8Array) => string;
  readonly totp: {
    /** The secret of an enrolment step in base32. */
    readonly secret: (bytes: Uint8Array) => string;
    readonly uri: (secret: string, issuer: string, account: string) => string;
    readonly stepOf: (secret: string, code: string, at: Instant) => number | undefined;
  };
  readonly passkeysOf: (site: {
    readonly host: string;
    readonly origin: string;
    readonly name: string;
  }) => PasskeysOfHost;
  readonly passkeyOwnerOf: (answer: unknown) => string | undefined;
  /** Random bytes. */
  readonly random: (bytes: number) => Buffer;
  /** The deployment's own address, without a slash at its end. */
  readonly publicUrl: string;
};
