import { describe, expect, test } from 'vitest';
import { kocasinan } from '../../../../shared/authorities/kocasinan.ts';
import { announceNotice, readNotice } from '../../../../shared/domain/decide/notice.ts';
import { newPurposes, noticeHash } from '../../../../shared/domain/notice.ts';
import { afterHours, confirmed, granted, received, refusalOf, standing, when } from '../samples.ts';

const { notice } = kocasinan;
const renewed = {
  ...kocasinan,
  notice: { ...notice, version: '2027-01', purposes: [...notice.purposes, 'statistics', 'survey'] },
};
const reworded = { ...kocasinan, notice: { ...notice, version: '2027-02', effectiveFrom: '2027-02-01' } };
const open = confirmed(received());
const now = when(afterHours(30));

describe('a renewed notice', () => {
  test('is announced to an open request with a confirmed address, with what is new in it', () => {
    const decision = announceNotice(open, renewed, now);
    expect(decision?.request.notice).toEqual({ ...open.notice, announced: '2027-01' });
    expect(decision?.letters).toEqual([{ key: 'noticeAnnounced-2027-01', kind: 'noticeAnnounced' }]);
    expect(decision?.entry).toMatchObject({
      action: 'noticeAnnounced',
      actor: 'system',
      facts: { version: '2027-01', newPurposes: 'statistics survey' },
      payload: null,
    });
  });

  test('without a new purpose is announced all the same', () => {
    expect(announceNotice(open, reworded, now)?.entry.facts).toEqual({ version: '2027-02', newPurposes: '' });
  });

  test('is announced once per version', () => {
    const told = announceNotice(open, renewed, now)?.request;
    expect(told && announceNotice(told, renewed, now)).toBeUndefined();
    expect(told && announceNotice(told, reworded, now)?.request.notice.announced).toBe('2027-02');
  });

  test.each([
    ['whoever read this very notice', open, kocasinan],
    ['an address that nobody confirmed', received(), renewed],
    ['a request that was answered', standing.answeredByEmail, renewed],
    ['a request that ended', standing.withdrawn, renewed],
  ])('is not announced to %s', (_whom, request, authority) => {
    expect(announceNotice(request, authority, now)).toBeUndefined();
  });
});

describe('reading it', () => {
  test('makes its purposes hold, and is in the trail with version and hash', () => {
    expect(newPurposes(open, renewed)).toEqual(['statistics', 'survey']);
    const decision = granted(readNotice(open, renewed, now));
    const hash = noticeHash(renewed.notice);
    expect(decision.request.notice).toEqual({
      version: '2027-01',
      hash,
      shownBy: now.at,
      purposes: renewed.notice.purposes,
    });
    expect(decision.entry).toMatchObject({
      action: 'noticeRead',
      actor: 'applicant',
      facts: { version: '2027-01', hash },
    });
    expect(newPurposes(decision.request, renewed)).toEqual([]);
  });

  test('twice changes nothing', () => {
    expect(readNotice(open, kocasinan, now)).toEqual({ ok: true, value: undefined });
  });

  test('is past when the request ended', () => {
    expect(refusalOf(readNotice(standing.withdrawn, renewed, now))).toBe('requestEnded');
  });
});
