import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClock } from '../../../../infra/local/clock.ts';
import { citizensForTrying } from '../../../../infra/local/edevlet/citizens.ts';
import { startEdevlet } from '../../../../infra/local/edevlet/edevlet.ts';
import { sayMissingSecrets } from '../../../../infra/local/edevlet/missing-secrets.ts';
import type { StandIn } from '../../../../infra/local/edevlet/server.ts';
import {
  edevletClientsIn,
  startTrialEdevlet,
  trialClientId,
  trialClientSecret,
} from '../../../../infra/local/edevlet/trial-edevlet.ts';
import { twists } from '../../../../infra/local/edevlet/twists.ts';
import { isNationalId } from '../../../../shared/contracts/person.ts';
import { scratchFolder } from '../scratch.ts';

const redirectUri = 'http://127.0.0.1:8080/edevlet/donus';
const client = { clientId: 'kurum', clientSecret: 'gizli', redirectUris: [redirectUri] };
const verifier = 'v'.repeat(43);
const challenge = createHash('sha256').update(verifier).digest('base64url');
const clock = createClock(Date.parse('2027-03-01T08:00:00Z'));
const lines: string[] = [];
const log = (part: string, line: string): void => void lines.push(`${part} ${line}`);

const folder = scratchFolder();

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startEdevlet({ host: '127.0.0.1', port: 0, ...client }, clock, log);
});
afterAll(() => standIn.close());

const at = (controller: string, origin = standIn.origin) =>
  `${origin}/OAuth2AuthorizationServer/${controller}`;
const asked = (over: Readonly<Record<string, string>> = {}) =>
  `${at('AuthorizationController')}?${new URLSearchParams({
    response_type: 'code',
    client_id: client.clientId,
    redirect_uri: redirectUri,
    scope: 'Kimlik-Dogrula;Ad-Soyad',
    state: 's-1',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...over,
  })}`;
const logIn = async (form: Readonly<Record<string, string>> = {}, over = {}): Promise<URLSearchParams> => {
  const body = new URLSearchParams({ answer: 'in', citizen: 'isil', twist: '', ...form });
  const answer = await fetch(asked(over), { method: 'POST', body, redirect: 'manual' });
  expect(answer.status).toBe(302);
  return new URL(answer.headers.get('location') ?? '').searchParams;
};
const post = async (controller: string, form: Readonly<Record<string, string>>) => {
  const answer = await fetch(at(controller), { method: 'POST', body: new URLSearchParams(form) });
  return [answer.status, await answer.json()] as [number, Record<string, unknown>];
};
const exchange = (code: string, over: Readonly<Record<string, string>> = {}) =>
  post('AccessTokenController', {
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
    client_id: client.clientId,
    client_secret: client.clientSecret,
    code_verifier: verifier,
    ...over,
  });
const identify = (accessToken: string, over: Readonly<Record<string, string>> = {}) =>
  post('AuthenticationController', {
    clientId: client.clientId,
    accessToken,
    resourceId: '1',
    kapsam: 'Kimlik-Dogrula;Ad-Soyad',
    ...over,
  });
const codeOf = async (over = {}): Promise<string> => (await logIn({}, over)).get('code') ?? '';
const tokenOf = async (): Promise<string> => String((await exchange(await codeOf()))[1].access_token);

describe('the page', () => {
  it('says loudly what it is, and offers every citizen and every mistake', async () => {
    const page = await (await fetch(asked())).text();
    expect(page).toContain('Bu sayfa e-Devlet Kapısı değildir.');
    for (const { nationalId, surname } of citizensForTrying) {
      expect(page).toContain(nationalId);
      expect(page).toContain(surname.replace("'", '&#39;'));
    }
    for (const name of Object.keys(twists)) expect(page).toContain(`value="${name}"`);
    const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(page);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  it('has citizens whose numbers pass the check, one of them a foreigner’s', () => {
    for (const { nationalId } of citizensForTrying) expect(isNationalId(nationalId)).toBe(true);
    expect(new Set(citizensForTrying.map(({ nationalId }) => nationalId)).size).toBe(6);
    expect(citizensForTrying.filter(({ nationalId }) => nationalId.startsWith('99'))).toHaveLength(1);
  });

  it.each([
    [{ client_id: 'baska' }],
    [{ redirect_uri: `${redirectUri}/` }],
    [{ redirect_uri: `${redirectUri}?x=1` }],
    [{ redirect_uri: 'http://127.0.0.1:8081/edevlet/donus' }],
    [{ redirect_uri: 'https://kotu.example/edevlet/donus' }],
  ])('sends nobody anywhere for %j', async (over) => {
    const answer = await fetch(asked(over), { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
  });

  it.each([
    [{ response_type: 'token' }, 'unsupported_response_type'],
    [{ scope: 'Kimlik-Dogrula;Adres' }, 'invalid_scope'],
    [{ scope: 'Kimlik-Dogrula' }, 'invalid_scope'],
    [{ code_challenge_method: 'plain' }, 'invalid_request'],
  ])('sends back with an error for %j', async (over, error) => {
    const answer = await fetch(asked(over), { redirect: 'manual' });
    expect(answer.headers.get('location')).toBe(`${redirectUri}?error=${error}&state=s-1`);
  });

  it('can be turned away from', async () => {
    expect(Object.fromEntries(await logIn({ answer: 'away' }))).toEqual({
      error: 'access_denied',
      state: 's-1',
    });
  });
});

describe('a code', () => {
  it('names the citizen, once', async () => {
    const came = await logIn();
    expect(came.get('state')).toBe('s-1');
    const [status, { access_token }] = await exchange(came.get('code') ?? '');
    expect(status).toBe(200);
    expect(await identify(String(access_token))).toEqual([
      200,
      {
        sonucKodu: 'EDV09.000',
        sonucAciklamasi: 'İşlem başarılı.',
        kullaniciBilgileri: { kimlikNo: '10000000450', ad: 'IŞIL', soyad: 'IRMAK YILDIRIM' },
      },
    ]);
    expect(await exchange(came.get('code') ?? '')).toMatchObject([400, { error: 'invalid_grant' }]);
  });

  it.each<[Record<string, string>, string]>([
    [{ client_id: 'baska' }, 'invalid_client'],
    [{ client_secret: 'yanlis' }, 'invalid_client'],
    [{ grant_type: 'password' }, 'unsupported_grant_type'],
    [{ redirect_uri: `${redirectUri}/` }, 'invalid_grant'],
    [{ code_verifier: 'w'.repeat(43) }, 'invalid_grant'],
    [{ code: 'baska' }, 'invalid_grant'],
  ])('is not exchanged with %j', async (over, error) => {
    expect((await exchange(await codeOf(), over))[1]).toMatchObject({ error });
  });

  it('is worth nothing after a minute of the runner’s clock, and a token after five', async () => {
    const code = await codeOf();
    const token = await tokenOf();
    clock.moveTo(clock.now() + 61_000);
    expect((await exchange(code))[1]).toMatchObject({ error: 'invalid_grant' });
    expect((await identify(token))[1]).toMatchObject({ sonucKodu: 'EDV09.000' });
    clock.moveTo(clock.now() + 300_000);
    expect((await identify(token))[1]).toMatchObject({ sonucKodu: 'EDV09.002' });
  });
});

describe('an access token', () => {
  it.each<[Record<string, string>, string]>([
    [{ clientId: 'baska' }, 'EDV09.002'],
    [{ accessToken: 'baska' }, 'EDV09.002'],
    [{ resourceId: '2' }, 'EDV09.003'],
    [{ kapsam: 'Kimlik-Dogrula' }, 'EDV09.003'],
  ])('names nobody with %j', async (over, sonucKodu) => {
    const [status, body] = await identify(await tokenOf(), over);
    expect([status, body.sonucKodu]).toEqual([200, sonucKodu]);
    expect(body).not.toHaveProperty('kullaniciBilgileri');
  });
});

describe('the log', () => {
  it('has paths and statuses, and nothing that was sent', async () => {
    await identify(await tokenOf());
    await fetch(`${standIn.origin}/yok?kimlikNo=10000000146`);
    expect(lines).toContain('edevlet POST /OAuth2AuthorizationServer/AuthenticationController 200');
    for (const line of lines) expect(line).toMatch(/^edevlet (GET|POST) [\w/]+ \d{3}$/);
  });
});

describe('in the runner', () => {
  const clientOf = (clientId: string, secretName: string, origin = 'https://giris.turkiye.gov.tr') => ({
    origin,
    clientId,
    secret: `arn:aws:secretsmanager:eu-central-1:111122223333:secret:${secretName}-AbCdEf`,
    scopeSeparator: ';' as const,
    pkce: true,
  });
  const options = { publicUrl: 'http://127.0.0.1:8080', port: 0, clock, log };

  it('stands in where a stage has the client for trying', async () => {
    const live = 'https://giris.build.turkiye.gov.tr';
    const clients = {
      kocasinan: clientOf(trialClientId, 'Gizli', live),
      'kent-konut': clientOf(trialClientId, 'Sakli', live),
    };
    const told = [{ REQUESTS_TABLE: 't' }, { EDEVLET_CLIENTS: JSON.stringify(clients) }];
    const trial = await startTrialEdevlet(edevletClientsIn(told), options);
    try {
      expect(trial?.addresses).toEqual([[live, trial?.url]]);
      for (const back of [redirectUri, 'https://basvuru.kentkonut.example/edevlet/donus']) {
        const query = new URLSearchParams(asked().split('?')[1]);
        query.set('client_id', trialClientId);
        query.set('redirect_uri', back);
        expect((await fetch(`${at('AuthorizationController', trial?.url)}?${query}`)).status).toBe(200);
      }
      expect(trial?.secrets).toEqual({ Gizli: trialClientSecret, Sakli: trialClientSecret });
    } finally {
      await trial?.close();
    }
  });

  it.each([
    ['clients of its own', { kocasinan: clientOf('belediye', 'Gizli') }],
    ['a client whose id is nearly that', { kocasinan: clientOf(`${trialClientId}-2`, 'Gizli') }],
    ['no login at e-Devlet', {}],
  ])('does not for a stage with %s', async (_what, clients) => {
    expect(await startTrialEdevlet(clients, options)).toBeUndefined();
  });

  it('does not start where one institution is in earnest and another is not', async () => {
    const clients = {
      kocasinan: clientOf('belediye', 'Gizli'),
      'kent-konut': clientOf(trialClientId, 'Sakli'),
    };
    await expect(startTrialEdevlet(clients, options)).rejects.toThrow('for trying alone');
  });

  it('says at start which institution’s secret is not there, and where it belongs', async () => {
    await writeFile(join(folder, 'Gizli'), 'verilen\n');
    await writeFile(join(folder, 'Bos'), '\n');
    const clients = {
      kocasinan: clientOf('belediye', 'Gizli'),
      'kent-konut': clientOf('sirket', 'Bos'),
      baska: clientOf('baska', 'Yok'),
    };
    const said: string[] = [];
    await sayMissingSecrets(clients, folder, (_part, message) => void said.push(message));
    expect(said).toEqual([
      expect.stringContaining(
        `kent-konut has no secret yet: put what e-Devlet gave it into ${join(folder, 'Bos')}`,
      ),
      expect.stringContaining(join(folder, 'Yok')),
    ]);
  });

  it('listens where nobody else can reach it, and says which flag when the port is taken', async () => {
    await expect(startEdevlet({ host: '0.0.0.0', port: 0, ...client }, clock, log)).rejects.toThrow(
      '0.0.0.0',
    );
    const clients = { kocasinan: clientOf(trialClientId, 'Gizli', 'https://x.example') };
    const port = Number(new URL(standIn.origin).port);
    await expect(startTrialEdevlet(clients, { ...options, port })).rejects.toThrow('--edevlet-port');
  });
});
