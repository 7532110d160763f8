import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roles } from '../../../shared/contracts/vocabulary.ts';
import { departmentsWith, mayDo, type Officer } from '../../../shared/domain/access.ts';
import { type Entitlement, officerVerifier, type VerifyOfficer } from '../../../shared/http/officer.ts';

const now = Date.parse('2026-05-11T09:00:00.000Z');
const seconds = now / 1000;
const keys = await generateKeyPair('ES256');
const strangers = await generateKeyPair('ES256');
let server: Server;
let issuer = '';
let verify: VerifyOfficer;

beforeAll(async () => {
  const jwks = JSON.stringify({
    keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' }],
  });
  server = createServer(({ url }, answer) => {
    answer.setHeader('content-type', 'application/json');
    if (url === '/down') answer.statusCode = 500;
    const keysAt = url?.startsWith('/keyless') ? 'down' : 'jwks';
    answer.end(
      url === '/jwks'
        ? jwks
        : JSON.stringify({
            issuer: url?.startsWith('/keyless') ? `${issuer}/keyless` : issuer,
            jwks_uri: `${issuer}/${keysAt}`,
          }),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  verify = officerVerifier(
    { OIDC_ISSUER: issuer, OIDC_AUDIENCE: 'basvuru', OIDC_GROUPS_CLAIM: 'groups' },
    () => now,
  );
});
afterAll(() => server.close());

/** `undefined` takes a claim away. */
type Changes = { readonly [claim: string]: unknown };
const claims = (changes: Changes = {}): JWTPayload =>
  JSON.parse(
    JSON.stringify({
      iss: issuer,
      aud: 'basvuru',
      azp: 'basvuru',
      sub: 'memur-7',
      exp: seconds + 600,
      groups: ['kocasinan:fen-isleri:officer'],
      ...changes,
    }),
  );
/** An access token as RFC 9068 marks it, unless another type is named. */
const token = (changes: Changes = {}, key = keys.privateKey, typ = 'at+jwt') =>
  new SignJWT(claims(changes)).setProtectedHeader({ alg: 'ES256', kid: 'k1', typ }).sign(key);
const judged = async (changes: Changes, typ?: string) =>
  verify(`Bearer ${await token(changes, keys.privateKey, typ)}`);
const entitlements = async (groups: unknown): Promise<readonly Entitlement[]> => {
  const officer = await judged({ groups });
  if (!officer.ok) throw new Error(officer.failure.code);
  return officer.value.entitlements;
};

describe('an officer’s token', () => {
  test('of the issuer is accepted and names her', async () => {
    expect(await judged({})).toEqual({
      ok: true,
      value: {
        id: 'memur-7',
        entitlements: [{ authority: 'kocasinan', department: 'fen-isleri', role: 'officer' }],
      },
    });
  });

  test.each<[string, Changes, string]>([
    [
      'of Cognito, which says client_id for audience',
      { aud: undefined, client_id: 'basvuru', token_use: 'access' },
      'JWT',
    ],
    ['of Keycloak, which marks it in its claims', { typ: 'Bearer' }, 'JWT'],
    ['for several audiences, ours among them', { aud: ['account', 'basvuru'] }, 'application/at+jwt'],
  ])('%s is accepted', async (_what, changes, typ) => {
    expect((await judged(changes, typ)).ok).toBe(true);
  });

  test.each<[string, Changes]>([
    ['of Cognito', { token_use: 'id' }],
    ['of Keycloak', { typ: 'ID' }],
    ['with the nonce of a login', { nonce: 'n-0S6_WzA2Mj' }],
    ['with the hash of another token', { at_hash: 'MTIzNDU2Nzg5MDEyMzQ1Ng' }],
  ])('that proves a login and not a permission, %s, is refused', async (_what, changes) => {
    expect(await judged(changes, 'JWT')).toMatchObject({ failure: { code: 'tokenInvalid' } });
  });

  test.each([undefined, '', 'Bearer', 'Bearer ', 'Basic YTpi', 'Bearer a b', 'token'])(
    '%j is none',
    async (authorization) => {
      expect(await verify(authorization)).toMatchObject({ failure: { code: 'tokenMissing' } });
    },
  );

  test.each<[string, Changes, string]>([
    ['has expired', { exp: seconds - 1 }, 'tokenExpired'],
    ['is not valid yet', { nbf: seconds + 60 }, 'tokenInvalid'],
    ['never expires', { exp: undefined }, 'tokenInvalid'],
    ['names nobody', { sub: undefined }, 'tokenInvalid'],
    ['is for another audience', { aud: 'baska' }, 'tokenInvalid'],
    ['is for no audience', { aud: undefined }, 'tokenInvalid'],
    ['is for another client, whatever its audience list', { aud: ['a', 'b'] }, 'tokenInvalid'],
    ['is of another issuer', { iss: 'https://baska.example' }, 'tokenInvalid'],
  ])('that %s is refused', async (_what, changes, code) => {
    expect(await judged(changes)).toMatchObject({ failure: { code } });
  });

  test('with another key’s signature, an unsigned one and a changed one are refused', async () => {
    const forged = await token({}, strangers.privateKey);
    const unsigned = new UnsecuredJWT(claims()).encode();
    const [header, , signature] = (await token()).split('.');
    const raised = Buffer.from(JSON.stringify(claims({ groups: ['kocasinan:*:supervisor'] }))).toString(
      'base64url',
    );
    for (const each of [forged, unsigned, `${header}.${raised}.${signature}`])
      expect(await verify(`Bearer ${each}`)).toMatchObject({ failure: { code: 'tokenInvalid' } });
  });

  test('signed with a shared secret is refused', async () => {
    const shared = await new SignJWT(claims())
      .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
      .sign(new Uint8Array(32));
    expect(await verify(`Bearer ${shared}`)).toMatchObject({ failure: { code: 'tokenInvalid' } });
  });

  test('cannot be judged without the issuer: that is a fault, not a refusal', async () => {
    const lost = officerVerifier(
      { OIDC_ISSUER: 'http://127.0.0.1:1', OIDC_AUDIENCE: 'basvuru', OIDC_GROUPS_CLAIM: 'groups' },
      () => now,
    );
    await expect(lost(`Bearer ${await token()}`)).rejects.toThrow();
    const keyless = officerVerifier(
      { OIDC_ISSUER: `${issuer}/keyless`, OIDC_AUDIENCE: 'basvuru', OIDC_GROUPS_CLAIM: 'groups' },
      () => now,
    );
    await expect(keyless(`Bearer ${await token()}`)).rejects.toThrow();
  });
});

describe('entitlements from groups', () => {
  test.each(roles)('knows the role %s', async (role) => {
    expect(await entitlements([`kocasinan:zabita:${role}`])).toEqual([
      { authority: 'kocasinan', department: 'zabita', role },
    ]);
  });

  test('reads the good ones among others', async () => {
    expect(await entitlements(['mudur', 'kocasinan:*:supervisor', 'a:b:root', 'AWS:x:y:z'])).toEqual([
      { authority: 'kocasinan', department: '*', role: 'supervisor' },
    ]);
  });

  test.each([
    undefined,
    'kocasinan:*:supervisor',
    { 0: 'kocasinan:*:supervisor' },
    [
      'kocasinan::officer',
      ':zabita:officer',
      '::officer',
      'kocasinan:zabita',
      'kocasinan:zabita:officer:x',
      'kocasinan:zabita:OFFICER',
      7,
      null,
    ],
  ])('%j entitles to nothing', async (groups) => {
    expect(await entitlements(groups)).toEqual([]);
  });
});

describe('who may handle what', () => {
  const officer = (...all: [string, string, Entitlement['role']][]) => ({
    id: 'memur-7',
    entitlements: all.map(([authority, department, role]) => ({ authority, department, role })),
  });

  const mayHandle = (who: Officer, authority: string, department: string) =>
    mayDo(who, 'work', { authority, department });
  const departmentsOf = (who: Officer, authority: string) => departmentsWith(who, 'work', authority);

  test.each([
    ['officer', 'zabita', 'zabita', true],
    ['officer', 'zabita', 'imar', false],
    ['supervisor', '*', 'imar', true],
    ['privacyOfficer', 'kvkk', 'kvkk', true],
    ['privacyOfficer', 'kvkk', 'imar', false],
    ['auditor', '*', 'imar', false],
    ['operator', '*', 'imar', false],
  ] as const)('%s of %s, a request of %s: %s', (role, own, department, may) => {
    expect(mayHandle(officer(['kocasinan', own, role]), 'kocasinan', department)).toBe(may);
    expect(mayHandle(officer(['kocasinan', own, role]), 'baska', department)).toBe(false);
  });

  test('an officer of nothing may handle nothing, not even a unit called *', () => {
    expect(mayHandle(officer(), 'kocasinan', 'imar')).toBe(false);
    expect(mayHandle(officer(['kocasinan', 'zabita', 'officer']), 'kocasinan', '*')).toBe(false);
  });

  test('the units of an officer are those she may handle, in that authority alone', () => {
    const two = officer(
      ['kocasinan', 'zabita', 'officer'],
      ['kocasinan', 'imar', 'supervisor'],
      ['baska', 'park', 'officer'],
    );
    expect(departmentsOf(two, 'kocasinan')).toEqual(['zabita', 'imar']);
    expect(departmentsOf(officer(['kocasinan', '*', 'supervisor']), 'kocasinan')).toBe('all');
    expect(departmentsOf(officer(['kocasinan', '*', 'auditor']), 'kocasinan')).toEqual([]);
    expect(departmentsOf(officer(['baska', '*', 'supervisor']), 'kocasinan')).toEqual([]);
    expect(
      departmentsOf(
        officer(['kocasinan', 'imar', 'officer'], ['kocasinan', 'imar', 'supervisor']),
        'kocasinan',
      ),
    ).toEqual(['imar']);
  });
});
