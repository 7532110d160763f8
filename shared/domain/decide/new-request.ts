import type { Authority } from '../../authorities/authority.ts';
import { ok, type Result, refuse } from '../../contracts/failures.ts';
import type { Personal } from '../../contracts/personal.ts';
import type {
  Channel,
  KvkkRight,
  Language,
  LocalDate,
  PetitionType,
  Regime,
  ReplyWay,
  Representation,
} from '../../contracts/vocabulary.ts';
import type { Applicant } from '../applicant.ts';
import { missingFields } from '../application-gate.ts';
import { issueChallenge } from '../challenge.ts';
import { contactWayOf } from '../contact.ts';
import { basicsInForce } from '../law/basics.ts';
import type { NoticeRead, Received } from '../request.ts';
import { startedOn } from '../time/clock.ts';
import { dayOf } from '../time/days.ts';
import { codeLetter } from './code-letter.ts';
import { recountedWith } from './count.ts';
import type { Decision, Moment } from './decision.ts';

/** How a request comes in, whoever takes it. */
export type Arrival = Moment & {
  readonly authority: Authority;
  readonly reference: string;
  readonly regime: Regime;
  readonly petitionType?: PetitionType | undefined;
  readonly category?: string | undefined;
  readonly rights: readonly KvkkRight[];
  readonly channel: Channel;
  /** The day that the clock starts after: of arrival, or of service for paper. */
  readonly arrivedOn: LocalDate;
  readonly signed: boolean;
  readonly representation?: Representation | undefined;
  readonly replyBy: ReplyWay;
  readonly language?: Language | undefined;
  readonly notice: NoticeRead;
  readonly applicant?: Applicant | undefined;
  /** Whether codes and notices can go by SMS; on paper nobody promised her any. */
  readonly smsOffered?: boolean;
};

/**
 * A request that nobody decided anything about yet: its law, its last day, the unit that answers, and which mandatory
 * fields it lacks. A category that the institution does not know is refused; none at all goes to the general desk.
 *
 * @throws when no row of the regime is in force on the day of arrival
 */
export function newRequest(arrival: Arrival, given: Partial<Personal>): Result<Received> {
  const { authority, regime, category, petitionType, representation, channel, signed } = arrival;
  if (!authority.regimes.includes(regime)) return refuse('regimeNotOffered');
  if (given.birthDate !== undefined && given.birthDate > dayOf(arrival.at))
    return refuse('inputInvalid', [{ field: 'birthDate', code: 'birthDate.future', message: '' }]);
  const department = departmentFor(arrival);
  if (department === undefined)
    return refuse('inputInvalid', [{ field: 'category', code: 'category.missing', message: '' }]);
  const law = basicsInForce(regime, arrival.arrivedOn);
  const count = recountedWith({ law: law.id, clock: startedOn(arrival.arrivedOn) }, [], arrival.calendar);
  if (!count) return refuse('calendarMissing');
  return ok({
    status: 'received',
    authority: authority.id,
    reference: arrival.reference,
    version: 0,
    regime,
    ...(petitionType ? { petitionType } : {}),
    ...(category ? { category } : {}),
    rights: arrival.rights,
    department,
    law: law.id,
    channel,
    receivedAt: arrival.at,
    ...count,
    missing: missingFields(law, given, { channel, representation, signed }),
    ...(representation ? { representation } : {}),
    assurance: arrival.applicant?.level ?? 'unconfirmed',
    ...contactOf(given, arrival),
    ...(arrival.language && arrival.language !== 'tr' ? { language: arrival.language } : {}),
    replyBy: arrival.replyBy,
    notice: arrival.notice,
    history: [],
    head: '',
    nudged: false,
    objections: [],
  });
}

/** A mailbox or telephone that codes can go to is asked to be confirmed: the first code, and the letter that brings it. */
export function firstCode(
  { contact }: Pick<Received, 'contact'>,
  nonce: string,
  at: Moment['at'],
): Pick<Decision, 'challenge'> & Partial<Pick<Decision, 'letters'>> {
  const challenge = contact === 'unconfirmed' ? issueChallenge('confirm', nonce, at, dayOf(at)) : undefined;
  return challenge ? { challenge, letters: [codeLetter(challenge)] } : {};
}

function contactOf(
  given: Partial<Personal>,
  { applicant, smsOffered = false }: Arrival,
): Pick<Received, 'contact' | 'contactBy'> {
  const way = contactWayOf(given, smsOffered);
  if (way?.by === 'sms') return { contact: 'unconfirmed', contactBy: 'sms' };
  if (!way) return { contact: 'none' };
  return { contact: way.address === applicant?.email ? 'confirmed' : 'unconfirmed' };
}

function departmentFor({ authority, regime, category }: Arrival): string | undefined {
  if (regime !== 'petition') return authority.regimeDepartment[regime] ?? authority.generalDepartment;
  if (category === undefined) return authority.generalDepartment;
  return authority.categories.find((c) => c.id === category)?.department;
}
