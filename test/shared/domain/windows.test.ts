import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { lawRows } from '../../../shared/domain/law/rows.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { isDeemedRefused, windowFacts, windowsOf } from '../../../shared/domain/windows.ts';
import { standing } from './samples.ts';
import { answeredOn, cameBack, havingHad, noonOf, servedOn, takenOn } from './time/requests.ts';
import { information, kvkk, petition } from './time/rows.ts';

/** `id day`, with a question mark where the day can still become a later one. */
const open = (request: Request, at: Instant): string[] =>
  windowsOf(request, at).map(
    ({ window, lastDay, certain }) => `${window.id} ${lastDay}${certain ? '' : '?'}`,
  );
const openOn = (request: Request, day: string) => open(request, noonOf(day));

/** Every row's windows that some test below met. */
const met = new Set<string>();
const remember = (windows: string[]) => {
  for (const window of windows) met.add(window.split(' ')[0] ?? '');
  return windows;
};

describe('KVKK, application of 27 April 2026 (60 days: 3 + 31 May = 34, 26 June = 60)', () => {
  const taken = takenOn(kvkk, '2026-04-27');

  test.each([
    ['replied 10 May, served 12 May: 13-31 May = 19, 11 June = 30', '2026-05-10', '2026-05-12', '2026-06-11'],
    [
      'served 27 May: 28-31 May = 4, 26 June = 30, the 60th day itself',
      '2026-05-10',
      '2026-05-27',
      '2026-06-26',
    ],
    ['served 28 May: 30 days would be 27 June, capped', '2026-05-27', '2026-05-28', '2026-06-26'],
    ['served 20 June: 30 days would be 20 July, capped', '2026-05-27', '2026-06-20', '2026-06-26'],
  ])('%s', (_, replied, served, last) => {
    const request = servedOn(taken, replied, served);
    expect(remember(openOn(request, served))).toEqual([`boardAfterReply ${last}`]);
  });

  test('not served yet: the earliest day that it can be, counted from the reply (21-31 May = 11, 19 June = 30)', () => {
    expect(openOn(answeredOn(taken, '2026-05-20'), '2026-05-21')).toEqual(['boardAfterReply 2026-06-19?']);
    expect(openOn(cameBack(taken, '2026-05-20'), '2026-06-05')).toEqual(['boardAfterReply 2026-06-19?']);
  });

  test('not served yet, but no service can bring a day beyond the sixtieth: certain', () => {
    expect(openOn(answeredOn(taken, '2026-05-26'), '2026-05-26')).toEqual(['boardAfterReply 2026-06-25?']);
    expect(openOn(answeredOn(taken, '2026-05-27'), '2026-05-27')).toEqual(['boardAfterReply 2026-06-26']);
  });

  test('a late reply leaves what silence gives', () => {
    expect(openOn(answeredOn(taken, '2026-05-28'), '2026-05-28')).toEqual([
      'boardAfterReply 2026-06-26',
      'boardAfterSilence 2026-06-26',
    ]);
    expect(openOn(servedOn(taken, '2026-06-20', '2026-06-24'), '2026-06-24')).toEqual([
      'boardAfterReply 2026-06-26',
      'boardAfterSilence 2026-06-26',
    ]);
  });

  test('silence counts once the last day is over in Istanbul, not a millisecond before', () => {
    expect(open(taken, '2026-05-27T20:59:59.999Z')).toEqual([]);
    expect(remember(open(taken, '2026-05-27T21:00:00.000Z'))).toEqual(['boardAfterSilence 2026-06-26']);
  });

  test('sixty days over the leap day: 31 December 2027, 31 January + 29 February = 60', () => {
    expect(openOn(takenOn(kvkk, '2027-12-31'), '2028-03-01')).toEqual(['boardAfterSilence 2028-02-29']);
  });

  test('this law takes no silence for a refusal', () => {
    expect(isDeemedRefused(taken, noonOf('2026-09-01'))).toBe(false);
  });
});

describe('petition of 27 April 2026 (30 days: 3 + 27 May)', () => {
  const taken = takenOn(petition, '2026-04-27');

  test('served 12 May: 13-31 May = 19, June = 49, 11 July = 60', () => {
    const request = servedOn(taken, '2026-05-10', '2026-05-12');
    expect(remember(openOn(request, '2026-05-12'))).toEqual(['courtAfterReply 2026-07-11']);
  });

  test('not served yet, from the reply of 10 May: 11-31 May = 21, June = 51, 9 July = 60', () => {
    expect(openOn(answeredOn(taken, '2026-05-10'), '2026-05-11')).toEqual(['courtAfterReply 2026-07-09?']);
  });

  test('silence: refused on 27 May, 28-31 May = 4, June = 34, 26 July = 60', () => {
    expect(openOn(taken, '2026-05-27')).toEqual([]);
    expect(remember(openOn(taken, '2026-05-28'))).toEqual(['courtAfterSilence 2026-07-26']);
  });

  test('a late reply opens sixty days of its own (13-30 June = 18, July = 49, 11 August = 60) beside those of the silence', () => {
    expect(openOn(servedOn(taken, '2026-06-10', '2026-06-12'), '2026-06-12')).toEqual([
      'courtAfterReply 2026-08-11',
      'courtAfterSilence 2026-07-26',
    ]);
  });

  test('the silence is a refusal from the thirty-first day on, until there is a reply', () => {
    expect(isDeemedRefused(taken, '2026-05-27T20:59:59.999Z')).toBe(false);
    expect(isDeemedRefused(taken, '2026-05-27T21:00:00.000Z')).toBe(true);
    expect(isDeemedRefused(answeredOn(taken, '2026-06-10'), noonOf('2026-06-11'))).toBe(false);
  });

  describe('after a progress reply', () => {
    const told = havingHad(taken, 'progressed', '2026-05-20');

    test('the final one can be waited for up to four months from the application', () => {
      expect(remember(openOn(told, '2026-05-21'))).toEqual(['courtWhileWaiting 2026-08-27']);
    });

    test('or the silence taken for a refusal', () => {
      expect(openOn(told, '2026-05-28')).toEqual([
        'courtAfterSilence 2026-07-26',
        'courtWhileWaiting 2026-08-27',
      ]);
    });

    test('a final reply in time closes the waiting', () => {
      expect(openOn(answeredOn(told, '2026-05-25'), '2026-05-26')).toEqual(['courtAfterReply 2026-07-24?']);
    });

    test.each([
      ['2026-10-31', '2027-02-28', 'February has no 31st: its last day'],
      ['2027-10-31', '2028-02-29', 'nor in a leap year, whose last day is the 29th'],
      ['2027-10-29', '2028-02-29', 'the 29th is there in a leap year'],
      ['2026-12-31', '2027-04-30', 'over the year’s end into a month of thirty days'],
      ['2026-01-15', '2026-05-15', 'the same day of the month'],
    ])('four months from %s end on %s: %s', (day, last) => {
      const request = havingHad(takenOn(petition, day), 'progressed', day);
      expect(openOn(request, day)).toEqual([`courtWhileWaiting ${last}`]);
    });
  });
});

describe('information request of 11 May 2026 (15 working days: 5 June; 30 days: 20 May + 10 June)', () => {
  const taken = takenOn(information, '2026-05-11');

  test('a refusal served on 3 June: fifteen days, 18 June', () => {
    const request = servedOn(taken, '2026-06-01', '2026-06-03');
    expect(remember(openOn(request, '2026-06-03'))).toEqual(['reviewBoardAfterReply 2026-06-18']);
    expect(openOn(answeredOn(taken, '2026-06-01'), '2026-06-02')).toEqual([
      'reviewBoardAfterReply 2026-06-16?',
    ]);
  });

  test('silence: refused on 10 June, fifteen days more, 25 June; said as soon as the term is over', () => {
    expect(openOn(taken, '2026-06-05')).toEqual([]);
    expect(remember(openOn(taken, '2026-06-06'))).toEqual(['reviewBoardAfterSilence 2026-06-25']);
    expect(isDeemedRefused(taken, '2026-06-10T20:59:59.999Z')).toBe(false);
    expect(isDeemedRefused(taken, '2026-06-10T21:00:00.000Z')).toBe(true);
  });

  test('a late reply, served on 9 June: 24 June, beside the silence', () => {
    expect(openOn(servedOn(taken, '2026-06-08', '2026-06-09'), '2026-06-09')).toEqual([
      'reviewBoardAfterReply 2026-06-24',
      'reviewBoardAfterSilence 2026-06-25',
    ]);
  });

  test('extended to 26 June: no silence before, and refused on that day, not on the thirtieth; 11 July', () => {
    const request = takenOn(information, '2026-05-11', { extended: '2026-06-01' });
    expect(request.dueOn).toBe('2026-06-26');
    expect(openOn(request, '2026-06-26')).toEqual([]);
    expect(isDeemedRefused(request, noonOf('2026-06-26'))).toBe(false);
    expect(openOn(request, '2026-06-27')).toEqual(['reviewBoardAfterSilence 2026-07-11']);
    expect(isDeemedRefused(request, noonOf('2026-06-27'))).toBe(true);
  });

  test('stopped for a fee from 15 to 26 May (15 June): refused on that day; 30 June', () => {
    const request = takenOn(information, '2026-05-11', { notified: '2026-05-15', paid: '2026-05-26' });
    expect(request.dueOn).toBe('2026-06-15');
    expect(openOn(request, '2026-06-16')).toEqual(['reviewBoardAfterSilence 2026-06-30']);
  });

  test('while she has to pay nobody is silent, even after her last day', () => {
    const { status: _, ...rest } = takenOn(information, '2026-05-11', { notified: '2026-05-15' });
    const waiting: Request = { ...rest, status: 'feePending', feeKurus: 5_000 };
    for (const day of ['2026-06-11', '2026-06-12', '2026-09-01']) {
      expect(openOn(waiting, day)).toEqual([]);
      expect(isDeemedRefused(waiting, noonOf(day))).toBe(false);
    }
  });
});

describe('whatever the law', () => {
  test.each(lawRows)('$id: a request that was withdrawn leaves no way further', (row) => {
    const { status: _, ...rest } = havingHad(takenOn(row, '2026-04-27'), 'progressed', '2026-05-01');
    for (const status of ['withdrawn', 'deemedWithdrawn'] as const) {
      const ended: Request = { ...rest, status, endedOn: '2026-05-04' };
      expect(openOn(ended, '2026-05-05')).toEqual([]);
      expect(openOn(ended, '2026-09-01')).toEqual([]);
      expect(isDeemedRefused(ended, noonOf('2026-09-01'))).toBe(false);
    }
  });

  test.each(lawRows)('$id: nothing is open while the term runs', (row) => {
    const taken = takenOn(row, '2026-04-27');
    expect(openOn(taken, '2026-04-27')).toEqual([]);
    expect(openOn(taken, taken.dueOn)).toEqual([]);
    expect(openOn(havingHad(taken, 'assigned', '2026-04-28'), '2026-04-29')).toEqual([]);
  });

  test('every window of every row was met above', () => {
    expect([...met].sort()).toEqual(lawRows.flatMap(({ windows }) => windows.map(({ id }) => id)).sort());
  });
});

describe('the audit entry', () => {
  test('of a reply keeps the earliest last day, that of its service the certain one', () => {
    const answered = standing.answeredByPost;
    const served = standing.deliveredByPost;
    // Answered on 27 April: 30 days later is 27 May. Served on 1 May: 31 May. The cap (60 days) is 26 June.
    expect(windowFacts(answered, answered.history.at(-1)?.at ?? '')).toEqual({
      windows: 'boardAfterReply 2026-05-27?',
    });
    expect(windowFacts(served, served.history.at(-1)?.at ?? '')).toEqual({
      windows: 'boardAfterReply 2026-05-31',
    });
  });

  test('of a withdrawal keeps none', () => {
    expect(windowFacts(standing.withdrawn, standing.withdrawn.receivedAt)).toEqual({});
  });
});
