import { describe, expect, test } from 'vitest';
import type { Identification } from '../../../shared/authorities/authority.ts';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import { type Assurance, assuranceLevels, regimes } from '../../../shared/contracts/vocabulary.ts';
import { wayOf } from '../../../shared/domain/decide/reply.ts';
import { identificationOf, identityEstablished, reaches } from '../../../shared/domain/identification.ts';
import type { Received } from '../../../shared/domain/request.ts';
import { confirmed, formOf, granted, received, refusalOf, submitting } from './samples.ts';

const asking = (kvkk: Identification) => ({ ...kocasinan, identification: { kvkk } });
const applicant = (level: 'member' | 'edevlet') => ({
  level,
  name: 'Ayşe',
  surname: 'Işık',
  nationalId: '10000000146',
});
const kvkk = { ...formOf('kvkk') };

test('levels stand in the order in which they are surer', () => {
  const order: readonly Assurance[] = ['unconfirmed', 'contactConfirmed', 'member', 'edevlet'];
  expect(assuranceLevels).toEqual(order);
  for (const [i, level] of order.entries())
    for (const [j, needed] of order.entries()) expect(reaches(level, needed)).toBe(i >= j);
});

test('an institution that says nothing lets anybody apply, and answers personal data to whom it knows', () => {
  for (const regime of regimes)
    expect(identificationOf({}, regime)).toEqual({ toApply: 'unconfirmed', toBeAnswered: 'member' });
});

describe('an institution that asks for more', () => {
  const cells = (['unconfirmed', 'member', 'edevlet'] as const).flatMap((toApply) =>
    ([undefined, 'member', 'edevlet'] as const).map((level) => ({ toApply, level })),
  );
  test.each(cells)(
    'takes a KVKK request for $toApply from $level only when that is enough',
    ({ toApply, level }) => {
      const taken = submitting(kvkk, {
        authority: asking({ toApply, toBeAnswered: 'member' }),
        ...(level ? { applicant: applicant(level) } : {}),
      });
      if (reaches(level ?? 'unconfirmed', toApply))
        expect(granted(taken).decision.request.assurance).toBe(level ?? 'unconfirmed');
      else expect(refusalOf(taken)).toBe('identificationNeeded');
    },
  );

  test('asks it of the regime it named and of no other', () => {
    const authority = asking({ toApply: 'edevlet', toBeAnswered: 'edevlet' });
    expect(submitting(formOf('petition'), { authority }).ok).toBe(true);
  });

  test.each([
    ['member', 'member', 'email'],
    ['member', 'edevlet', 'post'],
    ['edevlet', 'edevlet', 'email'],
    ['contactConfirmed', 'member', 'post'],
  ] as const)('mails personal data to %s where %s is needed: %s', (assurance, toBeAnswered, way) => {
    const request = { ...confirmed(received()), assurance } as Received;
    const authority = asking({ toApply: 'unconfirmed', toBeAnswered });
    expect(wayOf(request, true, authority).way).toBe(way);
    expect(wayOf(request, false, authority).way).toBe('email');
    expect(identityEstablished(request, authority)).toBe(way === 'email');
  });

  test('takes an officer’s own look at who she is for any of them', () => {
    const request = { ...received(), identityCheck: { at: received().receivedAt, by: 'memur-7' } };
    expect(identityEstablished(request, asking({ toApply: 'unconfirmed', toBeAnswered: 'edevlet' }))).toBe(
      true,
    );
  });
});
