import { describe, expect, test } from 'vitest';
import {
  endOfTimeToPay,
  feeNoticeFailed,
  feeNoticeKey,
  lapse,
  notifyFee,
  recordPayment,
} from '../../../../shared/domain/decide/fee.ts';
import { needsOfficer, owesReply, type Request, shelfOf } from '../../../../shared/domain/request.ts';
import { momentOf } from '../../../../shared/domain/time/days.ts';
import { turkishHolidays } from '../../../../shared/domain/time/holidays.ts';
import { nextWake } from '../../../../shared/domain/wake.ts';
import {
  afterHours,
  assigned,
  confirmed,
  extended,
  granted,
  officerAt,
  received,
  refusalOf,
  registeredMailNumber,
  standing,
  when,
} from '../samples.ts';

/** Came on 27 April 2026; its fifteen working days end on 20 May. */
const reachable = confirmed(received('information'));
const noon = (day: string) => officerAt(momentOf(day, 12));
const cost = { feeKurus: 12_500, explanation: '250 sayfa kopya, sayfası 50 kuruş' };
const notifying = (request: Request, day: string, changes = {}) =>
  notifyFee(request, { ...cost, ...changes }, noon(day));
const paying = (request: Request, paidOn: string, today = paidOn) =>
  recordPayment(request, { paidOn, paymentNumber: 'MAKBUZ-2026-77' }, noon(today));
/** Notified on 4 May: three days of the term are used by then, and 4 May is the fourth. */
const waiting = granted(notifying(reachable, '2026-05-04')).request;

describe('telling what the reply costs (4982 m.10)', () => {
  test('stops the clock, gives the applicant fifteen working days, and mails her the sum with its words', () => {
    const { request, letters, words, entry } = granted(notifying(reachable, '2026-05-04'));
    expect(request).toMatchObject({
      status: 'feePending',
      feeKurus: 12_500,
      // 5-8 (4), 11-15 (9), 18 (10), 20-22 (13), 25-26 (15); 19 May is a holiday.
      dueOn: '2026-05-26',
      clock: [
        { kind: 'arrived', on: '2026-04-27' },
        { kind: 'feeNotified', on: '2026-05-04' },
      ],
    });
    expect(letters).toEqual([{ key: 'feeNotified-3', kind: 'feeNotified', words: request.version }]);
    expect(words).toEqual({ message: cost.explanation });
    expect(entry.facts).toMatchObject({ feeKurus: 12_500, before: '2026-05-20', payBy: '2026-05-26' });
  });

  test('is the applicant’s turn: nothing is owed, and it stands with what waits', () => {
    expect([owesReply(waiting), needsOfficer(waiting), shelfOf(waiting)]).toEqual([false, false, 'waiting']);
    expect(waiting.wake).toEqual({ at: '2026-05-27T05:00:00.000Z', reason: 'lapse' });
  });

  test.each(['kvkk', 'petition'] as const)('stops nothing under %s', (regime) => {
    expect(refusalOf(notifying(confirmed(received(regime)), '2026-05-04'))).toBe('feeStopsNothing');
  });

  test.each([
    ['2026-05-20', undefined],
    ['2026-05-21', 'termAlreadyOver'],
  ])('only while the term runs: on %s %s', (day, refusal) => {
    expect(refusalOf(notifying(reachable, day))).toBe(refusal);
  });

  test('happens once, even after she paid', () => {
    expect(refusalOf(notifying(waiting, '2026-05-05'))).toBe('feeAwaited');
    const paid = granted(paying(waiting, '2026-05-06')).request;
    expect(refusalOf(notifying(paid, '2026-05-07'))).toBe('feeAlreadyNotified');
  });

  test('without a confirmed address needs the registered letter', () => {
    const request = received('information');
    expect(refusalOf(notifying(request, '2026-05-04'))).toBe('applicantNotTold');
    const post = { registeredMailNumber, postedOn: '2026-05-04' };
    expect(granted(notifying(request, '2026-05-06', post)).request.dueOn).toBe('2026-05-26');
  });

  test('within a longer term leaves the longer term', () => {
    const longer = granted(notifying(confirmed(extended(received('information'))), '2026-05-04')).request;
    // 26 of the thirty are left: 1-5 June (5), 8-12 (10), 15-19 (15), 22-26 (20), 29-3 July (25), 6 (26).
    expect(granted(paying(longer, '2026-05-26')).request.dueOn).toBe('2026-07-06');
  });

  test('is refused where the table does not reach her last day', () => {
    const late = confirmed(received('information', {}, { at: '2028-12-01T09:00:00.000Z' }));
    expect(refusalOf(notifyFee(late, cost, officerAt('2028-12-18T09:00:00.000Z')))).toBe('calendarMissing');
  });

  test('is refused after an answer and after an end', () => {
    expect(refusalOf(notifying(standing.answeredByPost, '2026-05-04'))).toBe('requestAlreadyAnswered');
    expect(refusalOf(notifying(standing.withdrawn, '2026-05-04'))).toBe('requestEnded');
  });
});

describe('the payment', () => {
  test.each([
    // Four days were used by 4 May; eleven are left from the day after the payment on.
    ['the same day', '2026-05-04', '2026-05-20'],
    ['the next day', '2026-05-05', '2026-05-21'],
    ['a Saturday', '2026-05-09', '2026-05-26'],
    ['the last day', '2026-05-26', '2026-06-15'],
  ])('on %s lets the remaining days run: %s → %s', (_when, paidOn, dueOn) => {
    const { request, entry } = granted(paying(waiting, paidOn));
    expect(request).toMatchObject({ status: 'received', dueOn });
    expect(request).not.toHaveProperty('feeKurus');
    expect(entry).toMatchObject({ action: 'feePaid', facts: { paidOn, payBy: '2026-05-26', dueOn } });
    expect(JSON.stringify([request, entry.facts])).not.toContain('MAKBUZ');
  });

  test('goes back to the colleague who had it', () => {
    const hers = granted(notifying(assigned(reachable), '2026-05-04')).request;
    expect(granted(paying(hers, '2026-05-06')).request).toMatchObject({
      status: 'inReview',
      assignee: 'memur-9',
    });
  });

  test.each([
    ['a day late', '2026-05-27', '2026-05-27', 'paidTooLate'],
    ['ahead of time', '2026-05-07', '2026-05-06', 'dateInFuture'],
    ['before anybody told her', '2026-05-03', '2026-05-06', 'dateBeforeArrival'],
    ['on the last day, recorded later', '2026-05-26', '2026-05-28', undefined],
  ] as const)('%s: paid on %s, recorded on %s, %s', (_what, paidOn, today, refusal) => {
    expect(refusalOf(paying(waiting, paidOn, today))).toBe(refusal);
  });

  test('made in time and learnt of late takes the lapse back', () => {
    const ended = lapse(
      granted(notifying(assigned(reachable), '2026-05-04')).request,
      when('2026-05-28T09:00:00.000Z'),
    );
    const request = ended?.request ?? waiting;
    expect(request.status).toBe('deemedWithdrawn');
    const paid = granted(paying(request, '2026-05-26', '2026-06-01')).request;
    expect(paid).toMatchObject({ status: 'inReview', assignee: 'memur-9', dueOn: '2026-06-15' });
    expect(paid).not.toHaveProperty('endedOn');
    expect(paid.wake?.reason).toBe('digest');
    expect(refusalOf(paying(request, '2026-05-27', '2026-06-01'))).toBe('paidTooLate');
  });

  test.each(['received', 'missingInfo', 'answeredByPost', 'withdrawn'] as const)(
    'is not awaited while it is %s',
    (name) => {
      expect(refusalOf(paying(standing[name], '2026-04-29'))).toBe('noFeeAwaited');
    },
  );
});

describe('nobody paid', () => {
  const lastSecond = '2026-05-26T20:59:59.999Z';
  const midnight = '2026-05-26T21:00:00.000Z';

  test('lapses when the last day is over in Istanbul, not a second before', () => {
    expect(lapse(waiting, when(lastSecond))).toBeUndefined();
    const decision = lapse(waiting, when(midnight));
    expect(decision?.request).toMatchObject({ status: 'deemedWithdrawn', endedOn: '2026-05-27' });
    expect(decision?.request).not.toHaveProperty('feeKurus');
    expect(decision?.request.wake).toBeUndefined();
    expect(decision?.entry).toMatchObject({
      action: 'lapsed',
      actor: 'system',
      facts: { payBy: '2026-05-26', told: true },
    });
    expect(decision?.letters).toEqual([{ key: 'lapsed', kind: 'lapsed' }]);
  });

  test('is looked at the next morning when the letter was recorded after its time to pay', () => {
    const post = { registeredMailNumber, postedOn: '2026-05-04' };
    const { request } = granted(notifying(received('information'), '2026-07-01', post));
    const nudged = { ...request, nudged: true };
    expect(request.dueOn).toBe('2026-05-26');
    expect(nextWake(nudged, momentOf('2026-07-01', 12), turkishHolidays)).toEqual({
      at: '2026-07-02T05:00:00.000Z',
      reason: 'lapse',
    });
    expect(lapse(nudged, when('2026-07-02T05:00:00.000Z'))?.request.status).toBe('deemedWithdrawn');
  });

  test('tells nobody where no address is confirmed', () => {
    const post = { registeredMailNumber, postedOn: '2026-05-04' };
    const quiet = granted(notifying(received('information'), '2026-05-04', post)).request;
    const decision = lapse(quiet, when(midnight));
    expect(decision).toMatchObject({ letters: [], entry: { facts: { told: false } } });
  });

  test('means nothing once she paid, took it back, or it lapsed', () => {
    const paid = granted(paying(waiting, '2026-05-06')).request;
    for (const request of [paid, standing.withdrawn, standing.deemedWithdrawn, standing.received])
      expect(lapse(request, when(afterHours(24 * 90)))).toBeUndefined();
  });
});

describe('a fee notice that did not reach her (Bilgi Edinme Yönetmeliği m.22)', () => {
  const failing = (request: Request, changes: { failure?: string; letter?: string; at?: string } = {}) =>
    feeNoticeFailed(
      request,
      when(changes.at ?? '2026-05-05T09:00:00.000Z'),
      changes.failure ?? 'Permanent/General',
      changes.letter ?? feeNoticeKey(request),
    );

  test('stops nothing: the request is the unit’s again, by the day it had before', () => {
    const decision = failing(waiting);
    expect(decision?.request).toMatchObject({
      status: 'received',
      dueOn: reachable.dueOn,
      contact: 'unconfirmed',
      nudged: true,
    });
    expect(decision?.request).not.toHaveProperty('feeKurus');
    expect(decision && shelfOf(decision.request)).toBe('open');
    expect(decision?.request.wake?.reason).toBe('digest');
    expect(decision?.entry).toMatchObject({
      action: 'feeNoticeFailed',
      actor: 'system',
      facts: { failure: 'Permanent/General', before: '2026-05-26', dueOn: '2026-05-20' },
    });
  });

  test('is told to the unit at once', () => {
    const decision = failing(waiting);
    expect(decision?.letters).toEqual([
      { key: `cameBack-${decision?.request.version}`, kind: 'cameBack', letter: 'feeNotified' },
    ]);
  });

  test('never lapses, however late anybody looks', () => {
    const back = failing(waiting)?.request ?? waiting;
    for (const at of ['2026-05-27T05:00:00.000Z', '2027-05-27T05:00:00.000Z'])
      expect(lapse(back, when(at))).toBeUndefined();
  });

  test('goes back to the colleague who had it', () => {
    const hers = granted(notifying(assigned(reachable), '2026-05-04')).request;
    expect(failing(hers)?.request).toMatchObject({ status: 'inReview', assignee: 'memur-9' });
  });

  test('takes back the lapse that came before the word of it', () => {
    const ended = lapse(waiting, when('2026-05-27T05:00:00.000Z'))?.request ?? waiting;
    expect(ended.status).toBe('deemedWithdrawn');
    expect(failing(ended)?.request).toMatchObject({ status: 'received', dueOn: '2026-05-20' });
    expect(failing(ended)?.request).not.toHaveProperty('endedOn');
  });

  test('leaves the address alone when only the mailbox was full', () => {
    expect(failing(waiting, { failure: 'Transient/MailboxFull' })?.request).toMatchObject({
      status: 'received',
      contact: 'confirmed',
    });
  });

  test('can be followed by another one, on paper, and an old failure does not touch that', () => {
    const back = failing(waiting)?.request ?? waiting;
    const post = { registeredMailNumber, postedOn: '2026-05-06' };
    expect(refusalOf(notifying(back, '2026-05-06'))).toBe('applicantNotTold');
    const again = granted(notifying(back, '2026-05-06', post)).request;
    // 7-8 (2), 11-15 (7), 18 (8), 20-22 (11), 25-26 (13), 1-2 June (15).
    expect(again).toMatchObject({ status: 'feePending', dueOn: '2026-06-02' });
    expect(failing(again, { letter: feeNoticeKey(waiting) })).toBeUndefined();
    const paid = granted(paying(again, '2026-05-08')).request;
    // Six days were used by 6 May, the days between the first notice and its failure among them; nine are left.
    expect(paid.dueOn).toBe('2026-05-22');
    expect(failing(paid, { letter: feeNoticeKey(again) })).toBeUndefined();
  });

  test('means nothing for a telephone: the notice itself went by post', () => {
    expect(failing({ ...waiting, contactBy: 'sms' })).toBeUndefined();
  });

  test.each(['received', 'withdrawn', 'answeredByPost', 'deemedWithdrawn'] as const)(
    'means nothing of another letter while it is %s',
    (name) => {
      expect(failing(standing[name], { letter: 'feeNotified-99' })).toBeUndefined();
    },
  );
});

describe('the end of her time to pay', () => {
  const after = when('2026-05-27T05:00:00.000Z');

  test.each(['sent', 'delivered', 'complained', undefined] as const)(
    'lapses when the notice is %s',
    (state) => {
      expect(endOfTimeToPay(waiting, after, state)?.entry.action).toBe('lapsed');
    },
  );

  test.each(['pending', 'sending', 'failed', 'cancelled', 'bounced'] as const)(
    'is none when the notice is %s: she was never told',
    (state) => {
      const decision = endOfTimeToPay(waiting, after, state);
      expect(decision?.entry).toMatchObject({ action: 'feeNoticeFailed', facts: { failure: state } });
      expect(decision?.request).toMatchObject({ status: 'received', contact: 'confirmed' });
      expect(decision && shelfOf(decision.request)).toBe('open');
    },
  );

  test('is none before it is over', () => {
    expect(endOfTimeToPay(waiting, when('2026-05-26T05:00:00.000Z'), 'failed')).toBeUndefined();
  });

  test('lapses under a key of its own each time', () => {
    const once = lapse(waiting, after)?.request ?? waiting;
    const back = feeNoticeFailed(once, after, 'Permanent/General', feeNoticeKey(once))?.request ?? waiting;
    expect(back.history.some(({ action }) => action === 'lapsed')).toBe(true);
    const again = { ...waiting, history: [...back.history], version: back.version };
    expect(lapse(again, after)?.letters).toEqual([{ key: `lapsed-${back.version + 1}`, kind: 'lapsed' }]);
  });
});
