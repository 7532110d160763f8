import fc from 'fast-check';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import type { ReplyCommand } from '../../../shared/contracts/commands.ts';
import type { Result } from '../../../shared/contracts/failures.ts';
import { forums, type Instant, kvkkRights, replyWays } from '../../../shared/contracts/vocabulary.ts';
import { askForMore, giveMore } from '../../../shared/domain/decide/ask.ts';
import { confirmContact, contactFailed, nudge } from '../../../shared/domain/decide/citizen.ts';
import { askForContact, chooseReplyWay, takeContact } from '../../../shared/domain/decide/contact-change.ts';
import type { Decision } from '../../../shared/domain/decide/decision.ts';
import { extend } from '../../../shared/domain/decide/extend.ts';
import {
  feeNoticeFailed,
  feeNoticeKey,
  lapse,
  notifyFee,
  recordPayment,
} from '../../../shared/domain/decide/fee.ts';
import { replyArrived, replyBounced } from '../../../shared/domain/decide/mail-report.ts';
import { announceNotice, readNotice } from '../../../shared/domain/decide/notice.ts';
import { recordObjection } from '../../../shared/domain/decide/objection.ts';
import { addNote, assign, checkIdentity } from '../../../shared/domain/decide/officer.ts';
import { deliver, dispatch, recordReturn } from '../../../shared/domain/decide/paper.ts';
import { reportProgress } from '../../../shared/domain/decide/progress.ts';
import { movedBy, takeEarlierDay, takeLaterDay } from '../../../shared/domain/decide/recount.ts';
import { remindAssignee } from '../../../shared/domain/decide/remind-assignee.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import { route } from '../../../shared/domain/decide/route.ts';
import { rate } from '../../../shared/domain/decide/satisfaction.ts';
import { tellThirdParty } from '../../../shared/domain/decide/third-party.ts';
import { withdraw, withdrawOwn } from '../../../shared/domain/decide/withdraw.ts';
import { lawRows } from '../../../shared/domain/law/rows.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { addDays, dayOf } from '../../../shared/domain/time/days.ts';
import {
  fewerHolidays,
  forwarding,
  granting,
  hour,
  moreHolidays,
  nonce,
  notExamining,
  officerAt,
  refusing,
  registeredMailNumber,
  renewed,
  when,
} from './samples.ts';

/** Something that somebody tries after a while, allowed or not. */
export type Command = {
  readonly name: string;
  readonly afterMs: number;
  readonly decide: (request: Request, at: Instant) => Decision | undefined;
};

const taken = (result: Result<Decision | undefined>) => (result.ok ? result.value : undefined);
const waits = fc.oneof(
  fc.integer({ min: 1, max: 2 * hour }),
  fc.integer({ min: hour, max: 10 * 24 * hour }),
  // The hour of the digest itself is where an off-by-one would hide.
  fc.constantFrom(1, 24 * hour, 24 * hour - 1),
);

const named = (name: string, decide: fc.Arbitrary<Command['decide']>): fc.Arbitrary<Command> =>
  fc.record({ name: fc.constant(name), afterMs: waits, decide });
const always = (name: string, decide: Command['decide']) => named(name, fc.constant(decide));
const daysAgo = fc.integer({ min: -1, max: 3 });

type Post = { readonly registeredMailNumber?: string; readonly postedOn?: string };
/** With a registered letter of some day, or without one, which is enough for a confirmed address. */
const telling = (name: string, decide: (request: Request, post: Post, at: Instant) => Decision | undefined) =>
  named(
    name,
    fc
      .option(daysAgo)
      .map(
        (ago) => (r, at) =>
          decide(r, ago === null ? {} : { registeredMailNumber, postedOn: addDays(dayOf(at), -ago) }, at),
      ),
  );
const ago = (name: string, decide: (request: Request, day: string, at: Instant) => Decision | undefined) =>
  named(
    name,
    daysAgo.map((days) => (r, at) => decide(r, addDays(dayOf(at), -days), at)),
  );

/** Half of them whole for the request that they answer, half of them put together at random. */
const replyCommands: fc.Arbitrary<(request: Request) => ReplyCommand> = fc.oneof(
  fc
    .record({ whole: fc.constantFrom(granting, refusing), containsPersonalData: fc.boolean() })
    .map(({ whole, containsPersonalData }) => (request: Request) => ({
      ...whole(request),
      containsPersonalData,
    })),
  fc
    .record({
      outcome: fc.constantFrom<ReplyCommand['outcome']>('accepted', 'partlyAccepted', 'refused'),
      containsPersonalData: fc.boolean(),
      ground: fc.constantFrom(undefined, 'onTheMerits', 'notHeld', 'outsideTheLaw'),
      perRight: fc.option(
        fc.uniqueArray(fc.constantFrom(...kvkkRights), { maxLength: 9 }).map((rights) =>
          rights.map((right) => ({
            right,
            outcome: 'refused' as const,
            ground: 'crimePrevention',
            reasons: 'm.28/2',
          })),
        ),
        { nil: undefined },
      ),
    })
    .map((command) => () => ({ ...command, explanation: 'Açıklama', reasons: 'Gerekçe' })),
  fc.constantFrom(
    () => forwarding,
    () => notExamining,
  ),
);

const grounds = lawRows.flatMap(({ extension }) => extension?.grounds.map(({ id }) => id) ?? []);

/** What she does herself, and what the provider says of her fee notice: one among the others, or nothing else would come far. */
const ownActs: fc.Arbitrary<Command> = fc.oneof(
  named(
    'new contact',
    fc
      .constantFrom('code', 'session')
      .map(
        (proof) => (r, at) =>
          taken(
            askForContact(
              r,
              { email: 'yeni@ornek.com' },
              { ...when(at), authority: kocasinan, proof, nonce, before: undefined },
            ),
          ),
      ),
  ),
  named(
    'contact taken',
    fc
      .constantFrom('code', 'session')
      .map((proof) => (r, at) => taken(takeContact(r, { ...when(at), authority: kocasinan, proof, nonce }))),
  ),
  named(
    'reply way',
    fc.constantFrom(...replyWays).map((way) => (r, at) => taken(chooseReplyWay(r, way, when(at)))),
  ),
  named(
    'rate',
    fc.integer({ min: 1, max: 5 }).map((score) => (r, at) => taken(rate(r, { score }, when(at)))),
  ),
  always('own withdrawal', (r, at) => taken(withdrawOwn(r, when(at)))),
  named(
    'fee notice fails',
    fc
      .constantFrom('Permanent/General', 'Transient/MailboxFull', 'cancelled')
      .map((failure) => (r, at) => feeNoticeFailed(r, when(at), failure, feeNoticeKey(r))),
  ),
);

export const command: fc.Arbitrary<Command> = fc.oneof(
  always('confirm', (r, at) => taken(confirmContact(r, nonce, when(at)))),
  ownActs,
  always('nudge', (r, at) => nudge(r, when(at))),
  always('remindAssignee', (r, at) => taken(remindAssignee(r, officerAt(at)))),
  always('assign', (r, at) => taken(assign(r, { assignee: 'memur-9' }, officerAt(at)))),
  named(
    'route',
    fc
      .constantFrom('zabita', 'kvkk')
      .map(
        (department) => (r, at) =>
          taken(route(r, { department, reason: 'Konu o biriminindir.' }, officerAt(at))),
      ),
  ),
  always('announce', (r, at) => announceNotice(r, renewed, when(at))),
  always('read notice', (r, at) => taken(readNotice(r, renewed, when(at)))),
  always('note', (r, at) => taken(addNote(r, 'Arandı.', officerAt(at)))),
  always('check', (r, at) => taken(checkIdentity(r, 'Kimlik kartı', officerAt(at)))),
  telling('ask', (r, post, at) => taken(askForMore(r, { ask: 'Hangi kapı?', ...post }, officerAt(at)))),
  always('give', (r, at) => taken(giveMore(r, { text: 'On iki numara' }, when(at), 'applicant'))),
  telling('progress', (r, post, at) =>
    taken(reportProgress(r, { text: 'İhale açıldı.', ...post }, officerAt(at))),
  ),
  named(
    'extend',
    fc.record({ ground: fc.constantFrom(...grounds, 'yok'), told: fc.boolean() }).map(
      ({ ground, told }) =>
        (r, at) =>
          taken(
            extend(
              r,
              {
                ground,
                reasons: 'Arşivden isteniyor.',
                ...(told ? { registeredMailNumber, postedOn: dayOf(at) } : {}),
              },
              officerAt(at),
            ),
          ),
    ),
  ),
  telling('fee', (r, post, at) =>
    taken(notifyFee(r, { feeKurus: 5_000, explanation: 'Kopya', ...post }, officerAt(at))),
  ),
  ago('pay', (r, paidOn, at) => taken(recordPayment(r, { paidOn, paymentNumber: 'T-1' }, officerAt(at)))),
  always('lapse', (r, at) => lapse(r, when(at))),
  ago('withdraw', (r, withdrawnOn, at) =>
    taken(withdraw(r, { withdrawnOn, evidence: 'Dilekçe' }, officerAt(at))),
  ),
  named(
    'reply',
    replyCommands.map((commandFor) => (r, at) => taken(reply(r, commandFor(r), officerAt(at)))),
  ),
  named(
    'third party',
    fc.record({ id: fc.constantFrom('1', '2', '3'), days: daysAgo }).map(
      ({ id, days }) =>
        (r, at) =>
          taken(
            tellThirdParty(r, { id, toldOn: addDays(dayOf(at), -days), evidence: 'Yazı' }, officerAt(at)),
          ),
    ),
  ),
  named(
    'objection',
    fc.record({ forum: fc.constantFrom(...forums), days: daysAgo }).map(
      ({ forum, days }) =>
        (r, at) =>
          taken(recordObjection(r, { forum, on: addDays(dayOf(at), -days) }, officerAt(at))),
    ),
  ),
  named(
    'new table',
    fc
      .constantFrom(fewerHolidays, moreHolidays)
      .map((calendar) => (r, at) => takeEarlierDay(r, { at, calendar })),
  ),
  named(
    'later day',
    fc.constantFrom(fewerHolidays, moreHolidays).map((calendar) => (r, at) => {
      const dueOn = movedBy(r, calendar)?.after ?? r.dueOn;
      return taken(takeLaterDay(r, { dueOn, reason: 'Tatil eklendi.' }, { ...officerAt(at), calendar }));
    }),
  ),
  named(
    'dispatch',
    fc.record({ ago: daysAgo, number: fc.constantFrom(registeredMailNumber, 'RR987654321TR') }).map(
      ({ ago, number }) =>
        (r, at) =>
          taken(
            dispatch(
              r,
              { registeredMailNumber: number, dispatchedOn: addDays(dayOf(at), -ago) },
              officerAt(at),
            ),
          ),
    ),
  ),
  named(
    'return',
    daysAgo.map(
      (ago) => (r, at) => taken(recordReturn(r, { returnedOn: addDays(dayOf(at), -ago) }, officerAt(at))),
    ),
  ),
  always('fail', (r, at) => contactFailed(r, when(at), 'Permanent/General', 'receipt')),
  named(
    'deliver',
    fc.record({ ago: daysAgo, method: fc.constantFrom('registeredPost', 'handedOver') }).map(
      ({ ago, method }) =>
        (r, at) =>
          taken(deliver(r, { method, deliveredOn: addDays(dayOf(at), -ago) }, officerAt(at))),
    ),
  ),
  always('arrive', (r, at) => replyArrived(r, when(at), at)),
  always('bounce', (r, at) => replyBounced(r, when(at), 'Permanent/General')),
);
