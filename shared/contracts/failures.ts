import * as z from 'zod';

/** The refusals that anybody can get. `http/problem.ts` gives each its status and its Turkish sentence. */
export const applicantFailures = [
  'bodyTooLarge',
  'bodyNotJson',
  'bodyNotForm',
  'contentTypeUnsupported',
  'inputInvalid',
  'routeUnknown',
  'regimeNotOffered',
  'identificationNeeded',
  'ownRequestNotFound',
  'notFromOwnPage',
  'noticeOutdated',
  'idempotencyKeyReused',
  'codeNotAccepted',
  'followUpNotAccepted',
  'contactAlreadyConfirmed',
  'ticketNotAccepted',
  'actNotOpen',
  'ownLoginNeeded',
  'requestAlreadyAnswered',
  'requestEnded',
  'feeAwaited',
  'feedNotFound',
  'changedMeanwhile',
  'calendarMissing',
  'tooManyTries',
  'eDevletAttemptEnded',
  'eDevletCancelled',
  'eDevletRefused',
  'eDevletUnavailable',
  'eDevletNotOffered',
  'notThroughEdge',
  'unavailable',
] as const;
/** Those that only officers' routes know (`http/officer-problems.ts`). */
export const officerFailures = [
  'tokenMissing',
  'tokenInvalid',
  'tokenExpired',
  'scopeMissing',
  'secondFactorMissing',
  'sessionEnded',
  'signInRefused',
  'lockedOut',
  'notOnOneself',
  'freshLoginNeeded',
  'officerNotEntitled',
  'requestNotFound',
  'assigneeUnknown',
  'assigneeAmbiguous',
  'alreadyAssigned',
  'nobodyAssigned',
  'alreadyReminded',
  'requestNotAnswered',
  'replyAlreadyDelivered',
  'replyNotDispatched',
  'identityNotEstablished',
  'dateInFuture',
  'dateBeforeReply',
  'dateBeforeDispatch',
  'dateBeforeArrival',
  'replyIncomplete',
  'noFeeAwaited',
  'paidTooLate',
  'feeStopsNothing',
  'feeAlreadyNotified',
  'termAlreadyOver',
  'extensionNotInLaw',
  'extensionTooLate',
  'alreadyExtended',
  'progressNotInLaw',
  'forwardingNotInLaw',
  'examinationOwed',
  'applicantNotTold',
  'thirdPartyAlreadyTold',
  'dayNotMoved',
  'channelNotInLaw',
  'receiptNotForStaff',
  'attachmentNotFound',
  'attachmentNotScannedYet',
  'attachmentInfected',
  'attachmentUnscanned',
] as const;
/** Those that only members' routes know (`http/member-problems.ts`). */
export const memberFailures = [
  'membershipNotOffered',
  'signInNotAccepted',
  'stepEnded',
  'secondFactorNotAccepted',
  'passwordNotAccepted',
  'memberSessionEnded',
  'signInAgain',
  'factorAlreadyAdded',
  'tooManyPasskeys',
  'factorNotFound',
  'lastFactor',
  'edevletOfAnother',
  'edevletTaken',
] as const;
/** Every expected refusal. */
export const failureCodes = [...applicantFailures, ...officerFailures, ...memberFailures] as const;
export type ApplicantFailure = (typeof applicantFailures)[number];
export type MemberFailure = (typeof memberFailures)[number];
export type FailureCode = (typeof failureCodes)[number];

/** One wrong field of an input, its name as it came and the sentence a person can act on. */
export const fieldError = z.object({ field: z.string(), code: z.string(), message: z.string() });
export type FieldError = z.infer<typeof fieldError>;

/** RFC 9457, `application/problem+json`. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.enum(failureCodes),
  errors: z.array(fieldError).optional(),
});
export type Problem = z.infer<typeof problem>;

/** An expected refusal as the domain and the edges return it. */
export type Failure = {
  readonly code: FailureCode;
  readonly errors?: readonly FieldError[];
  /** Seconds after which the same call may be sent again. */
  readonly retryAfter?: number;
};
export type Result<T, F = Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: F };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const refuse = (code: FailureCode, errors?: readonly FieldError[]): Result<never> => ({
  ok: false,
  failure: errors ? { code, errors } : { code },
});
