import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import { phoneOf } from '../../../shared/contracts/person.ts';
import { contactWayOf } from '../../../shared/domain/contact.ts';
import { confirmContact } from '../../../shared/domain/decide/citizen.ts';
import { reply, wayOf } from '../../../shared/domain/decide/reply.ts';
import { submit } from '../../../shared/domain/decide/submit.ts';
import { tell } from '../../../shared/domain/decide/telling.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import {
  afterHours,
  formOf,
  granted,
  granting,
  nonce,
  officerAt,
  receivedAt,
  reference,
  refusalOf,
  when,
} from './samples.ts';

const mobile = fc
  .stringMatching(/^5\d{9}$/)
  .map((digits) => phoneOf(`0${digits}`))
  .filter((phone) => phone !== undefined);
const other = fc.oneof(
  fc.stringMatching(/^[234]\d{9}$/).map((digits) => `+90${digits}`),
  fc.stringMatching(/^\+[1-8]\d{7,14}$/),
);

describe('where codes and notices go', () => {
  it('to the mailbox whenever there is one', () => {
    fc.assert(
      fc.property(
        fc.emailAddress(),
        fc.option(mobile, { nil: undefined }),
        fc.boolean(),
        (email, phone, offered) => {
          expect(contactWayOf({ email, phone }, offered)).toEqual({ by: 'email', address: email });
        },
      ),
    );
  });

  it('to a Turkish mobile number when there is none and SMS is sent, and to no other number', () => {
    fc.assert(
      fc.property(mobile, (phone) => {
        expect(contactWayOf({ phone }, true)).toEqual({ by: 'sms', address: phone });
        expect(contactWayOf({ phone }, false)).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(other, (phone) => {
        expect(contactWayOf({ phone }, true)).toBeUndefined();
      }),
    );
  });
});

const form = formOf('information', { email: undefined, phone: '0532 123 45 67', replyBy: 'post' });
const taken = granted(
  submit(form, {
    authority: kocasinan,
    reference,
    at: receivedAt,
    calendar: turkishHolidays,
    nonce,
    smsOffered: true,
  }),
).decision;
const byPhone = granted(confirmContact(taken.request, nonce, when(afterHours(1)))).request;

describe('a request that is told by SMS', () => {
  it('has a code letter from the first, and is confirmed like a mailbox', () => {
    expect(taken.letters).toEqual([expect.objectContaining({ kind: 'code', purpose: 'confirm' })]);
    expect(byPhone).toMatchObject({ contactBy: 'sms', contact: 'confirmed', assurance: 'contactConfirmed' });
  });

  it('is never answered by mail, whatever stands on it', () => {
    const request: Request = { ...byPhone, replyBy: 'email' };
    expect(wayOf(request, false, kocasinan)).toEqual({ way: 'post', wayReason: 'contactNotConfirmed' });
    const answered = granted(reply(byPhone, granting(byPhone), officerAt(afterHours(2))));
    expect(answered.letters.map(({ kind }) => kind)).not.toContain('reply');
  });

  it.each(['infoAsked', 'progressed', 'extended', 'feeNotified'] as const)(
    'has to be told of %s on paper, and the SMS goes beside it',
    (kind) => {
      const moment = when(afterHours(2));
      expect(refusalOf(tell(byPhone, kind, {}, moment))).toBe('applicantNotTold');
      const post = { registeredMailNumber: 'RR123456785TR', postedOn: '2026-04-27' };
      expect(granted(tell(byPhone, kind, post, moment))).toMatchObject({
        letters: [{ kind }],
        facts: { told: 'post', registeredMailNumber: 'RR123456785TR' },
      });
      expect(granted(tell({ ...byPhone, contact: 'unconfirmed' }, kind, post, moment)).letters).toEqual([]);
    },
  );
});
