import { exportSPKI, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { departmentsWith, mayDo } from '../../../shared/domain/access.ts';
import { type Officer, officerVerifier, type VerifyOfficer } from '../../../shared/http/officer.ts';
import { accepted } from '../../shared/adapters/samples.ts';
import { type Issuer, now, startIssuer } from './issuer.ts';

let issuer: Issuer;
let verify: VerifyOfficer;
beforeAll(async () => {
  issuer = await startIssuer();
  verify = officerVerifier(issuer.environment, () => now * 1000);
});
afterAll(() => issuer.close());

const said = async (authorization: string | undefined) => {
  const answer = await verify(authorization);
  return answer.ok ? answer.value : answer.failure.code;
};
const withToken = async (token: Promise<string> | string) => said(`Bearer ${await token}`);

describe('a good token', () => {
  it('names its officer and what she may do', async () => {
    expect(await withToken(issuer.token())).toEqual({
      id: 'ayse.yilmaz',
      entitlements: [{ authority: 'kocasinan', department: 'zabita', role: 'officer' }],
    });
  });

  it.each<[string, JWTPayload]>([
    ['with several audiences, ours among them', { aud: ['other', 'basvuru'] }],
    [
      'of Cognito, which names the client instead',
      { aud: undefined, client_id: 'basvuru', token_use: 'access' } as never,
    ],
    ['in its last second', { exp: now + 1 }],
  ])('is accepted %s', async (_what, changes) => {
    expect(await withToken(issuer.token(changes))).toMatchObject({ id: 'ayse.yilmaz' });
  });

  it('asks the issuer for its keys once, however many tokens come', async () => {
    const fresh = officerVerifier(issuer.environment, () => now * 1000);
    issuer.asked.length = 0;
    const tokens = await Promise.all(Array.from({ length: 10 }, () => issuer.token()));
    await Promise.all(tokens.map((token) => fresh(`Bearer ${token}`)));
    await fresh(`Bearer ${tokens[0]}`);
    expect(issuer.asked.sort()).toEqual(['/.well-known/openid-configuration', '/keys']);
  });
});

describe('no token', () => {
  it.each([undefined, '', 'Bearer', 'Bearer ', 'Basic YTpi', 'ayse', 'Bearer a b', 'Bearer ğ'])(
    '(%j) is missing',
    async (header) => {
      expect(await said(header)).toBe('tokenMissing');
    },
  );
});

describe('an expired token', () => {
  it.each([now, now - 1, now - 86_400])(
    '(at %i) is told apart, so that the console can ask for a new sign-in',
    async (exp) => {
      expect(await withToken(issuer.token({ exp }))).toBe('tokenExpired');
    },
  );
});

describe('a token that is not good', () => {
  it.each<[string, Record<string, unknown>]>([
    ['of another issuer', { iss: 'https://giris.kotu.example' }],
    ['of an issuer that only begins like ours', { iss: 'http://127.0.0.1' }],
    ['for another audience', { aud: 'muhasebe' }],
    ['for an audience that only contains ours', { aud: 'basvuru-test' }],
    ['for another audience though our client asked for it', { aud: 'muhasebe', client_id: 'basvuru' }],
    ['for nobody in particular', { aud: undefined }],
    ['of another Cognito client', { aud: undefined, client_id: 'muhasebe' }],
    ['that is an id token', { token_use: 'id' }],
    ['without an officer', { sub: undefined }],
    ['without an end', { exp: undefined }],
    ['with an end that is no time', { exp: 'yarın' }],
    ['that is not valid yet', { nbf: now + 600 }],
  ])('is refused: one %s', async (_what, changes) => {
    expect(await withToken(issuer.token(changes as JWTPayload))).toBe('tokenInvalid');
  });

  it('is refused when somebody else signed it, under our key’s name', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    expect(await withToken(issuer.sign(issuer.claims(), privateKey))).toBe('tokenInvalid');
  });

  it('is refused when its key is not one of the published ones', async () => {
    expect(await withToken(issuer.sign(issuer.claims(), undefined, { kid: 'key-9' }))).toBe('tokenInvalid');
  });

  it('is refused when nobody signed it', async () => {
    expect(await withToken(new UnsecuredJWT(issuer.claims()).encode())).toBe('tokenInvalid');
  });

  it('is refused when it was signed with the public key as if that were a secret', async () => {
    const secret = new TextEncoder().encode(await exportSPKI(issuer.publicKey));
    const token = new SignJWT(issuer.claims())
      .setProtectedHeader({ alg: 'HS256', kid: 'key-1' })
      .sign(secret);
    expect(await withToken(token)).toBe('tokenInvalid');
  });

  it('is refused when any part of it was changed after it was signed', async () => {
    const [header = '', payload = '', signature = ''] = (await issuer.token()).split('.');
    const forged = JSON.parse(Buffer.from(payload, 'base64url').toString()) as JWTPayload;
    const more = Buffer.from(JSON.stringify({ ...forged, groups: ['kocasinan:*:supervisor'] })).toString(
      'base64url',
    );
    const none = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
    const flipped = (signature.startsWith('A') ? 'B' : 'A') + signature.slice(1);
    for (const token of [
      `${header}.${more}.${signature}`,
      `${none}.${payload}.`,
      `${none}.${payload}.${signature}`,
      `${header}.${payload}.${flipped}`,
      `${header}.${payload}.`,
      `${header}.${payload}`,
      'a.b.c',
    ])
      expect(await withToken(token)).toBe('tokenInvalid');
  });
});

describe('an issuer that cannot be asked', () => {
  it('is a fault, not a bad token, and is asked again once it is back', async () => {
    const fresh = officerVerifier(issuer.environment, () => now * 1000);
    const token = await issuer.token();
    issuer.fail('openid-configuration');
    await expect(fresh(`Bearer ${token}`)).rejects.toThrow('answered 500');
    issuer.fail(undefined);
    expect((await fresh(`Bearer ${token}`)).ok).toBe(true);
  });

  it('is not asked at all without a token', async () => {
    const nowhere = { ...issuer.environment, OIDC_ISSUER: 'http://127.0.0.1:1' };
    const answer = await officerVerifier(nowhere, () => now * 1000)('Basic YTpi');
    expect(answer).toMatchObject({ failure: { code: 'tokenMissing' } });
    await expect(
      officerVerifier(nowhere, () => now * 1000)(`Bearer ${await issuer.token()}`),
    ).rejects.toThrow();
  });
});

describe('the groups of a token', () => {
  const entitled = async (groups: unknown): Promise<Officer> =>
    accepted(await verify(`Bearer ${await issuer.token({ groups } as JWTPayload)}`));

  it.each([undefined, 'kocasinan:zabita:officer', 7, null, {}, []])(
    'that are no list of groups (%j) entitle to nothing',
    async (groups) => {
      expect((await entitled(groups)).entitlements).toEqual([]);
    },
  );

  it('that are not ours are passed over, and those that are count', async () => {
    const groups = [
      'everyone',
      'kocasinan:zabita',
      'kocasinan:zabita:king',
      '::officer',
      'kocasinan::officer',
      'kocasinan:zabita:officer:x',
      7,
      null,
      'melikgazi:imar:supervisor',
    ];
    expect((await entitled(groups)).entitlements).toEqual([
      { authority: 'melikgazi', department: 'imar', role: 'supervisor' },
    ]);
  });

  it.each([
    ['kocasinan:zabita:officer', true, ['zabita']],
    ['kocasinan:zabita:supervisor', true, ['zabita']],
    ['kocasinan:*:supervisor', true, 'all'],
    ['kocasinan:kvkk:privacyOfficer', false, ['kvkk']],
    ['kocasinan:zabita:auditor', false, []],
    ['kocasinan:*:operator', false, []],
    ['melikgazi:*:supervisor', false, []],
    ['*:*:supervisor', false, []],
  ])('%s: may handle the unit zabita of kocasinan: %s; units: %j', async (group, may, units) => {
    const officer = await entitled([group]);
    expect(mayDo(officer, 'read', { authority: 'kocasinan', department: 'zabita' })).toBe(may);
    expect(departmentsWith(officer, 'read', 'kocasinan')).toEqual(units);
  });
});

describe('a service client’s token', () => {
  const own = { sub: 'ebys-deneme', client_id: 'ebys-deneme', scope: 'requests:read', groups: undefined };
  const judged = async (changes: Record<string, unknown>) =>
    verify(`Bearer ${await issuer.token({ ...own, ...changes } as JWTPayload)}`);

  it('is entitled to what its institution lists and the token names, unit by unit', async () => {
    expect(accepted(await judged({}))).toEqual({
      id: 'client:ebys-deneme',
      username: 'ebys-deneme',
      entitlements: [],
      services: ['fen-isleri', 'kvkk', 'cozum-masasi'].map((department) => ({
        authority: 'kocasinan',
        department,
        may: ['list', 'read'],
      })),
    });
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['more than is listed', { scope: 'requests:read requests:work' }, ['list', 'read']],
    ['Cognito’s prefix', { scope: 'basvuru/requests:reply' }, ['reply']],
    ['Entra’s list', { scope: undefined, scp: ['requests:register'] }, ['register']],
    ['no scope of ours', { scope: 'openid' }, []],
    ['no scope', { scope: undefined }, []],
    ['groups, which are a person’s', { groups: ['kocasinan:*:supervisor'] }, ['list', 'read']],
  ])('with %s', async (_what, changes, may) => {
    const officer = accepted(await judged(changes));
    expect(officer.entitlements).toEqual([]);
    expect(officer.services?.every((grant) => JSON.stringify(grant.may) === JSON.stringify(may))).toBe(true);
  });

  it.each<[string, Record<string, unknown>, boolean]>([
    [
      'of Keycloak, whose subject is an account',
      { sub: 'e6a1', preferred_username: 'service-account-ebys-deneme' },
      true,
    ],
    ['of Cognito, which names no audience', { aud: undefined, token_use: 'access' }, true],
    ['of a person who signed in through it', { sub: 'ayse.yilmaz' }, false],
    ['for another audience', { aud: 'muhasebe' }, false],
    ['that no institution lists', { sub: 'x', client_id: 'x', groups: ['kocasinan:*:supervisor'] }, false],
  ])('%s: %j', async (_what, changes, good) => {
    const answer = await judged(changes);
    expect(answer.ok ? true : answer.failure.code).toBe(good || 'tokenInvalid');
  });
});

describe('what a person let a client do for her', () => {
  const stranger = { azp: 'anket', client_id: 'anket' };
  const demanding = () =>
    officerVerifier({ ...issuer.environment, OIDC_REQUIRED_SCOPE: 'basvuru' }, () => now * 1000);

  it.each<[string, Record<string, unknown>, boolean]>([
    ['the officers’ own', {}, true],
    ['the officers’ own by its newer name', { azp: undefined, client_id: 'basvuru' }, true],
    ['another one that the issuer lets name our audience', stranger, false],
    ['another one with a scope that nobody asked for', { ...stranger, scope: 'openid basvuru' }, false],
    ['nobody knows which', { azp: undefined }, false],
  ])('without a scope to ask for, the client is %s', async (_whose, changes, good) => {
    const answer = await verify(`Bearer ${await issuer.token(changes as JWTPayload)}`);
    expect(answer.ok ? true : answer.failure.code).toBe(good || 'scopeMissing');
  });

  it.each<[string, Record<string, unknown>, boolean]>([
    ['the scope', { ...stranger, scope: 'openid basvuru' }, true],
    ['the scope in Entra’s list', { ...stranger, scp: ['basvuru'] }, true],
    ['the scope after its resource server', { ...stranger, scope: 'openid kurum/basvuru' }, true],
    ['another scope', { ...stranger, scope: 'openid profile' }, false],
    ['a scope that only begins like it', { ...stranger, scope: 'basvuru.oku' }, false],
    ['no scope, though it is the officers’ own', {}, false],
  ])('where a scope is demanded, a token with %s', async (_what, changes, good) => {
    const answer = await demanding()(`Bearer ${await issuer.token(changes as JWTPayload)}`);
    expect(answer.ok ? true : answer.failure.code).toBe(good || 'scopeMissing');
  });
});

describe('a second factor', () => {
  const demanding = () =>
    officerVerifier({ ...issuer.environment, OIDC_REQUIRED_ACR: 'mfa' }, () => now * 1000);

  it.each<[string, Record<string, unknown>, boolean]>([
    ['as its class', { acr: 'mfa' }, true],
    ['as one of its means', { amr: ['pwd', 'mfa'] }, true],
    ['not at all', {}, false],
    ['as another class', { acr: '1', amr: ['pwd'] }, false],
    ['as text that only contains it', { acr: 'no-mfa', amr: 'mfa' }, false],
  ])('that a token names %s', async (_how, changes, good) => {
    const answer = await demanding()(`Bearer ${await issuer.token(changes as JWTPayload)}`);
    expect(answer.ok ? true : answer.failure.code).toBe(good || 'secondFactorMissing');
  });

  it('is asked of persons only, and only where the setting says so', async () => {
    const client = { sub: 'ebys-deneme', client_id: 'ebys-deneme', scope: 'requests:read' };
    expect((await demanding()(`Bearer ${await issuer.token(client as JWTPayload)}`)).ok).toBe(true);
    expect((await verify(`Bearer ${await issuer.token()}`)).ok).toBe(true);
  });
});
