import { describe, expect, test } from 'vitest';
import { deliver, dispatch, replyArrived, replyBounced } from '../../../../shared/domain/decide/reply.ts';
import { needsOfficer, type Request } from '../../../../shared/domain/request.ts';
import {
  afterHours,
  arrived,
  bounced,
  confirmed,
  granted,
  officerAt,
  posted,
  refusalOf,
  registeredMailNumber,
  served,
  standing,
} from '../samples.ts';

/** The reply was given on 27 April; these commands come on 2 May. */
const now = afterHours(24 * 5);
const context = officerAt(now);
const posting = (request: Request, dispatchedOn: string) =>
  dispatch(request, { registeredMailNumber, dispatchedOn }, context);
const serving = (
  request: Request,
  deliveredOn: string,
  method: 'registeredPost' | 'handedOver' = 'handedOver',
) => deliver(request, { method, deliveredOn }, context);

describe('posting a reply', () => {
  test('records the registered number and ends the reminders', () => {
    const { request, entry } = granted(posting(standing.answeredByPost, '2026-05-01'));
    expect(request).toMatchObject({
      status: 'answered',
      dispatch: { registeredMailNumber, on: '2026-05-01' },
    });
    expect(entry.facts).toEqual({ registeredMailNumber, on: '2026-05-01' });
    expect(needsOfficer(request)).toBe(false);
    expect(request.wake).toBeUndefined();
  });

  test('tells the applicant only at a confirmed address', () => {
    expect(granted(posting(standing.answeredByPost, '2026-05-01')).letters).toEqual([]);
    const reachable = confirmed(standing.answeredByPost);
    expect(granted(posting(reachable, '2026-05-01')).letters).toMatchObject([{ kind: 'posted' }]);
  });

  test('twice corrects the number and mails under another key', () => {
    const first = granted(posting(confirmed(standing.answeredByPost), '2026-05-01'));
    const second = granted(posting(first.request, '2026-05-02'));
    expect(second.request).toMatchObject({ dispatch: { on: '2026-05-02' } });
    expect(second.letters[0]?.key).not.toBe(first.letters[0]?.key);
  });

  test('is the way out after a bounce', () => {
    const { request } = granted(posting(standing.undelivered, '2026-05-01'));
    expect(request.status).toBe('answered');
    expect(request).not.toHaveProperty('failure');
  });

  test('is refused before the answer, for a reply on its way by mail, and after delivery', () => {
    expect(refusalOf(posting(standing.inReview, '2026-05-01'))).toBe('requestNotAnswered');
    expect(refusalOf(posting(standing.answeredByEmail, '2026-05-01'))).toBe('replyNotByPost');
    expect(refusalOf(posting(standing.deliveredByPost, '2026-05-01'))).toBe('replyNotByPost');
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
    expect(refusalOf(command(standing.answeredByPost, day))).toBe(refusal);
  });

  test('is judged on the calendar of Istanbul', () => {
    // 00.30 on 3 May in Istanbul is still 2 May in UTC.
    const late = officerAt('2026-05-02T21:30:00.000Z');
    expect(
      dispatch(standing.answeredByPost, { registeredMailNumber, dispatchedOn: '2026-05-03' }, late).ok,
    ).toBe(true);
    expect(
      deliver(standing.answeredByPost, { method: 'handedOver', deliveredOn: '2026-05-03' }, late).ok,
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
    const { request, entry } = granted(serving(standing.answeredInPerson, '2026-05-01'));
    expect(request.status).toBe('delivered');
    expect(entry.facts).toEqual({ method: 'handedOver', deliveredOn: '2026-05-01' });
  });

  test('is refused before the answer, for a reply on its way by mail, and twice', () => {
    expect(refusalOf(serving(standing.received, '2026-05-01'))).toBe('requestNotAnswered');
    expect(refusalOf(serving(standing.answeredByEmail, '2026-05-01'))).toBe('replyNotByPost');
    expect(refusalOf(serving(standing.deliveredByPost, '2026-05-01'))).toBe('replyNotByPost');
  });
});

describe('what the mail provider reports', () => {
  test('an arrival is dated by the report, on Istanbul’s calendar', () => {
    expect(replyArrived(standing.answeredByEmail, now, '2026-04-27T21:30:00.000Z')?.request).toMatchObject({
      status: 'delivered',
      deliveredOn: '2026-04-28',
    });
  });

  test('an arrival reported twice changes nothing the second time', () => {
    expect(replyArrived(arrived(standing.answeredByEmail), now, now)).toBeUndefined();
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
    expect(replyBounced(standing.undelivered, now, 'Permanent/General')).toBeUndefined();
  });

  test('an arrival reported after the bounce does not undo it', () => {
    expect(replyArrived(standing.undelivered, now, now)).toBeUndefined();
  });

  test('an arrival reported after the reply was posted is no proof of service', () => {
    expect(replyArrived(standing.postedAfterBounce, now, now)).toBeUndefined();
    expect(served(standing.postedAfterBounce, 'registeredPost').status).toBe('delivered');
  });

  test('a bounce reported again after the paper took over does not undo the paper', () => {
    expect(replyBounced(standing.postedAfterBounce, now, 'Permanent/General')).toBeUndefined();
    expect(replyBounced(served(standing.postedAfterBounce, 'registeredPost'), now, 'x')).toBeUndefined();
    expect(replyBounced(standing.handedOverAfterBounce, now, 'Permanent/General')).toBeUndefined();
  });

  test('of a reply on paper, or of none, is not believed', () => {
    for (const request of [
      standing.received,
      standing.answeredByPost,
      standing.posted,
      standing.answeredInPerson,
    ]) {
      expect(replyArrived(request, now, now)).toBeUndefined();
      expect(replyBounced(request, now, 'Permanent/General')).toBeUndefined();
    }
  });
});
