import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { lawBasics } from '../../../shared/domain/law/basics.ts';
import { draftKeptUntil, draftOf } from '../../../shared/domain/reply-draft.ts';
import { daysBetween, plusMs } from '../../../shared/domain/time/days.ts';
import { markEnded, markOf, othersWriting } from '../../../shared/domain/writing.ts';

const at = '2026-05-04T09:00:00.000Z' as Instant;
const later = (minutes: number) => plusMs(at, minutes * 60_000);
const colleagues = [
  { id: 's-1', name: 'ışık' },
  { id: 's-2', name: 'çağla' },
];

describe('who is writing', () => {
  const marks = [markOf({ id: 's-1' }, at), markOf({ id: 's-2' }, later(-5)), markOf({ id: 's-3' }, at)];

  it('is said of others, by name, as the alphabet has them', () => {
    expect(othersWriting(marks, { id: 's-3' }, at, colleagues)).toEqual(['çağla', 'ışık']);
    expect(othersWriting(marks, { id: 's-1' }, at, colleagues)).toEqual(['çağla', 's-3']);
  });

  it('is over ten minutes after she last looked at her form, and at once when she sent it', () => {
    const me = { id: 'me' };
    expect(othersWriting(marks, me, later(5), [])).toEqual(['s-1', 's-3']);
    expect(othersWriting(marks, me, later(10), [])).toEqual([]);
    expect(othersWriting([markEnded({ id: 's-1' }, at)], me, at, [])).toEqual([]);
  });
});

describe('a draft of a reply', () => {
  it('outlasts every term, the longer one and the time to pay together', () => {
    const [from, until] = [at.slice(0, 10), draftKeptUntil(at).slice(0, 10)];
    const calendarDays = ({ amount, unit }: { amount: number; unit: string }) =>
      unit === 'workingDay' ? Math.ceil(amount / 5) * 7 + 14 : amount;
    for (const { term, extension, fee } of lawBasics) {
      const longest = extension ? { amount: extension.amount, unit: term.unit } : term;
      const toPay = fee?.notice ? calendarDays(fee.notice.payWithin) : 0;
      expect(daysBetween(from, until)).toBeGreaterThan(calendarDays(longest) + toPay);
    }
  });

  it('names its officer by her subject alone', () => {
    expect(draftOf({ id: 's-1' }, { explanation: 'x' }, at)).toEqual({
      savedAt: at,
      officer: 's-1',
      values: { explanation: 'x' },
    });
  });
});
