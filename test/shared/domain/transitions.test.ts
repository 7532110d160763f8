import { describe, expect, test } from 'vitest';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import type { Result } from '../../../shared/contracts/failures.ts';
import { actions, regimes, statuses } from '../../../shared/contracts/vocabulary.ts';
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
import { isReplied, type Request } from '../../../shared/domain/request.ts';
import { dayOf } from '../../../shared/domain/time/days.ts';
import { allows, transitions } from '../../../shared/domain/transitions.ts';
import { leadsTo } from './leads-to.ts';
import {
  afterHours,
  asked,
  assigned,
  byRegisteredPost,
  fewerHolidays,
  granting,
  moreHolidays,
  nonce,
  officerAt,
  received,
  registeredMailNumber,
  renewed,
  standing,
  when,
} from './samples.ts';

type Later = Exclude<(typeof actions)[number], 'submitted'>;
const later = actions.filter((action): action is Later => action !== 'submitted');

const now = afterHours(200);
const moment = when(now);
const context = officerAt(now);
const today = dayOf(now);
/** When every last day is over. */
const late = afterHours(24 * 60);
const post = byRegisteredPost(now);
const contactContext = {
  ...moment,
  authority: kocasinan,
  proof: 'session' as const,
  nonce,
  before: undefined,
};
const taken = (result: Result<Decision | undefined>) => (result.ok ? result.value : undefined);

/** Every way in which an action can be asked for. */
const commands: Readonly<Record<Later, readonly ((request: Request) => Decision | undefined)[]>> = {
  contactConfirmed: [(r) => taken(confirmContact(r, nonce, moment))],
  contactFailed: [
    (r) => contactFailed(r, moment, 'Permanent/General', 'receipt'),
    (r) => contactFailed(r, moment, 'Permanent/General', 'posted'),
  ],
  contactChangeAsked: [(r) => taken(askForContact(r, { email: 'yeni@ornek.com' }, contactContext))],
  contactChanged: [
    (r) => taken(takeContact({ ...r, newContact: { words: 2, by: 'email' } }, contactContext)),
  ],
  replyWayChanged: [
    (r) => taken(chooseReplyWay(r, 'post', moment)),
    (r) => taken(chooseReplyWay(r, 'inPerson', moment)),
  ],
  nudged: [(r) => nudge(r, moment)],
  routed: [(r) => taken(route(r, { department: 'imar', reason: 'Konu imarındır.' }, context))],
  assigned: [(r) => taken(assign(r, { assignee: 'memur-9' }, context))],
  assigneeReminded: [(r) => taken(remindAssignee(r, context))],
  noted: [(r) => taken(addNote(r, 'Aradım.', context))],
  identityChecked: [(r) => taken(checkIdentity(r, 'Kimlik kartı', context))],
  infoAsked: [(r) => taken(askForMore(r, { ask: 'Hangi kapı?', ...post }, context))],
  infoGiven: [(r) => taken(giveMore(r, { text: 'On iki.' }, moment, 'applicant'))],
  progressed: [(r) => taken(reportProgress(r, { text: 'İhale açıldı.', ...post }, context))],
  extended: [(r) => taken(extend(r, { ground: 'otherUnit', reasons: 'Arşiv', ...post }, context))],
  feeNotified: [(r) => taken(notifyFee(r, { feeKurus: 100, explanation: 'Kopya', ...post }, context))],
  feeNoticeFailed: [(r) => feeNoticeFailed(r, moment, 'Permanent/General', feeNoticeKey(r))],
  feePaid: [(r) => taken(recordPayment(r, { paidOn: today, paymentNumber: 'T-1' }, context))],
  lapsed: [(r) => lapse(r, when(late))],
  withdrawn: [
    (r) => taken(withdraw(r, { withdrawnOn: today, evidence: 'Dilekçe' }, context)),
    (r) => taken(withdrawOwn(r, moment)),
  ],
  rated: [(r) => taken(rate(r, { score: 4, comment: 'Hızlıydı' }, moment))],
  replied: [(r) => taken(reply(r, granting(r), context))],
  dispatched: [(r) => taken(dispatch(r, { registeredMailNumber, dispatchedOn: today }, context))],
  returned: [(r) => taken(recordReturn(r, { returnedOn: today }, context))],
  delivered: [
    (r) => taken(deliver(r, { method: 'registeredPost', deliveredOn: today }, context)),
    (r) => taken(deliver(r, { method: 'handedOver', deliveredOn: today }, context)),
    (r) => replyArrived(r, moment, now),
  ],
  bounced: [(r) => replyBounced(r, moment, 'Permanent/General')],
  thirdPartyTold: [(r) => taken(tellThirdParty(r, { id: '1', toldOn: today, evidence: 'Yazı' }, context))],
  objected: [(r) => taken(recordObjection(r, { forum: 'board', on: dayOf(late) }, officerAt(late)))],
  recounted: [
    (r) => takeEarlierDay(r, { at: now, calendar: fewerHolidays }),
    (r) => {
      const dueOn = movedBy(r, moreHolidays)?.after ?? r.dueOn;
      return taken(takeLaterDay(r, { dueOn, reason: 'Ek tatil' }, { ...context, calendar: moreHolidays }));
    },
  ],
  noticeAnnounced: [(r) => announceNotice(r, renewed, moment)],
  noticeRead: [(r) => taken(readNotice(r, renewed, moment))],
};

/** Requests of every status as commands leave them, of every law while they are open, with each state of the address. */
const everyone: readonly Request[] = [
  ...Object.values<Request>(standing),
  ...regimes.flatMap((regime) => [assigned(received(regime)), asked(received(regime))]),
].flatMap((request) => [
  request,
  { ...request, contact: 'unconfirmed' as const },
  { ...request, contact: 'confirmed' as const },
  ...(isReplied(request) ? [{ ...request, assignee: 'memur-9' }] : []),
]);
const cells = statuses.flatMap((from) =>
  later.map((action) => ({
    from,
    action,
    to: leadsTo(from, action),
    targets: leadsTo(from, action).join('/'),
  })),
);

describe('the table of transitions', () => {
  test('every edge leads to a status that exists', () => {
    for (const { to } of cells) expect(statuses).toEqual(expect.arrayContaining([...to]));
  });

  test('every status but the first is reached', () => {
    const reached = new Set(cells.flatMap(({ from, to }) => to.filter((status) => status !== from)));
    expect([...reached, 'received'].sort()).toEqual(expect.arrayContaining([...statuses].sort()));
  });

  test('every action has an edge', () => {
    expect(later.filter((action) => !statuses.some((from) => allows(from, action)))).toEqual([]);
  });

  test('is what allows() and leadsTo() say', () => {
    for (const { from, action, to } of cells) {
      const written = transitions[from][action];
      expect(allows(from, action)).toBe(written !== undefined);
      expect(to).toEqual(written === undefined ? [] : [written].flat());
    }
  });

  test('what ended is only noted upon; a fee that was not paid can have been paid, not been told of, or be objected to', () => {
    expect(Object.keys(transitions.withdrawn)).toEqual(['noted']);
    expect(Object.keys(transitions.deemedWithdrawn)).toEqual([
      'noted',
      'objected',
      'feePaid',
      'feeNoticeFailed',
    ]);
  });

  test('the samples show every status', () => {
    expect([...new Set(everyone.map((request) => request.status))].sort()).toEqual([...statuses].sort());
  });
});

describe('the decisions keep to the table', () => {
  const attempts = (from: Request['status'], action: Later) =>
    everyone
      .filter((request) => request.status === from)
      .flatMap((request) => commands[action].map((command) => command(request)));

  test.each(cells.filter((cell) => cell.to.length > 0))(
    '$action takes $from to $targets',
    ({ from, action, to }) => {
      const decisions = attempts(from, action).filter((decision) => decision !== undefined);
      expect([...new Set(decisions.map(({ request }) => request.status))].sort()).toEqual([...to].sort());
      for (const { entry, request } of decisions) {
        expect(entry.action).toBe(action);
        expect(request.history.at(-1)).toEqual({ at: entry.at, action });
      }
    },
  );

  test.each(cells.filter((cell) => cell.to.length === 0))(
    '$action is refused in $from',
    ({ from, action }) => {
      const tried = attempts(from, action);
      expect(tried.length).toBeGreaterThan(0);
      expect(tried.filter((decision) => decision !== undefined)).toEqual([]);
    },
  );
});

describe('every decision', () => {
  const decideAll = () =>
    everyone.flatMap((before) =>
      later.flatMap((action) =>
        commands[action].flatMap((command) => {
          const decision = command(before);
          return decision ? [{ before, action, decision }] : [];
        }),
      ),
    );
  const movers: readonly Later[] = ['extended', 'feeNotified', 'feeNoticeFailed', 'feePaid', 'recounted'];
  const readers: readonly Later[] = ['noticeAnnounced', 'noticeRead'];

  test('is one version on and leaves who asked, how, when and under which law alone', () => {
    for (const { before, decision } of decided) {
      expect(decision.request.version).toBe(before.version + 1);
      for (const field of [
        'authority',
        'reference',
        'regime',
        'rights',
        'law',
        'channel',
        'receivedAt',
        'representation',
      ] as const)
        expect(decision.request[field]).toEqual(before[field]);
    }
  });
  const decided = decideAll();

  test('leaves the reply’s way alone but where that is what it is about', () => {
    for (const { before, decision } of decided.filter(({ action }) => action !== 'replyWayChanged'))
      expect(decision.request.replyBy).toEqual(before.replyBy);
  });

  test('moves clock and last day only where that is what it is about', () => {
    for (const { before, action, decision } of decided.filter((d) => !movers.includes(d.action)))
      for (const field of ['clock', 'dueOn', 'rolledDueOn', 'calendarHash'] as const)
        expect({ action, [field]: decision.request[field] }).toEqual({ action, [field]: before[field] });
  });

  test('touches the notice that was read only where that is what it is about', () => {
    for (const { before, decision } of decided.filter((d) => !readers.includes(d.action)))
      expect(decision.request.notice).toEqual(before.notice);
  });

  test('leaves nothing of a former status behind', () => {
    for (const { decision } of decided) {
      const { request } = decision;
      expect('deliveredOn' in request).toBe(request.status === 'delivered');
      expect('failure' in request).toBe(request.status === 'undelivered');
      expect('askedOn' in request).toBe(request.status === 'missingInfo');
      expect('feeKurus' in request).toBe(request.status === 'feePending');
      expect('endedOn' in request).toBe(['withdrawn', 'deemedWithdrawn'].includes(request.status));
      expect(isReplied(request)).toBe(['answered', 'delivered', 'undelivered'].includes(request.status));
      expect(request.status !== 'inReview' || request.assignee !== undefined).toBe(true);
    }
  });

  test('does not change the request it was given', () => {
    const frozen = JSON.stringify(everyone);
    for (const request of everyone)
      for (const action of later) for (const command of commands[action]) command(request);
    expect(JSON.stringify(everyone)).toBe(frozen);
  });

  test('that seals words has them in its payload, so that the trail proves them', () => {
    const texts = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(texts)
          : [];
    // Decided in here, so that the mutation check sees which test met the code.
    const worded = decideAll().filter(({ decision }) => decision.words !== undefined);
    expect(new Set(worded.map(({ decision }) => decision.entry.action)).size).toBeGreaterThan(9);
    for (const { decision } of worded) {
      const sealed = JSON.stringify({ ...decision.words, pdf: undefined });
      const proved = texts(decision.entry.payload).filter((text) => text !== '' && sealed.includes(text));
      expect(proved, decision.entry.action).not.toEqual([]);
    }
  });

  test('mails each letter under a key of its own', () => {
    for (const { decision } of decided) {
      const keys = decision.letters.map((letter) => letter.key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
