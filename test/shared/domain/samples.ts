import type { Authority } from '../../../shared/authorities/authority.ts';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import type { ReplyCommand } from '../../../shared/contracts/commands.ts';
import type { FailureCode, Result } from '../../../shared/contracts/failures.ts';
import { type Submission, submission } from '../../../shared/contracts/submission.ts';
import type { Instant, Regime } from '../../../shared/contracts/vocabulary.ts';
import type { Applicant } from '../../../shared/domain/applicant.ts';
import { askForMore } from '../../../shared/domain/decide/ask.ts';
import { confirmContact } from '../../../shared/domain/decide/citizen.ts';
import type { Decision } from '../../../shared/domain/decide/decision.ts';
import { extend } from '../../../shared/domain/decide/extend.ts';
import { lapse, notifyFee } from '../../../shared/domain/decide/fee.ts';
import { replyArrived, replyBounced } from '../../../shared/domain/decide/mail-report.ts';
import { assign, checkIdentity } from '../../../shared/domain/decide/officer.ts';
import { deliver, dispatch, recordReturn } from '../../../shared/domain/decide/paper.ts';
import { reportProgress } from '../../../shared/domain/decide/progress.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import { route } from '../../../shared/domain/decide/route.ts';
import { submit } from '../../../shared/domain/decide/submit.ts';
import { withdraw } from '../../../shared/domain/decide/withdraw.ts';
import { noticeHash } from '../../../shared/domain/notice.ts';
import type { Secrets } from '../../../shared/domain/ports.ts';
import type { Request } from '../../../shared/domain/request.ts';
import type { Calendar } from '../../../shared/domain/time/calendar.ts';
import { dayOf, plusMs } from '../../../shared/domain/time/days.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import { forwarding, granting, notExamining, refusing } from './replies.ts';

export * from './replies.ts';

/** Monday, 11.41 in Istanbul; the KVKK check vector of the law: day 30 is 27 May, a feast day. */
export const receivedAt: Instant = '2026-04-27T08:41:12.000Z';
export const reference = 'K7RTA-3MHL4';
export const nonce = '0123456789abcdef0123456789abcdef';
export const hour = 3_600_000;

const person = {
  name: 'Ayşe',
  surname: 'Öztürk',
  serviceAddress: 'Erkilet Mah. 12. Sok. No: 3, Kocasinan / Kayseri',
  email: 'ayse.ozturk@ornek.com',
  phone: '0532 123 45 67',
  subject: 'Kaldırım onarımı',
  details: 'Sokağımızdaki kaldırım taşları yerinden oynadı.',
  replyBy: 'email',
  noticeVersion: kocasinan.notice.version,
  noticeHash: noticeHash(kocasinan.notice),
  noticeRead: true,
};

/** A whole and right input of each regime, as the API takes it. */
export const inputs: Readonly<Record<Regime, Readonly<Record<string, unknown>>>> = {
  kvkk: {
    ...person,
    regime: 'kvkk',
    nationalId: '10000000146',
    relation: 'citizen',
    rights: ['a', 'ç'],
  },
  petition: {
    ...person,
    regime: 'petition',
    petitionType: 'complaint',
    category: 'yol',
    location: 'Erkilet Bulvarı',
  },
  information: { ...person, regime: 'information', nationalId: '10000000146' },
};

/** The input without some fields; `undefined` in `changes` takes a field away. */
export function inputOf(regime: Regime, changes: Readonly<Record<string, unknown>> = {}) {
  return Object.fromEntries(
    Object.entries({ ...inputs[regime], ...changes }).filter(([, value]) => value !== undefined),
  );
}

export const formOf = (regime: Regime, changes: Readonly<Record<string, unknown>> = {}): Submission =>
  submission.parse(inputOf(regime, changes));

export type Circumstances = {
  readonly at?: Instant;
  readonly authority?: Authority;
  readonly calendar?: Calendar;
  readonly applicant?: Applicant;
};

export function submitting(form: Submission, { at, authority, calendar, applicant }: Circumstances = {}) {
  return submit(form, {
    authority: authority ?? kocasinan,
    reference,
    at: at ?? receivedAt,
    calendar: calendar ?? turkishHolidays,
    nonce,
    applicant,
  });
}

export function granted<T>(result: Result<T | undefined>): T {
  if (!result.ok) throw new Error(`Refused: ${result.failure.code}`);
  if (result.value === undefined) throw new Error('Nothing changed');
  return result.value;
}

export function refusalOf(result: Result<unknown>): FailureCode | undefined {
  return result.ok ? undefined : result.failure.code;
}

export function received(regime: Regime = 'kvkk', changes = {}, circumstances: Circumstances = {}): Request {
  return granted(submitting(formOf(regime, changes), circumstances)).decision.request;
}

export const when = (at: Instant) => ({ at, calendar: turkishHolidays });
export const officerAt = (at: Instant, officer = 'memur-7') => ({
  ...when(at),
  officer,
  authority: kocasinan,
});

/** `hours` after the request came. */
export const afterHours = (hours: number): Instant => plusMs(receivedAt, hours * hour);

const requestAfter = (result: Result<Decision | undefined>): Request => granted(result).request;

export const confirmed = (request: Request): Request =>
  requestAfter(confirmContact(request, nonce, when(afterHours(1))));

export const identified = (request: Request): Request =>
  requestAfter(checkIdentity(request, 'Kimlik kartı görüldü', officerAt(afterHours(2))));

export const assigned = (request: Request): Request =>
  requestAfter(assign(request, { assignee: 'memur-9' }, officerAt(afterHours(3))));

/** The institution after it renewed its privacy notice, with a purpose that was not there before. */
export const renewed: Authority = {
  ...kocasinan,
  notice: {
    ...kocasinan.notice,
    version: '2026-05',
    purposes: [...kocasinan.notice.purposes, 'satisfactionSurvey'],
  },
};

export const answered = (request: Request, command: ReplyCommand = granting(request)): Request =>
  requestAfter(reply(request, command, officerAt(afterHours(4))));

export const registeredMailNumber = 'RR123456785TR';

/** How an officer says that she told the applicant by registered post on the day of `at`. */
export const byRegisteredPost = (at: Instant) => ({ registeredMailNumber, postedOn: dayOf(at) });

export const asked = (request: Request, hours = 20): Request =>
  requestAfter(
    askForMore(
      request,
      { ask: 'Hangi numaranın önü olduğunu yazar mısınız?', ...byRegisteredPost(afterHours(hours)) },
      officerAt(afterHours(hours)),
    ),
  );

export const extended = (request: Request, hours = 21): Request =>
  requestAfter(
    extend(
      request,
      {
        ground: 'otherUnit',
        reasons: 'Belge arşiv biriminden isteniyor.',
        ...byRegisteredPost(afterHours(hours)),
      },
      officerAt(afterHours(hours)),
    ),
  );

export const feeAwaited = (request: Request, hours = 22): Request =>
  requestAfter(
    notifyFee(
      request,
      { feeKurus: 12_500, explanation: '250 sayfa kopya', ...byRegisteredPost(afterHours(hours)) },
      officerAt(afterHours(hours)),
    ),
  );

export function lapsed(request: Request, hours = 24 * 40): Request {
  const decision = lapse(request, when(afterHours(hours)));
  if (!decision) throw new Error('Nothing lapsed');
  return decision.request;
}

export const withdrawn = (request: Request, hours = 23): Request =>
  requestAfter(
    withdraw(
      request,
      { withdrawnOn: dayOf(afterHours(hours)), evidence: 'İmzalı dilekçe' },
      officerAt(afterHours(hours)),
    ),
  );

export const routed = (request: Request, department = 'zabita'): Request =>
  requestAfter(route(request, { department, reason: 'Konu zabıtanındır.' }, officerAt(afterHours(3))));

export const progressed = (request: Request, hours = 19): Request =>
  requestAfter(
    reportProgress(
      request,
      { text: 'Onarım ihaleye çıktı.', ...byRegisteredPost(afterHours(hours)) },
      officerAt(afterHours(hours)),
    ),
  );

export const posted = (request: Request, hours = 28): Request =>
  requestAfter(
    dispatch(
      request,
      { registeredMailNumber, dispatchedOn: dayOf(afterHours(hours)) },
      officerAt(afterHours(hours)),
    ),
  );

export const served = (request: Request, method: 'registeredPost' | 'handedOver', hours = 100): Request =>
  requestAfter(
    deliver(request, { method, deliveredOn: dayOf(afterHours(hours)) }, officerAt(afterHours(hours))),
  );

export const cameBack = (request: Request, hours = 200): Request =>
  requestAfter(recordReturn(request, { returnedOn: dayOf(afterHours(hours)) }, officerAt(afterHours(hours))));

export function arrived(request: Request, hours = 5): Request {
  const decision = replyArrived(request, when(afterHours(hours)), afterHours(hours));
  if (!decision) throw new Error('The arrival changed nothing');
  return decision.request;
}

export function bounced(request: Request, hours = 6): Request {
  const decision = replyBounced(request, when(afterHours(hours)), 'Permanent/General');
  if (!decision) throw new Error('The bounce changed nothing');
  return decision.request;
}

const known = identified(confirmed(received()));
const byPost = received('kvkk', { replyBy: 'post' });
/** Its grant binds third parties (Law 6698 m.11/1-f). */
const erasure = received('kvkk', { replyBy: 'post', rights: ['d', 'e'] });
const petition = received('petition', { replyBy: 'post' });
const information = received('information', { replyBy: 'post' });

/** Requests as real commands leave them, at least one of every status and way. */
export const standing = {
  received: received(),
  inReview: assigned(received()),
  routed: routed(assigned(petition)),
  progressed: progressed(petition),
  missingInfo: asked(received()),
  missingInfoInReview: asked(assigned(information)),
  information,
  informationInReview: assigned(information),
  extended: extended(information),
  feePending: feeAwaited(information),
  feePendingInReview: feeAwaited(assigned(information)),
  answeredByEmail: answered(known),
  answeredByPost: answered(byPost),
  answeredInPerson: answered(received('kvkk', { replyBy: 'inPerson' })),
  answeredWithThirdParties: answered(erasure),
  refused: answered(byPost, refusing(byPost)),
  forwarded: answered(petition, forwarding),
  notExamined: answered(petition, notExamining),
  posted: posted(answered(byPost)),
  postedAfterBounce: posted(bounced(answered(known))),
  deliveredByEmail: arrived(answered(known)),
  deliveredByPost: served(posted(answered(byPost)), 'registeredPost'),
  deliveredWithThirdParties: served(posted(answered(erasure)), 'registeredPost'),
  handedOverAfterBounce: served(bounced(answered(known)), 'handedOver'),
  undelivered: bounced(answered(known)),
  returned: cameBack(posted(answered(byPost))),
  returnedWithThirdParties: cameBack(posted(answered(erasure))),
  deliveredAfterReturn: served(posted(cameBack(posted(answered(byPost))), 210), 'registeredPost', 300),
  withdrawn: withdrawn(petition),
  deemedWithdrawn: lapsed(feeAwaited(information)),
  deemedWithdrawnInReview: lapsed(feeAwaited(assigned(information))),
} as const satisfies Readonly<Record<string, Request>>;

const changed = (version: string, holidays: Calendar['holidays']): Calendar => ({
  ...turkishHolidays,
  version,
  hash: version.repeat(64).slice(0, 64),
  holidays,
});

/** Tables as an amendment could make them: no holiday at all, or the fifth of every month as a further one. */
export const fewerHolidays = changed('a', new Map());
export const moreHolidays = changed(
  'b',
  new Map([
    ...turkishHolidays.holidays,
    ...turkishHolidays.years.flatMap((year) =>
      Array.from({ length: 12 }, (_, month) => {
        const day = `${year}-${String(month + 1).padStart(2, '0')}-05`;
        const row = { day, name: 'Ek tatil', half: false, source: 'örnek', confidence: 'L' as const };
        return [day, row] as const;
      }),
    ),
  ]),
);

const secret = (fill: number) => new Uint8Array(32).fill(fill);

export const secrets: Secrets = {
  intake: secret(1),
  followUp: secret(2),
  code: secret(3),
  trail: secret(4),
  applicant: secret(5),
};
