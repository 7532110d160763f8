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

export const statuses = ['received', 'inReview', 'answered', 'delivered', 'undelivered'] as const;
export const status = z.enum(statuses);
export type Status = z.infer<typeof status>;

export const outcomes = ['accepted', 'partlyAccepted', 'refused'] as const;
export const outcome = z.enum(outcomes);
export type Outcome = z.infer<typeof outcome>;

/** Everything that can happen to a request; each has its edge in `domain/transitions.ts`. */
export const actions = [
  'submitted',
  'contactConfirmed',
  'contactFailed',
  'nudged',
  'assigned',
  'noted',
  'identityChecked',
  'replied',
  'dispatched',
  'returned',
  'delivered',
  'bounced',
] as const;
export const action = z.enum(actions);
export type Action = z.infer<typeof action>;

/** Officer roles, as the institution's identity provider names them in a group. */
export const roles = ['officer', 'supervisor', 'privacyOfficer', 'auditor', 'operator'] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/** A calendar day in Europe/Istanbul, `YYYY-MM-DD`. */
export const localDate = z.iso.date();
export type LocalDate = z.infer<typeof localDate>;

/** A moment in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`, always with milliseconds so that text order is time order. */
export const instant = z.iso.datetime({ precision: 3 });
export type Instant = z.infer<typeof instant>;
