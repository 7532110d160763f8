import { describe, expect, test } from 'vitest';
import { replyArrived, replyBounced } from '../../../../shared/domain/decide/mail-report.ts';
import { deliver, dispatch, recordReturn } from '../../../../shared/domain/decide/paper.ts';
import { needsOfficer, type Request } from '../../../../shared/domain/request.ts';
import {
  afterHours,
  answered,
  arrived,
  bounced,
  confirmed,
  granted,
  identified,
  officerAt,
  posted,
  received,
  refusalOf,
  registeredMailNumber,
  served,
  standing,
  when,
} from '../samples.ts';

/** The reply was given on 27 April; these commands come on 2 May. */
const now = afterHours(24 * 5);
const moment = when(now);
const context = officerAt(now);
const posting = (request: Request, dispatchedOn: string) =>
  dispatch(request, { registeredMailNumber, dispatchedOn }, context);
const serving = (
  request: Request,
  deliveredOn: string,
  method: 'registeredPost' | 'handedOver' = 'handedOver',
) => deliver(request, { method, deliveredOn }, context);

describe('posting a reply', () => {
  test('records the registered number, and the unit asks after the letter when it should have arrived', () => {
    const { request, entry } = granted(posting(standing.answeredByPost, '2026-05-01'));
    expect(request).toMatchObject({
      status: 'answered',
      dispatch: { registeredMailNumber, on: '2026-05-01' },
    });
    expect(entry.facts).toEqual({ registeredMailNumber, on: '2026-05-01' });
    expect(needsOfficer(request)).toBe(false);
    // Fifteen days later is a Saturday.
    expect(request.wake).toEqual({ at: '2026-05-18T05:00:00.000Z', reason: 'digest' });
  });

  test('tells the applicant only at a confirmed address', () => {
    expect(granted(posting(standing.answeredByPost, '2026-05-01')).letters).toEqual([]);
    const reachable = confirmed(standing.answeredByPost);
    expect(granted(posting(reachable, '2026-05-01')).letters).toMatchObject([{ kind: 'posted' }]);
  });

  test('twice under the same number and day changes nothing', () => {
    const first = granted(posting(confirmed(standing.answeredByPost), '2026-05-01'));
    expect(posting(first.request, '2026-05-01')).toEqual({ ok: true, value: undefined });
  });

  test('again corrects the day without a second mail, and tells of another number', () => {
    const first = granted(posting(confirmed(standing.answeredByPost), '2026-05-01'));
    expect(first.letters).toMatchObject([{ key: `posted-${registeredMailNumber}` }]);
    const second = granted(posting(first.request, '2026-05-02'));
    expect(second.request).toMatchObject({ dispatch: { on: '2026-05-02' } });
    expect(second.letters).toEqual([]);
    const other = { registeredMailNumber: 'RR987654321TR', dispatchedOn: '2026-05-02' };
    const third = granted(dispatch(second.request, other, context));
    expect(third.letters).toMatchObject([{ key: 'posted-RR987654321TR-3' }]);
  });

  test('is the way out when nobody knows whether the mail arrived; the provider is not asked again', () => {
    const { request } = granted(posting(standing.answeredByEmail, '2026-05-01'));
    expect(request).toMatchObject({
      status: 'answered',
      reply: { way: 'post', wayReason: 'mailNotDelivered' },
      dispatch: { on: '2026-05-01' },
    });
    expect(replyArrived(request, moment, now)).toBeUndefined();
    expect(replyBounced(request, moment, 'Permanent/General')).toBeUndefined();
  });

  test('is the way out after a bounce', () => {
    const { request } = granted(posting(standing.undelivered, '2026-05-01'));
    expect(request.status).toBe('answered');
    expect(request).not.toHaveProperty('failure');
  });

  test('is refused before the answer and after delivery, by mail too', () => {
    expect(refusalOf(posting(standing.inReview, '2026-05-01'))).toBe('requestNotAnswered');
    for (const request of [standing.deliveredByPost, standing.deliveredByEmail])
      expect(refusalOf(posting(request, '2026-05-01'))).toBe('replyAlreadyDelivered');
  });
});

describe('a registered letter that comes back', () => {
  const returning = (request: Request, returnedOn: string) => recordReturn(request, { returnedOn }, context);

  test('brings the request back to the officer, daily, and can be posted again', () => {
    const { request, entry } = granted(returning(standing.posted, '2026-05-02'));
    expect(request).toMatchObject({ status: 'undelivered', failure: 'iade' });
    expect(entry).toMatchObject({
      action: 'returned',
      facts: { registeredMailNumber, returnedOn: '2026-05-02' },
    });
    expect(needsOfficer(request)).toBe(true);
    // The next day is a Sunday.
    expect(request.wake).toEqual({ at: '2026-05-04T05:00:00.000Z', reason: 'digest' });
    expect(granted(posting(request, '2026-05-02')).request.status).toBe('answered');
  });

  test('posted again under its old number and day was no return; nobody is told twice', () => {
    const letter = granted(posting(confirmed(standing.answeredByPost), '2026-05-01')).request;
    const back = granted(returning(letter, '2026-05-02')).request;
    const { request, letters } = granted(posting(back, '2026-05-01'));
    expect(request.status).toBe('answered');
    expect(letters).toEqual([]);
  });

  test('was not served by the post that returned it', () => {
    const back = granted(returning(standing.posted, '2026-05-02')).request;
    expect(refusalOf(serving(back, '2026-05-02', 'registeredPost'))).toBe('replyNotDispatched');
    expect(serving(identified(back), '2026-05-02', 'handedOver').ok).toBe(true);
  });

  test.each([
    ['2026-04-26', 'dateBeforeReply'],
    ['2026-04-27', 'dateBeforeDispatch'],
    ['2026-04-28', undefined],
    ['2026-05-03', 'dateInFuture'],
  ])('on %s: %s', (day, refusal) => {
    expect(refusalOf(returning(standing.posted, day))).toBe(refusal);
  });

  test.each([
    ['received', 'requestNotAnswered'],
    ['answeredByPost', 'replyNotDispatched'],
    ['undelivered', 'replyNotDispatched'],
    ['returned', 'replyNotDispatched'],
    ['deliveredByPost', 'replyAlreadyDelivered'],
  ] as const)('is refused of one that is %s: %s', (name, refusal) => {
    expect(refusalOf(returning(standing[name], '2026-05-02'))).toBe(refusal);
  });
});

describe.each([
  ['posting', (r: Request, day: string) => posting(r, day)],
  ['handing over', (r: Request, day: string) => serving(r, day)],
] as const)('the day of %s', (_what, command) => {
  test.each([
    ['2026-04-26', 'dateBeforeReply'],
    ['2026-04-27', undefined],
    ['2026-05-02', undefined],
    ['2026-05-03', 'dateInFuture'],
  ])('%s: %s', (day, refusal) => {
    expect(refusalOf(command(identified(standing.answeredByPost), day))).toBe(refusal);
  });

  test('is judged on the calendar of Istanbul', () => {
    // 00.30 on 3 May in Istanbul is still 2 May in UTC.
    const late = officerAt('2026-05-02T21:30:00.000Z');
    expect(
      dispatch(standing.answeredByPost, { registeredMailNumber, dispatchedOn: '2026-05-03' }, late).ok,
    ).toBe(true);
    expect(
      deliver(identified(standing.answeredByPost), { method: 'handedOver', deliveredOn: '2026-05-03' }, late)
        .ok,
    ).toBe(true);
  });
});

describe('serving a reply', () => {
  test('by registered post needs the number first', () => {
    expect(refusalOf(serving(standing.answeredByPost, '2026-05-01', 'registeredPost'))).toBe(
      'replyNotDispatched',
    );
    expect(
      granted(serving(posted(standing.answeredByPost), '2026-05-01', 'registeredPost')).request,
    ).toMatchObject({
      status: 'delivered',
      deliveredOn: '2026-05-01',
      dispatch: { registeredMailNumber },
    });
  });

  test('by hand needs none', () => {
    const { request, entry } = granted(serving(identified(standing.answeredInPerson), '2026-05-01'));
    expect(request.status).toBe('delivered');
    expect(entry.facts).toEqual({
      method: 'handedOver',
      deliveredOn: '2026-05-01',
      windows: 'boardAfterReply 2026-05-31',
    });
  });

  test('by registered post lies on the day of posting at the earliest', () => {
    const request = posted(standing.answeredByPost);
    expect(refusalOf(serving(request, '2026-04-27', 'registeredPost'))).toBe('dateBeforeDispatch');
    expect(refusalOf(serving(request, '2026-04-28', 'registeredPost'))).toBeUndefined();
  });

  test('by hand opens personal data only to a person whose identity was checked', () => {
    for (const request of [standing.answeredInPerson, standing.answeredByPost, standing.returned])
      expect(refusalOf(serving(request, '2026-05-01'))).toBe('identityNotEstablished');
    const harmless = answered(received('petition', { replyBy: 'inPerson' }));
    expect(serving(harmless, '2026-05-01').ok).toBe(true);
  });

  test('by hand is the way out of a mail whose arrival nobody knows of', () => {
    const { request } = granted(serving(standing.answeredByEmail, '2026-05-01'));
    expect(request).toMatchObject({
      status: 'delivered',
      reply: { way: 'inPerson', wayReason: 'mailNotDelivered' },
    });
    expect(replyBounced(request, moment, 'Permanent/General')).toBeUndefined();
  });

  test('is refused before the answer, and twice', () => {
    expect(refusalOf(serving(standing.received, '2026-05-01'))).toBe('requestNotAnswered');
    expect(refusalOf(serving(standing.deliveredByPost, '2026-05-01'))).toBe('replyAlreadyDelivered');
  });
});

describe('what the mail provider reports', () => {
  test('an arrival is dated by the report, on Istanbul’s calendar', () => {
    expect(replyArrived(standing.answeredByEmail, moment, '2026-04-27T21:30:00.000Z')?.request).toMatchObject(
      {
        status: 'delivered',
        deliveredOn: '2026-04-28',
      },
    );
  });

  test('an arrival reported twice changes nothing the second time', () => {
    expect(replyArrived(arrived(standing.answeredByEmail), moment, now)).toBeUndefined();
  });

  test('a bounce brings the request back to the officer, at once and daily', () => {
    const request = bounced(standing.answeredByEmail);
    expect(request).toMatchObject({ status: 'undelivered', failure: 'Permanent/General' });
    expect(needsOfficer(request)).toBe(true);
    expect(request.wake).toEqual({ at: '2026-04-28T05:00:00.000Z', reason: 'digest' });
  });

  test('a bounce after an arrival stands: the later word counts', () => {
    const request = bounced(arrived(standing.answeredByEmail));
    expect(request.status).toBe('undelivered');
    expect(request).not.toHaveProperty('deliveredOn');
  });

  test('a bounce reported twice changes nothing the second time', () => {
    expect(replyBounced(standing.undelivered, moment, 'Permanent/General')).toBeUndefined();
  });

  test('an arrival reported after the bounce does not undo it', () => {
    expect(replyArrived(standing.undelivered, moment, now)).toBeUndefined();
  });

  test('an arrival reported after the reply was posted is no proof of service', () => {
    expect(replyArrived(standing.postedAfterBounce, moment, now)).toBeUndefined();
    expect(served(standing.postedAfterBounce, 'registeredPost').status).toBe('delivered');
  });

  test('a bounce reported again after the paper took over does not undo the paper', () => {
    expect(replyBounced(standing.postedAfterBounce, moment, 'Permanent/General')).toBeUndefined();
    expect(replyBounced(served(standing.postedAfterBounce, 'registeredPost'), moment, 'x')).toBeUndefined();
    expect(replyBounced(standing.handedOverAfterBounce, moment, 'Permanent/General')).toBeUndefined();
  });

  test('of a reply on paper, or of none, is not believed', () => {
    for (const request of [
      standing.received,
      standing.answeredByPost,
      standing.posted,
      standing.answeredInPerson,
    ]) {
      expect(replyArrived(request, moment, now)).toBeUndefined();
      expect(replyBounced(request, moment, 'Permanent/General')).toBeUndefined();
    }
  });
});
