import * as z from 'zod';

/** The legal regimes a request can be taken under. The rows behind them stand in `domain/law`. */
export const regimes = ['kvkk', 'petition', 'information'] as const;
export const regime = z.enum(regimes);
export type Regime = z.infer<typeof regime>;

/** What a petition under Law 3071 asks for (m.1, m.3): talep, şikâyet, öneri. */
export const petitionTypes = ['request', 'complaint', 'suggestion'] as const;
export const petitionType = z.enum(petitionTypes);
export type PetitionType = z.infer<typeof petitionType>;

/** The nine rights of Law 6698 m.11/1, under the law's own letters. */
export const kvkkRights = ['a', 'b', 'c', 'ç', 'd', 'e', 'f', 'g', 'ğ'] as const;
export const kvkkRight = z.enum(kvkkRights);
export type KvkkRight = z.infer<typeof kvkkRight>;

/** The applicant's relation to the institution, as Turkish application forms ask for it. */
export const relations = [
  'citizen',
  'customer',
  'visitor',
  'employee',
  'formerEmployee',
  'jobApplicant',
  'supplier',
  'businessPartner',
  'other',
] as const;
export const relation = z.enum(relations);
export type Relation = z.infer<typeof relation>;

/** The ways a reply can reach the applicant (Law 6698 m.13; Law 3071 m.7). */
export const replyWays = ['email', 'post', 'inPerson'] as const;
export const replyWay = z.enum(replyWays);
export type ReplyWay = z.infer<typeof replyWay>;

/** How sure the institution is who is asking, weakest first. */
export const assuranceLevels = ['unconfirmed', 'contactConfirmed', 'member', 'edevlet'] as const;
export const assurance = z.enum(assuranceLevels);
export type Assurance = z.infer<typeof assurance>;

/**
 * The ways a request can come in: this system, those of Başvuru Tebliği m.5/1, and what a clerk takes down at the desk or
 * on the telephone. What each of them needs stands in the law's rows.
 */
export const channels = [
  'system',
  'inPerson',
  'notary',
  'kep',
  'secureSignature',
  'mobileSignature',
  'registeredEmail',
  'post',
  'desk',
  'telephone',
] as const;
export const channel = z.enum(channels);
export type Channel = z.infer<typeof channel>;

/** For whom somebody acts who does not ask for herself: a principal, her child, a person under guardianship, a company. */
export const representations = ['principal', 'child', 'ward', 'company'] as const;
export const representation = z.enum(representations);
export type Representation = z.infer<typeof representation>;

export const statuses = [
  'received',
  'inReview',
  'missingInfo',
  'feePending',
  'answered',
  'delivered',
  'undelivered',
  'withdrawn',
  'deemedWithdrawn',
] as const;
export const status = z.enum(statuses);
export type Status = z.infer<typeof status>;

/** What a reply decides. The last two end the institution's part without a decision on the matter (3071 m.5 and m.6). */
export const outcomes = ['accepted', 'partlyAccepted', 'refused', 'forwarded', 'notExamined'] as const;
export const outcome = z.enum(outcomes);
export type Outcome = z.infer<typeof outcome>;

/** Where somebody can go against a reply or against silence. */
export const forums = ['board', 'reviewBoard', 'court', 'institution'] as const;
export const forum = z.enum(forums);
export type Forum = z.infer<typeof forum>;

/** Everything that can happen to a request; each has its edge in `domain/transitions.ts`. */
export const actions = [
  'submitted',
  'contactConfirmed',
  'contactFailed',
  'contactChangeAsked',
  'contactChanged',
  'replyWayChanged',
  'nudged',
  'routed',
  'assigned',
  'assigneeReminded',
  'noted',
  'identityChecked',
  'infoAsked',
  'infoGiven',
  'progressed',
  'extended',
  'feeNotified',
  'feeNoticeFailed',
  'feePaid',
  'lapsed',
  'withdrawn',
  'replied',
  'dispatched',
  'returned',
  'delivered',
  'bounced',
  'thirdPartyTold',
  'objected',
  'rated',
  'recounted',
  'noticeAnnounced',
  'noticeRead',
] as const;
export const action = z.enum(actions);
export type Action = z.infer<typeof action>;

/** What an applicant can do about her own request; which are open when stands in `domain/acts.ts`. */
export const acts = [
  'answer',
  'addInformation',
  'addDocument',
  'confirmContact',
  'changeContact',
  'withdraw',
  'objected',
  'rate',
] as const;
export const act = z.enum(acts);
export type Act = z.infer<typeof act>;

/** How far a letter is: it waits, the provider has it, the provider's word of it, or it was given up. */
export const letterStates = [
  'pending',
  'sending',
  'sent',
  'delivered',
  'bounced',
  'complained',
  'failed',
  'cancelled',
] as const;
export const letterState = z.enum(letterStates);
export type LetterState = z.infer<typeof letterState>;

/** Officer roles, as the institution's identity provider names them in a group. */
export const roles = ['officer', 'supervisor', 'privacyOfficer', 'auditor', 'operator'] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/** What somebody can be allowed to do; which role may what stands in `domain/access.ts`. */
export const capabilities = [
  'list',
  'read',
  'work',
  'assign',
  'reply',
  'register',
  'feed',
  'oversee',
  'audit',
  'monitor',
  'lockOut',
] as const;
export type Capability = (typeof capabilities)[number];

/** What a service client's token can name in its `scope`. */
export const scopes = ['requests:read', 'requests:work', 'requests:reply', 'requests:register'] as const;
export const scope = z.enum(scopes);
export type Scope = z.infer<typeof scope>;

/** What a mailed code is for: to confirm an address, or to see a request. */
export const codePurpose = z.enum(['confirm', 'follow'], { error: 'purpose.missing' });
export type CodePurpose = z.infer<typeof codePurpose>;

/** What the pages and letters are written in, the institution's own first. To add one: `shared/words/README.md`. */
export const languages = ['tr', 'en'] as const;
export const language = z.enum(languages);
export type Language = z.infer<typeof language>;

/** A calendar day in Europe/Istanbul, `YYYY-MM-DD`. */
export const localDate = z.iso.date();
export type LocalDate = z.infer<typeof localDate>;

/** A moment in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`, always with milliseconds so that text order is time order. */
export const instant = z.iso.datetime({ precision: 3 });
export type Instant = z.infer<typeof instant>;
