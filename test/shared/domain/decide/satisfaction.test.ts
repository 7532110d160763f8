import { describe, expect, test } from 'vitest';
import { rate } from '../../../../shared/domain/decide/satisfaction.ts';
import { afterHours, granted, refusalOf, standing, when } from '../samples.ts';

const moment = when(afterHours(400));

describe('how satisfied she was', () => {
  test.each(['answeredByPost', 'deliveredByEmail', 'undelivered'] as const)(
    'is a plain number that can be counted: %s',
    (name) => {
      const before = standing[name];
      const { request, entry, words } = granted(rate(before, { score: 4 }, moment));
      expect(request).toEqual({
        ...before,
        satisfaction: 4,
        version: before.version + 1,
        history: [...before.history, { at: moment.at, action: 'rated' }],
        ...(request.wake ? { wake: request.wake } : {}),
      });
      expect(entry).toMatchObject({ action: 'rated', actor: 'applicant', facts: { score: 4 } });
      expect(words).toBeUndefined();
    },
  );

  test('comes with words that are sealed', () => {
    const decision = granted(rate(standing.deliveredByPost, { score: 1, comment: 'Gizli söz' }, moment));
    expect(decision.words?.note).toContain('Gizli söz');
    expect(JSON.stringify([decision.request, decision.entry.facts])).not.toContain('Gizli');
  });

  test('is asked once: the first word stands', () => {
    const { request } = granted(rate(standing.deliveredByPost, { score: 1 }, moment));
    expect(rate(request, { score: 5 }, moment)).toEqual({ ok: true, value: undefined });
  });

  test.each(['received', 'feePending', 'withdrawn', 'deemedWithdrawn'] as const)(
    'is not asked while it is %s',
    (name) => {
      expect(refusalOf(rate(standing[name], { score: 5 }, moment))).toBe('actNotOpen');
    },
  );
});
