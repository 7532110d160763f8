import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kocasinan } from '../../../../shared/authorities/kocasinan.ts';
import { replyWays } from '../../../../shared/contracts/vocabulary.ts';
import { contactFailed } from '../../../../shared/domain/decide/citizen.ts';
import {
  askForContact,
  chooseReplyWay,
  type NewContact,
  takeContact,
} from '../../../../shared/domain/decide/contact-change.ts';
import { reply, wayOf } from '../../../../shared/domain/decide/reply.ts';
import { isOpen, type Request } from '../../../../shared/domain/request.ts';
import type { TicketProof } from '../../../../shared/domain/ticket.ts';
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
const hers = confirmed(mailed);
const byTelephone: Request = {
  ...received('petition', { email: undefined, replyBy: 'post' }),
  contact: 'confirmed',
  contactBy: 'sms',
};
const context = (hours = 5, proof: TicketProof = 'code') => ({
  ...when(afterHours(hours)),
  authority: kocasinan,
  proof,
  nonce,
  before: undefined,
});
const asking = (request: Request, wanted: NewContact = { email: 'yeni@ornek.com' }, proof?: TicketProof) =>
  askForContact(request, wanted, context(5, proof));
const asked = (request: Request, wanted?: NewContact, proof?: TicketProof) =>
  granted(asking(request, wanted, proof)).request;
const taking = (request: Request, proof?: TicketProof) => takeContact(request, context(6, proof));

describe('a new address', () => {
  test('gets a code, and nothing else before it is typed', () => {
    const decision = granted(asking(hers));
    expect(decision.request).toMatchObject({
      contact: 'confirmed',
      newContact: { words: hers.version + 1, by: 'email' },
    });
    expect(decision.request.contactAt).toBeUndefined();
    expect(decision.letters).toMatchObject([
      { kind: 'contactCode', at: { words: hers.version + 1, by: 'email' } },
    ]);
    expect(decision.challenge).toMatchObject({ purpose: 'contactChange', nonce });
    expect(decision.words).toEqual({ contact: { email: 'yeni@ornek.com' } });
  });

  test('stands in neither the request nor the trail’s facts', () => {
    const { request, entry, letters } = granted(asking(hers));
    expect(JSON.stringify([request, entry.facts, letters])).not.toContain('yeni@');
  });

  test('is hers with the code, and the old one is told', () => {
    const before = asked(hers);
    const { request, letters, consumes, entry } = granted(taking(before));
    expect(request).toMatchObject({ contact: 'confirmed', contactAt: before.newContact?.words });
    expect(request.newContact).toBeUndefined();
    expect(letters).toEqual([
      { key: `contactMoved-${request.version}`, kind: 'contactMoved', at: { by: 'email' } },
    ]);
    expect(consumes).toEqual({ purpose: 'contactChange', nonce });
    expect(entry).toMatchObject({ action: 'contactChanged', actor: 'applicant', facts: { by: 'email' } });
  });

  test('after a change before, tells the one that was left last', () => {
    const once = granted(taking(asked(hers))).request;
    const { letters } = granted(taking(asked(once)));
    expect(letters).toMatchObject([{ kind: 'contactMoved', at: { words: once.contactAt, by: 'email' } }]);
  });

  test('is told to nobody where the old one was never confirmed', () => {
    expect(granted(taking(asked(mailed))).letters).toEqual([]);
    expect(granted(taking(asked(mailed))).request.assurance).toBe('contactConfirmed');
  });

  test('cannot be confirmed before it was given', () => {
    expect(refusalOf(taking(hers))).toBe('codeNotAccepted');
  });

  test('is refused a second code within the minute', () => {
    const before = granted(asking(hers)).challenge;
    expect(refusalOf(askForContact(hers, { email: 'yeni@ornek.com' }, { ...context(), before }))).toBe(
      'tooManyTries',
    );
  });

  test('turns a request that was told by telephone to mail', () => {
    const { request } = granted(taking(asked(byTelephone)));
    expect(request.contactBy).toBeUndefined();
  });

  test('can be a telephone only where one stands already, and one that takes messages', () => {
    const phone = { phone: '+905321234567' };
    expect(granted(taking(asked(byTelephone, phone))).request.contactBy).toBe('sms');
    expect(refusalOf(asking(hers, phone))).toBe('inputInvalid');
    expect(refusalOf(asking(byTelephone, { phone: '+903521234567' }))).toBe('inputInvalid');
  });

  test('takes no blame for a letter that was sent to the old one', () => {
    const { request } = granted(taking(asked(hers)));
    const bounce = (sentAt: string) =>
      contactFailed(request, when(afterHours(9)), 'Permanent/General', 'receipt', sentAt);
    expect(bounce(afterHours(2))).toBeUndefined();
    expect(bounce(afterHours(7))?.request.contact).toBe('unconfirmed');
  });
});

describe('where the reply may bring personal data by mail', () => {
  const known = identified(hers);

  test('the follow-up code is not enough to ask, the login is', () => {
    expect(refusalOf(asking(known))).toBe('ownLoginNeeded');
    expect(refusalOf(asking({ ...hers, assurance: 'edevlet' }))).toBe('ownLoginNeeded');
    expect(refusalOf(asking(known, { email: 'yeni@ornek.com' }, 'session'))).toBeUndefined();
  });

  test('it is not enough to confirm either, should an officer have seen her in between', () => {
    const between = identified(asked(hers));
    expect(refusalOf(taking(between))).toBe('ownLoginNeeded');
    expect(refusalOf(taking(between, 'session'))).toBeUndefined();
  });
});

describe('the way of the reply', () => {
  test.each(['post', 'inPerson'] as const)('can become %s', (way) => {
    const { request, entry } = granted(chooseReplyWay(hers, way, when(afterHours(5))));
    expect(request.replyBy).toBe(way);
    expect(entry).toMatchObject({ action: 'replyWayChanged', facts: { before: 'email', replyBy: way } });
    const { request: answered } = granted(reply(request, acceptingKvkk, officerAt(afterHours(6))));
    expect(answered).toMatchObject({ reply: { way, wayReason: 'asked' } });
  });

  test('can be mail only where there is a mailbox', () => {
    expect(refusalOf(chooseReplyWay(byTelephone, 'email', when(afterHours(5))))).toBe('inputInvalid');
    const none = received('petition', { email: undefined, replyBy: 'post', phone: undefined });
    expect(refusalOf(chooseReplyWay(none, 'email', when(afterHours(5))))).toBe('inputInvalid');
  });

  test('chosen again changes nothing', () => {
    expect(chooseReplyWay(hers, 'email', when(afterHours(5)))).toEqual({ ok: true, value: undefined });
  });
});

describe('whatever is changed', () => {
  const requests = fc.constantFrom(...Object.values<Request>(standing), mailed, hers, byTelephone);
  const proofs = fc.constantFrom<TicketProof>('code', 'session');

  test('only an open request takes it', () => {
    fc.assert(
      fc.property(requests, proofs, fc.constantFrom(...replyWays), (request, proof, way) => {
        if (isOpen(request)) return;
        expect(asking(request, { email: 'yeni@ornek.com' }, proof).ok).toBe(false);
        expect(taking(request, proof).ok).toBe(false);
        expect(chooseReplyWay(request, way, when(afterHours(300))).ok).toBe(false);
      }),
    );
  });

  test('status, clock and last day stay', () => {
    fc.assert(
      fc.property(requests, proofs, (request, proof) => {
        const first = asking(request, { email: 'yeni@ornek.com' }, proof);
        const second = first.ok ? taking(first.value.request, proof) : first;
        for (const result of [first, second]) {
          if (!result.ok) continue;
          const { status, clock, dueOn, replyBy } = result.value.request;
          expect({ status, clock, dueOn, replyBy }).toEqual({
            status: request.status,
            clock: request.clock,
            dueOn: request.dueOn,
            replyBy: request.replyBy,
          });
        }
      }),
    );
  });

  test('by the code alone never moves a reply with personal data to another mailbox', () => {
    fc.assert(
      fc.property(requests, fc.boolean(), (request, between) => {
        const first = asking(request);
        if (!first.ok) return;
        const known =
          between && isOpen(first.value.request) ? identified(first.value.request) : first.value.request;
        const second = taking(known);
        if (!second.ok) return;
        expect(wayOf(second.value.request, true, kocasinan).way).not.toBe('email');
      }),
    );
  });
});
