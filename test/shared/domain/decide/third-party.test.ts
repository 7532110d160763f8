import { describe, expect, test } from 'vitest';
import { tellThirdParty } from '../../../../shared/domain/decide/third-party.ts';
import { needsOfficer, owesThirdParties, type Request, shelfOf } from '../../../../shared/domain/request.ts';
import { momentOf } from '../../../../shared/domain/time/days.ts';
import {
  answered,
  arrived,
  confirmed,
  granted,
  identified,
  officerAt,
  received,
  refusalOf,
  standing,
} from '../samples.ts';

/** Answered on 27 April 2026, erasure granted; two third parties hold the data. */
const erased = standing.deliveredWithThirdParties;
const telling = (request: Request, id: string, toldOn = '2026-05-04', today = '2026-05-05') =>
  tellThirdParty(request, { id, toldOn, evidence: 'KEP iletisi' }, officerAt(momentOf(today, 12)));
const both = (request: Request) => granted(telling(granted(telling(request, '1')).request, '2')).request;

describe('telling whoever holds the data (6698 m.11/1-f)', () => {
  test.each(['answeredWithThirdParties', 'deliveredWithThirdParties', 'returnedWithThirdParties'] as const)(
    'records who was told when, whatever became of the reply itself: %s',
    (name) => {
      const { request, entry, words } = granted(telling(standing[name], '2'));
      expect(request).toMatchObject({
        status: standing[name].status,
        reply: { thirdParties: [{ id: '1' }, { id: '2', toldOn: '2026-05-04' }] },
      });
      expect(entry).toMatchObject({ action: 'thirdPartyTold', facts: { id: '2', toldOn: '2026-05-04' } });
      expect(words?.note).toContain('KEP iletisi');
      expect(JSON.stringify([request, entry.facts])).not.toContain('KEP iletisi');
    },
  );

  test('keeps a delivered reply on the unit’s list, daily, until everybody was told', () => {
    expect([owesThirdParties(erased), needsOfficer(erased), shelfOf(erased)]).toEqual([true, true, 'open']);
    expect(erased.wake?.reason).toBe('digest');
    const one = granted(telling(erased, '1')).request;
    expect([owesThirdParties(one), shelfOf(one), one.wake?.reason]).toEqual([true, 'open', 'digest']);
    const done = both(erased);
    expect([owesThirdParties(done), needsOfficer(done), shelfOf(done)]).toEqual([false, false, 'done']);
    expect(done.wake).toBeUndefined();
  });

  test('outlives the provider’s report that the mail arrived', () => {
    const mailed = arrived(answered(identified(confirmed(received('kvkk', { rights: ['e'] })))));
    expect(mailed.status).toBe('delivered');
    expect(shelfOf(mailed)).toBe('open');
    expect(shelfOf(both(mailed))).toBe('done');
  });

  test.each([
    ['2026-04-26', 'dateBeforeReply'],
    ['2026-04-27', undefined],
    ['2026-05-05', undefined],
    ['2026-05-06', 'dateInFuture'],
  ])('on %s: %s', (day, refusal) => {
    expect(refusalOf(telling(erased, '1', day))).toBe(refusal);
  });

  test('happens once for each', () => {
    expect(refusalOf(telling(granted(telling(erased, '1')).request, '1'))).toBe('thirdPartyAlreadyTold');
  });

  test('of somebody whom the reply does not name is refused', () => {
    expect(telling(erased, '3')).toMatchObject({
      failure: { code: 'inputInvalid', errors: [{ field: 'id', code: 'thirdParty.unknown' }] },
    });
    expect(refusalOf(telling(standing.deliveredByPost, '1'))).toBe('inputInvalid');
  });

  test.each(['received', 'feePending', 'withdrawn'] as const)('is nothing to do while it is %s', (name) => {
    expect(refusalOf(telling(standing[name], '1'))).toBe('requestNotAnswered');
  });
});
