import type { Authority } from '../../authorities/authority.ts';
import { type FieldError, ok, type Result, refuse } from '../../contracts/failures.ts';
import { type Personal, personal } from '../../contracts/personal.ts';
import type { RegisteredArrival, Registration } from '../../contracts/registration.ts';
import type { Instant, LocalDate } from '../../contracts/vocabulary.ts';
import type { ChannelRow, Evidence } from '../law/row.types.ts';
import { lawInForce } from '../law/rows.ts';
import { noticeHash } from '../notice.ts';
import type { NoticeRead, Received } from '../request.ts';
import { addDays, dayOf, daysBetween } from '../time/days.ts';
import type { Facts } from '../trail.ts';
import { advance, type Decision } from './decision.ts';
import { firstCode, newRequest } from './new-request.ts';
import type { OfficerContext } from './officer.ts';

export type RegisterContext = OfficerContext & {
  readonly authority: Authority;
  readonly reference: string;
  /** 128 random bits, hex: what the first mailed code is derived from. */
  readonly nonce: string;
  /** Whether the institution holds the sender's address as this very person's. */
  readonly addressKnown: boolean;
  /** The evidence in words, for the request's sealed part; absent where the way needs none. */
  readonly evidenceNote?: string | undefined;
};

/** How far back a day of arrival may lie: far enough for a sheet that was mislaid, near enough to catch a wrong year. */
export const longestBack = 2 * 366;

/**
 * Takes down a request that came by another way than this system. Its clock starts with the day of service (paper) or
 * the moment it reached the institution (electronic), whenever it is registered; the gap stands in the audit entry.
 * What the applicant left out is flagged; what the way itself needs as proof is demanded of the officer. A way that
 * tells who is asking establishes the identity, by the officer who judged its evidence.
 */
export function register(
  form: Registration,
  context: RegisterContext,
): Result<{ decision: Decision; personal: Personal }> {
  const { authority, at, officer } = context;
  const arrived = arrivalOf(form, at);
  if (!arrived.ok) return arrived;
  const { row, on } = arrived.value;
  const given = personal.parse(form);
  const taken = newRequest(
    {
      ...context,
      regime: form.regime,
      ...(form.regime === 'petition' ? { petitionType: form.petitionType, category: form.category } : {}),
      rights: form.regime === 'kvkk' ? form.rights : [],
      channel: form.channel,
      arrivedOn: on,
      signed: form.signed,
      representation: form.representation,
      replyBy: form.replyBy,
      notice: form.noticeHandedOver ? handedOver(authority, at) : noneYet(at),
    },
    given,
  );
  if (!taken.ok) return taken;
  const request: Received = {
    ...taken.value,
    ...(identifies(form, row) ? { identityCheck: { at, by: officer } } : {}),
    ...(row.evidence.includes('senderAddress') ? { addressKnown: context.addressKnown } : {}),
  };
  const entry = {
    action: 'submitted' as const,
    actor: officer,
    facts: factsOf(request, form, on, at),
    payload: form,
  };
  const { evidenceNote } = context;
  const also = {
    ...firstCode(request, context.nonce, at),
    ...(evidenceNote ? { words: { note: evidenceNote } } : {}),
  };
  return ok({ decision: advance(request, context, entry, also), personal: given });
}

/** The way it came by the law of its day, and the day that its clock starts after. */
export function arrivalOf(form: RegisteredArrival, at: Instant): Result<{ row: ChannelRow; on: LocalDate }> {
  const today = dayOf(at);
  const on = form.arrivedOn ?? dayOf(form.arrivedAt ?? at);
  const field = form.arrivedOn === undefined ? 'arrivedAt' : 'arrivedOn';
  if (on > today || (form.arrivedAt ?? at) > at) return refuse('dateInFuture');
  if (on < addDays(today, -longestBack)) return wrong(field, `${field}.tooEarly`);
  const row = lawInForce(form.regime, on).channels.find(({ channel }) => channel === form.channel);
  if (!row) return refuse('channelNotInLaw');
  const errors = [...dateErrors(form, row), ...evidenceErrors(form, row)];
  return errors.length > 0 ? refuse('inputInvalid', errors) : ok({ row, on });
}

const errorOf = (field: string, code: string): FieldError => ({ field, code, message: '' });
const wrong = (field: string, code: string) => refuse('inputInvalid', [errorOf(field, code)]);

/** A day where the law goes by service, a moment where it goes by arrival, never both. */
function dateErrors({ arrivedOn, arrivedAt }: RegisteredArrival, { arrives }: ChannelRow): FieldError[] {
  if (arrives === 'moment') return arrivedOn ? [errorOf('arrivedOn', 'arrivedOn.unwanted')] : [];
  return [
    ...(arrivedOn ? [] : [errorOf('arrivedOn', 'arrivedOn.missing')]),
    ...(arrivedAt ? [errorOf('arrivedAt', 'arrivedAt.unwanted')] : []),
  ];
}

function evidenceErrors(form: RegisteredArrival, row: ChannelRow): FieldError[] {
  const given = evidenceGiven(form);
  return row.evidence
    .filter((kind) => !given.includes(kind))
    .map((kind) => errorOf(`evidence.${kind}`, `evidence.${kind}.missing`));
}

/** The way's own proof of who is asking was seen. */
const identifies = (form: RegisteredArrival, { identifiedBy }: ChannelRow) =>
  identifiedBy !== undefined && evidenceGiven(form).includes(identifiedBy);

const kinds: readonly Evidence[] = [
  'registeredMailNumber',
  'kepId',
  'notaryNumber',
  'signatureCheck',
  'senderAddress',
  'identityCheck',
];
const evidenceGiven = ({ evidence }: RegisteredArrival) =>
  kinds.filter((kind) => evidence[kind] !== undefined);

/** What may be read for ever: which proofs were seen, and how long the request lay before it was registered. */
function factsOf(request: Received, form: Registration, on: LocalDate, at: Instant): Facts {
  const registeredOn = dayOf(at);
  return {
    law: request.law,
    channel: request.channel,
    dueOn: request.dueOn,
    calendar: request.calendarHash,
    department: request.department,
    notice: request.notice.hash,
    arrivedOn: on,
    ...(form.arrivedAt ? { arrivedAt: form.arrivedAt } : {}),
    registeredOn,
    lateDays: daysBetween(on, registeredOn),
    evidence: evidenceGiven(form).join(' '),
    missing: request.missing.join(' '),
    ...(request.addressKnown === undefined ? {} : { addressKnown: request.addressKnown }),
  };
}

function handedOver({ notice }: Authority, at: Instant): NoticeRead {
  return { version: notice.version, hash: noticeHash(notice), shownBy: at, purposes: notice.purposes };
}

/** No notice was shown: no version, no hash, and every purpose still stands before her to be read. */
function noneYet(at: Instant): NoticeRead {
  return { version: '', hash: '', shownBy: at, purposes: [] };
}
