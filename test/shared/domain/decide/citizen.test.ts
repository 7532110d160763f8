import { describe, expect, test } from 'vitest';
import type { Assurance } from '../../../../shared/contracts/vocabulary.ts';
import { confirmContact, contactFailed, nudge } from '../../../../shared/domain/decide/citizen.ts';
import { reply } from '../../../../shared/domain/decide/reply.ts';
import {
  acceptingKvkk,
  afterHours,
  confirmed,
  granted,
  identified,
  nonce,
  officerAt,
  received,
  refusalOf,
  standing,
  when,
} from '../samples.ts';

const mailed = received();
const noMailbox = received('kvkk', { email: undefined, replyBy: 'post' });

describe('confirming the mailbox', () => {
  test('sends the receipt and uses the code up, in one decision', () => {
    const decision = granted(confirmContact(mailed, nonce, when(afterHours(1))));
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
    expect(refusalOf(confirmContact(confirmed(mailed), nonce, when(afterHours(2))))).toBe(
      'contactAlreadyConfirmed',
    );
  });

  test('means nothing without a mailbox', () => {
    expect(refusalOf(confirmContact(noMailbox, nonce, when(afterHours(1))))).toBe('contactAlreadyConfirmed');
  });

  test('takes the nudge away', () => {
    expect(mailed.wake?.reason).toBe('nudge');
    expect(confirmed(mailed).wake).toEqual({ at: '2026-05-07T05:00:00.000Z', reason: 'digest' });
  });
});

describe('the nudge', () => {
  test('goes out once', () => {
    const first = nudge(mailed, when(afterHours(24)));
    expect(first?.letters).toEqual([{ key: 'nudge', kind: 'nudge' }]);
    expect(first?.request).toMatchObject({ nudged: true, wake: { reason: 'digest' } });
    expect(first && nudge(first.request, when(afterHours(48)))).toBeUndefined();
  });

  test.each([
    ['a confirmed address', confirmed(mailed)],
    ['no address', noMailbox],
    ['a request that was answered', { ...standing.answeredByPost, contact: 'unconfirmed' as const }],
  ])('does not go to %s', (_whom, request) => {
    expect(nudge(request, when(afterHours(24)))).toBeUndefined();
  });
});

describe('an address that letters come back from', () => {
  const failed = (request = confirmed(mailed)) =>
    contactFailed(request, when(afterHours(5)), 'Permanent/General', 'receipt');

  test('is not confirmed any more, and so the reply goes by post', () => {
    const request = failed(identified(confirmed(mailed)))?.request ?? mailed;
    expect(request).toMatchObject({ contact: 'unconfirmed', assurance: 'unconfirmed', status: 'received' });
    const { request: answered } = granted(reply(request, acceptingKvkk, officerAt(afterHours(6))));
    expect(answered).toMatchObject({ reply: { way: 'post', wayReason: 'contactNotConfirmed' } });
  });

  test('gets no nudge: that would come back too', () => {
    const { request, letters, entry } = failed(mailed) ?? {};
    expect(letters).toEqual([]);
    expect(entry).toMatchObject({ action: 'contactFailed', facts: { failure: 'Permanent/General' } });
    expect(request?.wake?.reason).toBe('digest');
    expect(request && nudge(request, when(afterHours(48)))).toBeUndefined();
  });

  test('fails once: the next report of it changes nothing', () => {
    expect(failed(failed()?.request)).toBeUndefined();
  });

  test('never lowers what the State said of the person', () => {
    expect(failed({ ...confirmed(mailed), assurance: 'edevlet' })?.request.assurance).toBe('edevlet');
  });

  test('can be confirmed again, with a receipt under a key of its own', () => {
    const request = failed()?.request ?? mailed;
    const again = granted(confirmContact(request, nonce, when(afterHours(9))));
    expect(again.request).toMatchObject({ contact: 'confirmed', assurance: 'contactConfirmed' });
    expect(again.letters).toEqual([{ key: 'receipt-4', kind: 'receipt' }]);
  });

  test.each([
    ['there is none', noMailbox],
    ['the reply has its own way already', standing.answeredByEmail],
    ['the reply was delivered', standing.deliveredByEmail],
  ])('means nothing when %s', (_why, request) => {
    expect(failed(request)).toBeUndefined();
  });
});
