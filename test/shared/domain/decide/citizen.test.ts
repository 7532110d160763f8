import { describe, expect, test } from 'vitest';
import type { Assurance } from '../../../../shared/contracts/vocabulary.ts';
import { confirmContact, nudge } from '../../../../shared/domain/decide/citizen.ts';
import { afterHours, confirmed, granted, nonce, received, refusalOf, standing } from '../samples.ts';

const mailed = received();
const noMailbox = received('kvkk', { email: undefined, replyBy: 'post' });

describe('confirming the mailbox', () => {
  test('sends the receipt and uses the code up, in one decision', () => {
    const decision = granted(confirmContact(mailed, nonce, afterHours(1)));
    expect(decision.letters).toEqual([{ key: 'receipt', kind: 'receipt' }]);
    expect(decision.consumes).toEqual({ purpose: 'confirm', nonce });
    expect(decision.request).toMatchObject({ contact: 'confirmed', status: 'received' });
    expect(decision.entry).toMatchObject({ action: 'contactConfirmed', actor: 'applicant' });
  });

  test('proves a mailbox, not a person', () => {
    expect(confirmed(mailed).assurance).toBe('contactConfirmed');
    expect(confirmed(mailed).identityCheck).toBeUndefined();
  });

  test.each(['member', 'edevlet'] as const satisfies readonly Assurance[])('never lowers %s', (assurance) => {
    expect(confirmed({ ...mailed, assurance }).assurance).toBe(assurance);
  });

  test('does not move the last day', () => {
    expect(confirmed(mailed).dueOn).toBe(mailed.dueOn);
  });

  test('happens once', () => {
    expect(refusalOf(confirmContact(confirmed(mailed), nonce, afterHours(2)))).toBe(
      'contactAlreadyConfirmed',
    );
  });

  test('means nothing without a mailbox', () => {
    expect(refusalOf(confirmContact(noMailbox, nonce, afterHours(1)))).toBe('contactAlreadyConfirmed');
  });

  test('takes the nudge away', () => {
    expect(mailed.wake?.reason).toBe('nudge');
    expect(confirmed(mailed).wake).toEqual({ at: '2026-05-07T05:00:00.000Z', reason: 'digest' });
  });
});

describe('the nudge', () => {
  test('goes out once', () => {
    const first = nudge(mailed, afterHours(24));
    expect(first?.letters).toEqual([{ key: 'nudge', kind: 'nudge' }]);
    expect(first?.request).toMatchObject({ nudged: true, wake: { reason: 'digest' } });
    expect(first && nudge(first.request, afterHours(48))).toBeUndefined();
  });

  test.each([
    ['a confirmed address', confirmed(mailed)],
    ['no address', noMailbox],
    ['a request that was answered', { ...standing.answeredByPost, contact: 'unconfirmed' as const }],
  ])('does not go to %s', (_whom, request) => {
    expect(nudge(request, afterHours(24))).toBeUndefined();
  });
});
