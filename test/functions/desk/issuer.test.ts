import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proofsOf } from '../../../functions/desk/attempt.ts';
import { openIdIssuer } from '../../../functions/desk/issuer.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { officerVerifier } from '../../../shared/http/officer.ts';
import { type Provider, startProvider, subject, type Twist } from './provider.ts';

const callback = 'https://ebelediye.ornek.example/gorevli/donus';
const wanted = { maxAge: 43_200, fresh: false };
let provider: Provider;
beforeAll(async () => {
  provider = await startProvider();
});
afterAll(() => provider.close());

const issuerThatDemands = (factor?: string) => {
  const settings = { ...provider.environment, ...(factor ? { OIDC_REQUIRED_ACR: factor } : {}) };
  return openIdIssuer(settings, officerVerifier(settings, Date.now));
};
const identified = async (twist: Twist, factor?: string) => {
  const issuer = issuerThatDemands(factor);
  const secret = randomBytes(32).toString('base64url');
  const begunAt = '2026-05-04T09:00:00.000Z' as Instant;
  const proofs = proofsOf({ authority: 'kocasinan', begunAt, secret, aim: 'login', returnTo: '/gorevli' });
  const location = await issuer.authorizationUrl(callback, proofs, wanted);
  return issuer.identify(new URL(`${callback}?${provider.authorize(location, twist)}`), proofs);
};

describe('where a second factor is demanded', () => {
  it('the provider is asked for it', async () => {
    const proofs = { state: 's', nonce: 'n', verifier: 'v'.repeat(43) };
    const url = new URL(await issuerThatDemands('urn:mfa').authorizationUrl(callback, proofs, wanted));
    expect(url.searchParams.get('acr_values')).toBe('urn:mfa');
  });

  it.each<[string, Twist, string, boolean]>([
    ['the class that was demanded', {}, 'urn:mfa', true],
    ['the means that was demanded', {}, 'otp', true],
    ['it in the ID token alone', { accessToken: 'jwt' }, 'urn:mfa', true],
    ['another class', {}, 'urn:hardware', false],
    ['nothing of it', { claims: { acr: undefined, amr: undefined } }, 'urn:mfa', false],
    [
      'nothing of it in either token',
      { accessToken: 'jwt', claims: { acr: '0', amr: ['pwd'] } },
      'urn:mfa',
      false,
    ],
  ])('a login that names %s', async (_what, twist, factor, accepted) => {
    const answer = await identified(twist, factor);
    expect(answer.ok ? answer.value.officer.id : answer.failure.code).toBe(
      accepted ? subject : 'secondFactorMissing',
    );
  });
});

it('asks for the scope where one is demanded, and for no other', async () => {
  const proofs = { state: 's', nonce: 'n', verifier: 'v'.repeat(43) };
  const scopeAsked = async (scope: string) => {
    const settings = { ...provider.environment, OIDC_REQUIRED_SCOPE: scope };
    const issuer = openIdIssuer(settings, officerVerifier(settings, Date.now));
    return new URL(await issuer.authorizationUrl(callback, proofs, wanted)).searchParams.get('scope');
  };
  expect(await scopeAsked('basvuru')).toBe('openid profile basvuru');
  expect(await scopeAsked('')).toBe('openid profile');
});

it('takes nobody in whose subject is written like the id of a system', async () => {
  const answer = await identified({ claims: { sub: 'client:ebys-deneme' } });
  expect(answer).toMatchObject({ ok: false, failure: { code: 'signInRefused' } });
});

describe('the groups', () => {
  it('of a token that is somebody else’s are not hers', async () => {
    const answer = await identified({ accessToken: 'jwt', claims: { sub: 'baskasi', groups: [] } });
    expect(answer.ok && answer.value.officer).toMatchObject({ id: 'baskasi', entitlements: [] });
  });
});

describe('a provider that does not answer', () => {
  it('is a fault, and asked again the next time', async () => {
    const gone = { ...provider.environment, OIDC_ISSUER: 'http://127.0.0.1:1' };
    const issuer = openIdIssuer(gone, officerVerifier(gone, Date.now));
    await expect(issuer.endSessionUrl(callback)).rejects.toThrow();
    await expect(issuer.endSessionUrl(callback)).rejects.toThrow();
  });
});
