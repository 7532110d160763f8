import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act } from '../../../shared/contracts/vocabulary.ts';
import { acts, statuses } from '../../../shared/contracts/vocabulary.ts';
import { actsOpenTo, forumsOpenTo } from '../../../shared/domain/acts.ts';
import { giveMore } from '../../../shared/domain/decide/ask.ts';
import { recordOwnObjection } from '../../../shared/domain/decide/objection.ts';
import { rate } from '../../../shared/domain/decide/satisfaction.ts';
import { withdrawOwn } from '../../../shared/domain/decide/withdraw.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { dayOf, momentOf } from '../../../shared/domain/time/days.ts';
import { afterHours, confirmed, granted, received, standing, when } from './samples.ts';

const now = afterHours(5);
const late = afterHours(24 * 60);

/** What is open in each status, in time; nobody can go anywhere before an answer or the last day. */
const table: readonly (readonly [keyof typeof standing, readonly Act[]])[] = [
  ['received', ['addInformation', 'addDocument', 'confirmContact', 'changeContact', 'withdraw']],
  ['inReview', ['addInformation', 'addDocument', 'confirmContact', 'changeContact', 'withdraw']],
  ['missingInfo', ['answer', 'addDocument', 'confirmContact', 'changeContact', 'withdraw']],
  ['progressed', ['addInformation', 'addDocument', 'confirmContact', 'changeContact', 'withdraw']],
  ['feePending', ['confirmContact', 'changeContact', 'withdraw']],
  ['answeredByPost', ['objected', 'rate']],
  ['answeredByEmail', ['objected', 'rate']],
  ['posted', ['objected', 'rate']],
  ['deliveredByPost', ['objected', 'rate']],
  ['undelivered', ['objected', 'rate']],
  ['returned', ['objected', 'rate']],
  ['forwarded', ['objected', 'rate']],
  ['withdrawn', []],
  ['deemedWithdrawn', []],
];

describe('what an applicant can do', () => {
  test.each(table)('while it is %s: %s', (name, open) => {
    const request: Request = standing[name];
    const ending = request.contact === 'confirmed' ? open.filter((act) => act !== 'confirmContact') : open;
    expect(actsOpenTo(request, now)).toEqual(ending);
  });

  test('is said of every status', () => {
    const said = new Set(table.map(([name]) => standing[name].status));
    expect([...said].sort()).toEqual([...statuses].sort());
    expect(new Set(table.flatMap(([, open]) => open))).toEqual(new Set(acts));
  });

  test('needs no confirmation where the address is confirmed, or there is none', () => {
    expect(actsOpenTo(confirmed(received()), now)).not.toContain('confirmContact');
    expect(actsOpenTo(received('kvkk', { email: undefined, replyBy: 'post' }), now)).not.toContain(
      'confirmContact',
    );
  });

  test.each(['received', 'inReview', 'missingInfo', 'progressed'] as const)(
    'against silence opens once the last day is over: %s',
    (name) => {
      const { dueOn } = standing[name];
      expect(actsOpenTo(standing[name], momentOf(dueOn, 23))).not.toContain('objected');
      expect(actsOpenTo(standing[name], late)).toContain('objected');
      expect(forumsOpenTo(standing[name], late)).not.toEqual([]);
    },
  );

  test('is never the rating twice', () => {
    const rated = granted(rate(standing.deliveredByPost, { score: 2 }, when(late))).request;
    expect(actsOpenTo(rated, late)).not.toContain('rate');
  });

  test('is what its decision takes, whenever and in whatever state', () => {
    const everyone = fc.constantFrom(...Object.values<Request>(standing));
    fc.assert(
      fc.property(everyone, fc.integer({ min: 0, max: 24 * 120 }), (request, hours) => {
        const at = afterHours(250 + hours);
        const open = new Set(actsOpenTo(request, at));
        const taken = (act: Act, ok: boolean) => expect([act, open.has(act)]).toEqual([act, ok]);
        const more = giveMore(request, { text: 'On iki.' }, when(at), 'applicant').ok;
        expect(open.has('answer') || open.has('addInformation')).toBe(more);
        const gone = withdrawOwn(request, when(at));
        taken('withdraw', gone.ok && gone.value !== undefined);
        const rating = rate(request, { score: 3 }, when(at));
        taken('rate', rating.ok && rating.value !== undefined);
        const [forum = 'board'] = forumsOpenTo(request, at);
        taken('objected', recordOwnObjection(request, { forum, on: dayOf(at) }, when(at)).ok);
      }),
    );
  });
});
