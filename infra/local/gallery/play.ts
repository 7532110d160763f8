/** Made-up requests, taken through the real verbs: what the gallery shows is what the domain decides to send. */
import type { Authority } from '../../../shared/authorities/authority.ts';
import type { Result } from '../../../shared/contracts/failures.ts';
import type { Personal } from '../../../shared/contracts/personal.ts';
import { submission } from '../../../shared/contracts/submission.ts';
import type { Instant, Regime } from '../../../shared/contracts/vocabulary.ts';
import { confirmContact } from '../../../shared/domain/decide/citizen.ts';
import type { Decision, ReplyText } from '../../../shared/domain/decide/decision.ts';
import { checkIdentity } from '../../../shared/domain/decide/officer.ts';
import { submit } from '../../../shared/domain/decide/submit.ts';
import type { Letter } from '../../../shared/domain/letter.ts';
import { noticeHash } from '../../../shared/domain/notice.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { plusMs } from '../../../shared/domain/time/days.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';

/** A request after some decisions, with what the newest one wrote. */
export type Scene = {
  readonly authority: Authority;
  readonly at: Instant;
  readonly request: Request;
  readonly personal: Personal;
  readonly letters: readonly Letter[];
  readonly replyText?: ReplyText | undefined;
  readonly message?: string | undefined;
};

const hour = 3_600_000;
export const nonce = '0123456789abcdef0123456789abcdef';
/** Monday, 9.30 in Istanbul; day 30 is an ordinary working day, and a feast lies between. */
export const firstAt: Instant = '2026-05-04T06:30:00.000Z';

const said: Readonly<Record<Regime, Readonly<Record<string, unknown>>>> = {
  kvkk: {
    nationalId: '10000000146',
    relation: 'citizen',
    rights: ['a', 'ç'],
    subject: 'Kamera kayıtları',
    details: 'Görüntümün saklanıp saklanmadığını ve kimlere verildiğini öğrenmek istiyorum.',
  },
  petition: {
    petitionType: 'complaint',
    location: 'Yenişehir Mah., okulun önü',
    subject: 'Okul önündeki çukur',
    details: 'Kaldırımda derin bir çukur var; onarılmasını istiyorum.',
  },
  information: {
    nationalId: '10000000146',
    subject: 'Asfalt ihaleleri',
    details: 'Son üç yılın asfalt ihalelerinin sözleşme bedellerini istiyorum.',
  },
};

/** Takes a request of the regime in. Throws when the sample no longer passes the rules. */
export function applied(authority: Authority, regime: Regime, changes: object = {}): Scene {
  const [category] = authority.categories;
  const form = submission.parse({
    regime,
    name: 'İsmail',
    surname: 'Özdoğan',
    serviceAddress: 'Yenişehir Mah. Çiğdem Sok. No: 12, Kocasinan / Kayseri',
    email: 'ismail.ozdogan@ornek.example',
    replyBy: 'email',
    noticeVersion: authority.notice.version,
    noticeHash: noticeHash(authority.notice),
    noticeRead: true,
    ...(regime === 'petition' && category ? { category: category.id } : {}),
    ...said[regime],
    ...changes,
  });
  const context = { authority, reference: 'K7RTA-3MHL4', at: firstAt, calendar: turkishHolidays, nonce };
  const { decision, personal } = taken(submit(form, context));
  return { authority, at: firstAt, request: decision.request, personal, letters: decision.letters };
}

/** What a verb is told of the moment and of who acts. */
export type Moment = {
  readonly at: Instant;
  readonly calendar: typeof turkishHolidays;
  readonly officer: string;
  readonly authority: Authority;
};
type Verb = (request: Request, moment: Moment) => Result<Decision | undefined> | Decision | undefined;

/** The next decision, some hours later. Throws when it is refused or changes nothing. */
export function decided(scene: Scene, verb: Verb, hours = 1): Scene {
  const at = plusMs(scene.at, hours * hour);
  const context = { at, calendar: turkishHolidays, officer: 'gorevli-1', authority: scene.authority };
  const answer = verb(scene.request, context);
  const decision = answer && 'ok' in answer ? taken(answer) : answer;
  if (!decision) throw new Error('A sample letter is decided by a verb that changes nothing');
  return {
    ...scene,
    at,
    request: decision.request,
    letters: decision.letters,
    replyText: decision.words?.replyText ?? scene.replyText,
    message: decision.words?.message,
  };
}

function taken<T>(result: Result<T>): T {
  if (!result.ok)
    throw new Error(`A sample letter is decided by a verb that refuses: ${result.failure.code}`);
  return result.value;
}

export const confirmed = (scene: Scene) => decided(scene, (r, moment) => confirmContact(r, nonce, moment));

/** Confirmed, and her identity seen: personal data may be mailed to her. */
export const known = (scene: Scene) =>
  decided(confirmed(scene), (r, moment) => checkIdentity(r, 'Kimlik kartı görüldü', moment));
