import * as z from 'zod';
import {
  action,
  assurance,
  channel,
  forum,
  instant,
  kvkkRight,
  language,
  localDate,
  outcome,
  petitionType,
  regime,
  replyWay,
  representation,
} from '../contracts/vocabulary.ts';
import type { Kept, Loaded } from '../domain/ports.ts';
import { isReplied, type Request, shelfOf } from '../domain/request.ts';
import { keys, shardOf } from './keys.ts';

const common = {
  authority: z.string(),
  reference: z.string(),
  version: z.int(),
  regime,
  petitionType: petitionType.exactOptional(),
  category: z.string().exactOptional(),
  rights: z.array(kvkkRight).readonly(),
  department: z.string(),
  law: z.string(),
  channel,
  receivedAt: instant,
  clock: z
    .array(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.enum(['arrived', 'feeNotified', 'feeNoticeFailed', 'feePaid']), on: localDate }),
        z.object({ kind: z.literal('extended'), on: localDate, ground: z.string() }),
      ]),
    )
    .readonly(),
  dueOn: localDate,
  rolledDueOn: localDate,
  calendarVersion: z.string(),
  calendarHash: z.string(),
  missing: z
    .array(
      z.enum([
        'name',
        'surname',
        'identity',
        'serviceAddress',
        'subject',
        'signature',
        'representedName',
        'authorityDocument',
      ]),
    )
    .readonly(),
  representation: representation.exactOptional(),
  assurance,
  contact: z.enum(['none', 'unconfirmed', 'confirmed']),
  contactBy: z.literal('sms').exactOptional(),
  contactAt: z.int().exactOptional(),
  newContact: z.object({ words: z.int(), by: z.enum(['email', 'sms']) }).exactOptional(),
  identityCheck: z.object({ at: instant, by: z.string() }).exactOptional(),
  addressKnown: z.boolean().exactOptional(),
  language: language.exactOptional(),
  attachments: z.int().exactOptional(),
  replyBy: replyWay,
  notice: z.object({
    version: z.string(),
    hash: z.string(),
    shownBy: instant,
    purposes: z.array(z.string()).readonly(),
    announced: z.string().exactOptional(),
  }),
  history: z.array(z.object({ at: instant, action })).readonly(),
  head: z.string(),
  assignee: z.string().exactOptional(),
  assigneeName: z.string().exactOptional(),
  assigneeMailbox: z.string().exactOptional(),
  objections: z.array(z.object({ forum, on: localDate, fileNumber: z.string().exactOptional() })).readonly(),
  lastGiven: z.string().exactOptional(),
  satisfaction: z.int().min(1).max(5).exactOptional(),
  nudged: z.boolean(),
  wake: z.object({ at: instant, reason: z.enum(['nudge', 'digest', 'lapse']) }).exactOptional(),
};
const reply = z.object({
  at: instant,
  by: z.string(),
  outcome,
  ground: z.string().exactOptional(),
  perRight: z
    .array(
      z.object({
        right: kvkkRight,
        outcome: z.enum(['accepted', 'refused']),
        ground: z.string().exactOptional(),
      }),
    )
    .readonly()
    .exactOptional(),
  thirdParties: z
    .array(z.object({ id: z.string(), toldOn: localDate.exactOptional() }))
    .readonly()
    .exactOptional(),
  forwardedTo: z.string().exactOptional(),
  feeKurus: z.int().exactOptional(),
  document: z
    .object({ number: z.string(), date: localDate, sha256: z.string().exactOptional() })
    .exactOptional(),
  way: replyWay,
  wayReason: z.enum(['asked', 'contactNotConfirmed', 'identityNotEstablished', 'mailNotDelivered']),
  containsPersonalData: z.boolean(),
});
const dispatch = z.object({ registeredMailNumber: z.string(), on: localDate }).exactOptional();

const request = z.discriminatedUnion('status', [
  z.object({ ...common, status: z.literal('received') }),
  z.object({ ...common, status: z.literal('inReview'), assignee: z.string() }),
  z.object({ ...common, status: z.literal('missingInfo'), askedOn: localDate }),
  z.object({ ...common, status: z.literal('feePending'), feeKurus: z.int() }),
  z.object({ ...common, status: z.literal('answered'), reply, dispatch }),
  z.object({ ...common, status: z.literal('delivered'), reply, dispatch, deliveredOn: localDate }),
  z.object({ ...common, status: z.literal('undelivered'), reply, dispatch, failure: z.string() }),
  z.object({ ...common, status: z.enum(['withdrawn', 'deemedWithdrawn']), endedOn: localDate }),
]) satisfies z.ZodType<Request>;

const kept = z.object({
  intakeKey: z.string(),
  bodyMac: z.string(),
  applicantKey: z.string().exactOptional(),
  mailboxKey: z.string().exactOptional(),
  searchKeys: z.array(z.string()).readonly().exactOptional(),
  sealed: z.record(z.string(), z.instanceof(Uint8Array)),
}) satisfies z.ZodType<Kept>;

/**
 * The item as the table holds it: the request's fields flat, so that the sparse indexes can project them.
 *
 * @param givenKey keyed hash of the assignee, when it has one
 */
export function encodeRequest(value: Request, own: Kept, givenKey?: string): Record<string, unknown> {
  const { wake, ...fields } = value;
  return {
    pk: keys.request(value),
    sk: keys.state,
    ...fields,
    intakeKey: own.intakeKey,
    bodyMac: own.bodyMac,
    sealed: own.sealed,
    ...(own.applicantKey ? { applicantKey: own.applicantKey } : {}),
    ...(own.mailboxKey ? { mailboxKey: own.mailboxKey } : {}),
    ...(own.searchKeys ? { searchKeys: own.searchKeys } : {}),
    queueOf: keys.queue(value.authority, value.department, shelfOf(value)),
    queueOrder: `${value.dueOn}#${value.reference}`,
    ...(givenKey ? { givenTo: keys.given(value.authority, givenKey, shelfOf(value)) } : {}),
    ...(isReplied(value) ? { repliedAt: value.reply.at, outcome: value.reply.outcome } : {}),
    ...(wake
      ? {
          dueShard: keys.due(value.authority, shardOf(value.reference)),
          wakeAt: wake.at,
          wakeFor: wake.reason,
        }
      : {}),
  };
}

/** @throws ZodError when the stored item is not a request this version understands */
export function decodeRequest(item: Readonly<Record<string, unknown>>): Loaded {
  const { wakeAt, wakeFor } = item;
  const fields = wakeAt === undefined ? item : { ...item, wake: { at: wakeAt, reason: wakeFor } };
  return { request: request.parse(fields), kept: kept.parse(item) };
}
