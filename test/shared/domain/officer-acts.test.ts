import { describe, expect, it } from 'vitest';
import { verbs } from '../../../functions/staff/verbs.ts';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import type { Result } from '../../../shared/contracts/failures.ts';
import { staffRoutes } from '../../../shared/contracts/routes/staff.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import type { Officer } from '../../../shared/domain/access.ts';
import { assign } from '../../../shared/domain/decide/officer.ts';
import { movedBy } from '../../../shared/domain/decide/recount.ts';
import { route } from '../../../shared/domain/decide/route.ts';
import { basicsById } from '../../../shared/domain/law/basics.ts';
import { actsOpenTo, needsOf, type OfficerAct, officerActs } from '../../../shared/domain/officer-acts.ts';
import { isReplied, type Request } from '../../../shared/domain/request.ts';
import { dayOf } from '../../../shared/domain/time/days.ts';
import {
  afterHours,
  granting,
  moreHolidays,
  officerAt,
  registeredMailNumber,
  standing,
  when,
} from './samples.ts';

const officerOf = (role: Officer['entitlements'][0]['role'], department = '*'): Officer => ({
  id: 'memur-7',
  entitlements: [{ authority: 'kocasinan', department, role }],
});
const privacy = officerOf('privacyOfficer');

type Name = keyof typeof standing;
const names = Object.keys(standing) as Name[];

/** Soon after the last of the samples' own decisions, and long after the last day. */
const soon = afterHours(24 * 13);
const late = afterHours(24 * 60);

/** A whole and right command of each act, in each way that could be the one which is taken. */
function tries(act: OfficerAct, request: Request, at: Instant, calendar = when(at).calendar) {
  const context = { ...officerAt(at), calendar };
  const [today, due] = [dayOf(at), request.dueOn];
  const told = [
    {},
    { registeredMailNumber, postedOn: today },
    { registeredMailNumber, postedOn: due < today ? due : today },
  ];
  const grounds = basicsById(request.law).extension?.grounds ?? [];
  const parties = isReplied(request) ? (request.reply.thirdParties ?? []) : [];
  const each: Readonly<Record<OfficerAct, () => readonly Result<unknown>[]>> = {
    reply: () => [verbs.reply(request, granting(request), context)],
    assign: () => [assign(request, { assignee: 'memur-9' }, context)],
    route: () => [route(request, { department: 'zabita', reason: 'x' }, context)],
    note: () => [verbs.note(request, { note: 'x' }, context)],
    checkIdentity: () => [verbs.checkIdentity(request, { evidence: 'x' }, context)],
    askForMore: () => told.map((post) => verbs.askForMore(request, { ask: 'x', ...post }, context)),
    takeMore: () => [verbs.takeMore(request, { text: 'x' }, context)],
    reportProgress: () => told.map((post) => verbs.reportProgress(request, { text: 'x', ...post }, context)),
    extend: () =>
      grounds.flatMap(({ id: ground }) =>
        told.map((post) => verbs.extend(request, { ground, reasons: 'x', ...post }, context)),
      ),
    notifyFee: () =>
      told.map((post) => verbs.notifyFee(request, { feeKurus: 1, explanation: 'x', ...post }, context)),
    recordPayment: () =>
      [today, due].map((paidOn) => verbs.recordPayment(request, { paidOn, paymentNumber: 'x' }, context)),
    takeLaterDay: () => {
      const dueOn = movedBy(request, calendar)?.after ?? due;
      return [verbs.takeLaterDay(request, { dueOn, reason: 'x' }, context)];
    },
    withdraw: () => [verbs.withdraw(request, { withdrawnOn: today, evidence: 'x' }, context)],
    dispatch: () => [
      verbs.dispatch(request, { registeredMailNumber: 'RR987654321TR', dispatchedOn: today }, context),
    ],
    recordReturn: () => [verbs.recordReturn(request, { returnedOn: today }, context)],
    deliver: () =>
      (['registeredPost', 'handedOver'] as const).map((method) =>
        verbs.deliver(request, { method, deliveredOn: today }, context),
      ),
    tellThirdParty: () =>
      parties.map(({ id }) => verbs.tellThirdParty(request, { id, toldOn: today, evidence: 'x' }, context)),
    recordObjection: () => [verbs.recordObjection(request, { forum: 'court', on: today }, context)],
  };
  return each[act]();
}

describe('what an officer can do with a request', () => {
  it.each(names.flatMap((name) => [[name, soon] as const, [name, late] as const]))(
    'with one that is %s at %s is what the domain takes, and nothing else',
    (name, at) => {
      const request: Request = standing[name];
      const open = actsOpenTo(privacy, request, kocasinan, when(at));
      const taken = officerActs.filter((act) => tries(act, request, at).some((result) => result.ok));
      expect(open).toEqual(taken);
    },
  );

  it.each(['received', 'inReview', 'feePending', 'answeredByPost', 'withdrawn'] as const)(
    'takes a later day of %s where a changed table gives one',
    (name) => {
      const request: Request = standing[name];
      const moment = { at: soon, calendar: moreHolidays };
      const later = (movedBy(request, moreHolidays)?.after ?? '') > request.dueOn;
      expect(actsOpenTo(privacy, request, kocasinan, moment).includes('takeLaterDay')).toBe(later);
    },
  );

  it.each<[Name, OfficerAct[]]>([
    [
      'information',
      [
        'reply',
        'assign',
        'route',
        'note',
        'checkIdentity',
        'askForMore',
        'takeMore',
        'extend',
        'notifyFee',
        'withdraw',
      ],
    ],
    ['feePending', ['note', 'checkIdentity', 'recordPayment', 'withdraw']],
    ['answeredByPost', ['note', 'checkIdentity', 'dispatch', 'recordObjection']],
    ['withdrawn', ['note']],
  ])('with one that is %s is %j', (name, acts) => {
    expect(actsOpenTo(privacy, standing[name], kocasinan, when(soon))).toEqual(acts);
  });

  it('is nothing for whoever may not see it, and for roles without requests', () => {
    const when13 = when(soon);
    for (const officer of [officerOf('auditor'), officerOf('operator'), officerOf('officer')])
      expect(actsOpenTo(officer, standing.received, kocasinan, when13)).toEqual([]);
    expect(actsOpenTo(officerOf('officer', 'zabita'), standing.information, kocasinan, when13)).toEqual([]);
  });

  it('leaves out handing on a kept request for whom it was only given to', () => {
    const request = { ...standing.inReview, assignee: 'memur-7' };
    const open = actsOpenTo(officerOf('officer'), request, kocasinan, when(soon));
    expect(open).toContain('reply');
    expect(open).not.toContain('assign');
  });

  it.each(officerActs)('asks the same capability for %s as its route of the staff API', (act) => {
    expect(needsOf(act)).toBe(staffRoutes[act].needs);
  });
});
