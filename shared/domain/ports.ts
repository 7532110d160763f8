import type { Result } from '../contracts/failures.ts';
import type { Personal } from '../contracts/personal.ts';
import type { Channel, Instant, LetterState, LocalDate, Regime, Status } from '../contracts/vocabulary.ts';
import type { KeptAttachment, ScanState } from './attachment.ts';
import type { Challenge, ChallengePurpose } from './challenge.ts';
import type { Decision, ReplyText } from './decide/decision.ts';
import type { DueRow } from './decide/remind.ts';
import type { Counted } from './figures.ts';
import type { Letter } from './letter.ts';
import type { MemberLetter, MemberPlace, Recipient } from './member-letter.ts';
import type { Request, Shelf, Wake } from './request.ts';
import type { StaffLetter, TableName } from './staff-letter.ts';
import type { TrailEntry } from './trail.ts';
import type { LastDays } from './urgency.ts';

/** The secrets of a deployment, each for one use; 32 bytes each. */
export type Secrets = {
  readonly intake: Uint8Array;
  readonly followUp: Uint8Array;
  readonly code: Uint8Array;
  readonly trail: Uint8Array;
  readonly applicant: Uint8Array;
};

/** A request as it was read, with what its next commit must carry on unread. */
export type Loaded = { readonly request: Request; readonly kept: Kept };

/** The parts of a stored request that the domain does not look into. */
export type Kept = {
  /** Keyed hash of who sent it under which idempotency key. */
  readonly intakeKey: string;
  /** Keyed hash of what was sent. */
  readonly bodyMac: string;
  /** Keyed hash of the identity number, or of a member's account, for the applicant's own list. */
  readonly applicantKey?: string;
  /** Keyed hash of the mailbox; absent when none was given. */
  readonly mailboxKey?: string;
  /** Keyed hashes under which officers find it, for whoever erases it: `shared/domain/search.ts`. */
  readonly searchKeys?: readonly string[];
  readonly sealed: Sealed;
};

/** Encrypted fields by name: AES-256-GCM, nonce and tag inside. */
export type Sealed = Readonly<Record<string, Uint8Array>>;

export type RequestName = { readonly authority: string; readonly reference: string };

export type Intake = {
  readonly decision: Decision;
  readonly personal: Personal;
  readonly intakeKey: string;
  readonly bodyMac: string;
  readonly applicantKey?: string;
  readonly mailboxKey?: string;
};

/** `taken` = stored now; `replayed` = this very submission was stored before; the others say why not. */
export type IntakeAnswer =
  | { readonly kind: 'taken'; readonly request: Request }
  | { readonly kind: 'replayed'; readonly request: Request }
  | { readonly kind: 'reused' }
  | { readonly kind: 'collision' };

export type TakeIn = (intake: Intake) => Promise<IntakeAnswer>;
/** @param fresh true for a strongly consistent read */
export type FindRequest = (name: RequestName, fresh: boolean) => Promise<Loaded | undefined>;
/** Commits a decision whole; `changedMeanwhile` when somebody else was faster. */
export type Commit = (before: Loaded, decision: Decision) => Promise<Result<Request>>;

export type ChallengeStore = {
  readonly find: (name: RequestName, purpose: ChallengePurpose) => Promise<Challenge | undefined>;
  /** Stores the challenge and its letter together. False when another new code was faster. */
  readonly put: (
    name: RequestName,
    challenge: Challenge,
    letter: Letter,
    before?: Challenge,
  ) => Promise<boolean>;
  /** Spends one try before anything is compared. Undefined when no try is left, it expired, was used or never existed. */
  readonly spendTry: (
    name: RequestName,
    purpose: ChallengePurpose,
    at: Instant,
  ) => Promise<Challenge | undefined>;
  /** Marks the code used; false when it was used in between. */
  readonly use: (name: RequestName, challenge: Challenge, at: Instant) => Promise<boolean>;
};

export type QueueSlice = { readonly rows: readonly QueueItem[]; readonly after?: string };
export type QueueItem = Pick<
  Request,
  | 'reference'
  | 'regime'
  | 'petitionType'
  | 'category'
  | 'rights'
  | 'department'
  | 'status'
  | 'channel'
  | 'assurance'
  | 'assignee'
  | 'assigneeName'
  | 'receivedAt'
  | 'dueOn'
  | 'version'
>;
/** What of a list is wanted. Rows outside of `lastDays` are not read; `where` leaves out rows that were. */
export type Narrowing = {
  readonly lastDays?: LastDays;
  readonly where?: {
    readonly department?: string;
    readonly regime?: Regime;
    readonly channel?: Channel;
    readonly statuses?: readonly Status[];
    readonly unassigned?: true;
  };
  /** Rows that are looked at for one slice, wanted or not; as many as a page shows when absent. */
  readonly look?: number;
};
/** `after` is the order key of the last row seen. */
export type ReadQueue = (
  authority: string,
  department: string,
  show: Shelf,
  after?: string,
  narrowing?: Narrowing,
) => Promise<QueueSlice>;

/** What is given to one officer, by last day, in whichever unit it lies. */
export type ReadGiven = (
  authority: string,
  officer: string,
  show: Shelf,
  after?: string,
  narrowing?: Narrowing,
) => Promise<QueueSlice>;

/** @returns undefined when there is no letter of the key: it went on paper, or not at all */
export type LetterStateOf = (name: RequestName, key: string) => Promise<LetterState | undefined>;

export type LetterRecord = {
  readonly key: string;
  readonly kind: string;
  readonly state: LetterState;
  readonly attempts: number;
  readonly sentAt?: Instant;
  readonly sha256?: string;
};
/** The letters about a request, its unit's among them. */
export type ReadLetters = (name: RequestName) => Promise<readonly LetterRecord[]>;
/** Words of one decision: an officer's note, or (`told`) what the applicant was told. */
export type WrittenNote = {
  readonly at: Instant;
  readonly by: string;
  readonly text: string;
  readonly told: boolean;
};
/** A document that belongs to a request: who brought it when, and what is known of harmful software in it. */
export type GivenAttachment = KeptAttachment & {
  readonly at: Instant;
  readonly by: string;
  readonly scan: ScanState;
};
export type Opened = Loaded & {
  readonly personal: Personal;
  readonly replyText?: ReplyText;
  readonly notes: readonly WrittenNote[];
  readonly letters: readonly LetterRecord[];
  readonly attachments: readonly GivenAttachment[];
  readonly trail: readonly TrailEntry[];
};
/** What an applicant wrote, was told and was answered; never what officers noted. */
export type OwnWords = Pick<Opened, 'personal' | 'replyText' | 'notes'>;
export type OpenReplyDocument = (name: RequestName) => Promise<Uint8Array | undefined>;
export type OpenOwn = (loaded: Loaded) => Promise<OwnWords>;
/** A request's whole audit chain, oldest first. */
export type FindTrail = (name: RequestName) => Promise<readonly TrailEntry[]>;
/**
 * Judges a request before anything of it is decrypted: undefined keeps it closed, a promise is what must have been
 * stored before it is shown.
 */
export type Admit = (request: Request) => Promise<void> | undefined;
/** Everything of one request, decrypted; undefined when there is none, or `admit` keeps it closed. */
export type OpenDossier = (name: RequestName, admit?: Admit) => Promise<Opened | undefined>;

export type DueStore = {
  readonly shards: readonly number[];
  readonly due: (authority: string, shard: number, now: Instant) => Promise<readonly DueRow[]>;
  /** Moves one reminder on; false when it was moved, or the request decided upon, since `version` was read. */
  readonly advance: (row: DueRow, next: Wake | undefined, version: number) => Promise<boolean>;
};

/** Puts a letter if there is none of its key yet; answers the one that stands, which may be an earlier run's. */
export type PutStaffLetter = <L extends StaffLetter>(letter: L, at: Instant) => Promise<L>;

/** What the daily upkeep of an institution saw last; a part that failed is not noted and done again. */
export type Upkeep = {
  /** The day on which all of it was done. */
  readonly doneOn?: LocalDate;
  /** Monday of the last week whose summary was written. */
  readonly week?: LocalDate;
  readonly calendar?: TableName;
  readonly notice?: TableName;
  /** The newest root that was signed, and its hash. */
  readonly root?: { readonly day: LocalDate; readonly hash: string };
};
export type UpkeepStore = {
  readonly find: (authority: string) => Promise<Upkeep | undefined>;
  readonly note: (authority: string, upkeep: Upkeep) => Promise<void>;
};

export type WalkedRow = Counted & { readonly reference: string };
/** All of a unit's requests on one shelf, or those whose last day lies in `lastDays`, both ends included. */
export type WalkQueue = (
  authority: string,
  department: string,
  shelf: Shelf,
  lastDays?: { readonly from: LocalDate; readonly to: LocalDate },
) => Promise<readonly WalkedRow[]>;

/**
 * How the institution's letters stand: how many were given up since an instant (counted up to 1,000), and since when the
 * oldest one that waits has been waiting, among the first of each shard.
 */
export type CountLetters = (
  authority: string,
  failedSince: Instant,
) => Promise<{ readonly failed: number; readonly oldest?: Instant }>;

export type LetterAddress = { readonly pk: string; readonly sk: string };

/** A letter waiting in the outbox, decrypted as far as it has been composed. */
export type OutboxLetter = {
  readonly address: LetterAddress;
  readonly authority: string;
  readonly attempts: number;
  readonly content: Letter | StaffLetter | MemberLetter;
  readonly createdAt: Instant;
  /** Of a letter to a member, which stands at no request. */
  readonly member?: { readonly place: MemberPlace; readonly to: Recipient };
  /** Exactly what went when it was composed before: the MIME of a mail, the text of a short message (UTF-8). */
  readonly bytes?: Uint8Array;
};
export type Outbox = {
  readonly shards: readonly number[];
  /** What waits in a shard: the letters whose time has come, and since when the oldest of all has been waiting. */
  readonly waiting: (
    authority: string,
    shard: number,
    now: Instant,
  ) => Promise<{ readonly due: readonly LetterAddress[]; readonly oldest?: Instant }>;
  readonly read: (address: LetterAddress, now: Instant) => Promise<OutboxLetter | undefined>;
  /** Takes the letter for the length of a lease and stores its bytes; false when another run has it. */
  readonly claim: (
    letter: OutboxLetter,
    bytes: Uint8Array,
    sha256: string,
    leaseUntil: Instant,
    now: Instant,
  ) => Promise<boolean>;
  readonly markSent: (address: LetterAddress, messageId: string, at: Instant) => Promise<void>;
  /**
   * Gives a letter back for a later try; `attempt` is the caller's own, so that a newer run is left alone. `sending`
   * when the provider may have it after all.
   */
  readonly retryAt: (
    address: LetterAddress,
    notBefore: Instant,
    attempt: number,
    state?: 'pending' | 'sending',
  ) => Promise<void>;
  /** Puts a letter that cannot even be composed behind the others; answers how often it was tried, unless it left. */
  readonly setAside: (address: LetterAddress, notBefore: Instant) => Promise<number | undefined>;
  readonly close: (address: LetterAddress, state: 'failed' | 'cancelled', at: Instant) => Promise<void>;
  readonly dossier: OpenDossierForMail;
};
/** Only what a mail may say: the request, its applicant, the reply's words and document, the words of one decision. */
export type MailDossier = Loaded & {
  readonly personal: Personal;
  readonly replyText?: ReplyText;
  readonly message?: string;
  readonly pdf?: Uint8Array;
};
/** @param letter says which words are needed */
export type OpenDossierForMail = (name: RequestName, letter: Letter) => Promise<MailDossier | undefined>;

export type ProviderReport = 'sent' | 'delivered' | 'bounced' | 'complained';
/** Notes what the provider says of a letter; first, twice or out of order is all the same. */
export type NoteReport = (
  address: LetterAddress,
  report: ProviderReport,
  messageId: string,
  at: Instant,
) => Promise<void>;

/** `accepted` = the provider has it; `refused` = it does not; `unknown` = the answer was lost, it may have it. */
export type SendAnswer =
  | { readonly kind: 'accepted'; readonly messageId: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string };
export type Send = (mail: {
  readonly from: string;
  readonly to: readonly string[];
  readonly mime: Uint8Array;
  readonly tags: Readonly<Record<string, string>>;
}) => Promise<SendAnswer>;
/** @param sms `to` a telephone number (E.164) */
export type SendSms = (sms: { readonly to: string; readonly text: string }) => Promise<SendAnswer>;
