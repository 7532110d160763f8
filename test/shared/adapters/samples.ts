import type { Applicant } from '../../../shared/domain/applicant.ts';
import { ownKeysOf } from '../../../shared/domain/citizen-session.ts';
/** Requests as citizens send them, and the steps that bring one to where a test begins. */

import { randomBytes } from 'node:crypto';
import { committer } from '../../../shared/adapters/commit.ts';
import { requestFinder } from '../../../shared/adapters/find-request.ts';
import { intakeStore } from '../../../shared/adapters/take-in.ts';
import { wordSealer } from '../../../shared/adapters/word-sealer.ts';
import type { Authority } from '../../../shared/authorities/authority.ts';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import { referenceOf } from '../../../shared/contracts/codes.ts';
import type { Result } from '../../../shared/contracts/failures.ts';
import { type Submission, submission } from '../../../shared/contracts/submission.ts';
import type { Instant, Language } from '../../../shared/contracts/vocabulary.ts';
import { confirmContact } from '../../../shared/domain/decide/citizen.ts';
import type { Decision } from '../../../shared/domain/decide/decision.ts';
import { submit } from '../../../shared/domain/decide/submit.ts';
import { applicantKeyOf, bodyMacOf } from '../../../shared/domain/intake.ts';
import { noticeHash } from '../../../shared/domain/notice.ts';
import type { Intake, RequestName, Secrets } from '../../../shared/domain/ports.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import { when } from '../domain/samples.ts';
import type { RealEngine } from './engine.ts';

export const authority: Authority = kocasinan;
/** Monday 4 May 2026, 09:30 in Istanbul. */
export const may4 = '2026-05-04T06:30:00.000Z' as Instant;
/** The canary: no sign of these may be found where only ciphertext belongs. */
export const person = {
  name: 'Gülşah',
  surname: 'Çığlıkçıoğlu',
  nationalId: '10000000146',
  email: 'Gulsah.Ciglik@posta.example',
  phone: '0532 987 65 43',
  serviceAddress: 'Kanarya Sokağı No: 17/3 Kocasinan Kayseri',
};
const common = {
  name: person.name,
  surname: person.surname,
  serviceAddress: person.serviceAddress,
  email: person.email,
  phone: person.phone,
  subject: 'Mor menekşe saksısı',
  details: 'Turuncu zürafa heykelinin kaldırılmasını istiyorum.',
  replyBy: 'email',
  noticeVersion: kocasinan.notice.version,
  noticeHash: noticeHash(kocasinan.notice),
  noticeRead: true,
};
type Changes = Readonly<Record<string, unknown>>;

const formOf = (fields: Changes): Submission => submission.parse(fields);
export const petitionBody = (changes: Changes = {}) => ({
  regime: 'petition',
  ...common,
  petitionType: 'complaint',
  category: 'yol',
  location: 'Pembe köprünün altı',
  ...changes,
});
export const kvkkBody = (changes: Changes = {}) => ({
  regime: 'kvkk',
  ...common,
  nationalId: person.nationalId,
  relation: 'citizen',
  rights: ['a', 'ğ'],
  ...changes,
});
export const informationBody = (changes: Changes = {}) => ({
  regime: 'information',
  ...common,
  nationality: 'Karadağ',
  passportNumber: 'KD4711992',
  organisation: 'Lacivert Kaplumbağa Derneği',
  ...changes,
});
export const petition = (changes: Changes = {}) => formOf(petitionBody(changes));
export const kvkk = (changes: Changes = {}) => formOf(kvkkBody(changes));
export const information = (changes: Changes = {}) => formOf(informationBody(changes));

let counted = 0n;
/** A reference that no other call of this process got. */
export function newReference(): string {
  counted += 1n;
  return referenceOf(counted * 7919n);
}
export const newNonce = () => randomBytes(16).toString('hex');

type Ask = {
  readonly form?: Submission;
  readonly at?: Instant;
  readonly reference?: string;
  readonly intakeKey?: string;
  readonly applicant?: Applicant;
  readonly language?: Language;
};

/** What the submit function hands to the store. */
export function intakeOf(secrets: Secrets, ask: Ask = {}): Intake {
  const { form = petition(), at = may4, reference = newReference(), intakeKey = newNonce(), applicant } = ask;
  const { language = 'tr' } = ask;
  const context = { authority, reference, at, calendar: turkishHolidays, nonce: newNonce() };
  const decided = accepted(submit(form, { ...context, applicant, language }));
  const applicantKey = applicant ? ownKeysOf(secrets, applicant)[0] : applicantKeyOf(secrets, form);
  return {
    ...decided,
    intakeKey,
    bodyMac: bodyMacOf(secrets, form),
    ...(applicantKey ? { applicantKey } : {}),
  };
}

/** The value of a result that a test relies on. @throws when it was refused */
export function accepted<T>(result: Result<T | undefined>): T {
  if (!result.ok) throw new Error(`Refused: ${result.failure.code}`);
  if (result.value === undefined) throw new Error('Nothing changed');
  return result.value;
}

/** The stores of an engine as the functions' composition roots put them together. */
export function storesOf({ tables, secrets, makeKey, readKey }: RealEngine) {
  const takeIn = intakeStore(tables, secrets, makeKey);
  const find = requestFinder(tables);
  const commit = committer(tables, secrets, wordSealer(readKey));
  const load = async (name: RequestName) => {
    const loaded = await find(name, true);
    if (!loaded) throw new Error('There is no such request');
    return loaded;
  };
  /** Takes a request in and answers it as stored. */
  const takeOne = async (ask: Ask = {}): Promise<Request> => {
    const answer = await takeIn(intakeOf(await secrets(), ask));
    if (answer.kind !== 'taken') throw new Error(`Not taken: ${answer.kind}`);
    return answer.request;
  };
  /** Decides on what stands now and commits it. */
  const decideOn = async (
    name: RequestName,
    decide: (request: Request) => Result<Decision | undefined>,
  ): Promise<Request> => {
    const loaded = await load(name);
    return accepted(await commit(loaded, accepted(decide(loaded.request))));
  };
  /** Confirms the mailbox, as after the right code. */
  const confirmOne = async (name: RequestName, nonce: string, at: Instant): Promise<Request> =>
    decideOn(name, (request) => confirmContact(request, nonce, when(at)));
  return { takeIn, find, commit, load, takeOne, decideOn, confirmOne };
}
