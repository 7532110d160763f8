import * as z from 'zod';
import {
  codePurpose,
  instant,
  language,
  letterState,
  localDate,
  petitionType,
  regime,
  status,
} from '../contracts/vocabulary.ts';
import { type Letter, returned, unfinishedWork } from '../domain/letter.ts';
import { type MemberLetter, securityEvents } from '../domain/member-letter.ts';
import { movedBecomes, type StaffLetter } from '../domain/staff-letter.ts';

const digestRow = z.object({
  reference: z.string(),
  regime,
  petitionType: petitionType.exactOptional(),
  category: z.string().exactOptional(),
  status,
  dueOn: localDate,
  daysLeft: z.int(),
  unfinished: z.array(z.enum(unfinishedWork)).readonly().exactOptional(),
});
const rows = z.array(digestRow).readonly();
const unitSummary = z.object({
  department: z.string(),
  open: z.int(),
  dueThisWeek: z.int(),
  overdue: z.int(),
  waitingForPayment: z.int(),
  toDeliver: z.int(),
  fellDue: z.int(),
  inTime: z.int(),
});
const movedRow = z.object({
  reference: z.string(),
  regime,
  petitionType: petitionType.exactOptional(),
  category: z.string().exactOptional(),
  department: z.string(),
  before: localDate,
  after: localDate,
  becomes: z.enum(movedBecomes),
});
const tableName = z.object({ version: z.string(), hash: z.string() });
const key = z.string();
const contactPlace = z.object({ words: z.int().exactOptional(), by: z.enum(['email', 'sms']) });
/** What every letter to the institution's own people has. */
const staff = { key, authority: z.string() };
/** What every letter to a member has. */
const member = { key, language: language.exactOptional() };
const code = { ...member, nonce: z.string(), expiresAt: instant };
const content = z.discriminatedUnion('kind', [
  z.object({ key, kind: z.literal('code'), purpose: codePurpose, nonce: z.string(), expiresAt: instant }),
  z.object({ key, kind: z.literal('receipt') }),
  z.object({ key, kind: z.literal('nudge') }),
  z.object({ key, kind: z.literal('reply') }),
  z.object({ key, kind: z.literal('ready') }),
  z.object({ key, kind: z.literal('posted') }),
  z.object({ key, kind: z.literal('lapsed') }),
  z.object({ key, kind: z.literal('noticeAnnounced') }),
  z.object({ key, kind: z.literal('withdrawn') }),
  z.object({ ...code, kind: z.literal('contactCode'), at: contactPlace }),
  z.object({ key, kind: z.literal('contactMoved'), at: contactPlace }),
  z.object({
    key,
    kind: z.enum(['infoAsked', 'progressed', 'extended', 'feeNotified']),
    words: z.int(),
  }),
  z.object({ key, kind: z.literal('assigneeReminded') }),
  z.object({ key, kind: z.literal('cameBack'), letter: z.enum(returned) }),
  z.object({
    ...staff,
    kind: z.literal('digest'),
    department: z.string(),
    day: localDate,
    rows,
    cc: z.array(z.string()).readonly().exactOptional(),
  }),
  z.object({ ...staff, kind: z.literal('escalation'), department: z.string(), day: localDate, rows }),
  z.object({
    ...staff,
    kind: z.literal('summary'),
    day: localDate,
    units: z.array(unitSummary).readonly(),
  }),
  z.object({
    ...staff,
    kind: z.literal('calendarEnds'),
    day: localDate,
    lastDay: localDate,
    version: z.string(),
  }),
  z.object({
    ...staff,
    kind: z.literal('daysMoved'),
    before: tableName,
    after: tableName,
    part: z.int(),
    rows: z.array(movedRow).readonly(),
  }),
  z.object({
    ...code,
    kind: z.literal('accountCode'),
    purpose: z.enum(['signUp', 'contactChange', 'keepForm']),
  }),
  z.object({ ...code, kind: z.literal('resetCode') }),
  z.object({ ...code, kind: z.literal('returnCode') }),
  z.object({ ...member, kind: z.literal('accountExists') }),
  z.object({ ...member, kind: z.literal('noAccount') }),
  z.object({ ...member, kind: z.literal('contactChanged') }),
  z.object({ ...member, kind: z.literal('securityNotice'), what: z.enum(securityEvents) }),
  z.object({ ...member, kind: z.literal('accountClosed') }),
]) satisfies z.ZodType<Letter | StaffLetter | MemberLetter>;

const stored = z.object({
  pk: z.string(),
  sk: z.string(),
  authority: z.string(),
  content,
  state: letterState,
  attempts: z.int(),
  createdAt: instant,
  notBefore: instant.optional(),
  outboxShard: z.string().optional(),
  sentAt: instant.optional(),
  sha256: z.string().optional(),
  mime: z.instanceof(Uint8Array).optional(),
  /** Of a letter to a member: to whom, sealed. */
  recipient: z.instanceof(Uint8Array).optional(),
});
export type StoredLetter = z.infer<typeof stored>;

/** @throws ZodError when the stored item is not a letter this version understands */
export function decodeLetter(item: Readonly<Record<string, unknown>>): StoredLetter {
  return stored.parse(item);
}
