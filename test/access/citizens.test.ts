/** Citizens' routes × who calls × whose thing it is, from the route table, each played through the function's entry. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attemptCookie } from '../../functions/desk/attempt.ts';
import { type Route, type RouteId, routes } from '../../shared/contracts/routes.ts';
import type { Account } from '../../shared/domain/account/account.ts';
import { formTokenOf, sessionIdOf } from '../../shared/domain/session.ts';
import { citizenCookie } from '../../shared/http/citizen.ts';
import { sessionCookie } from '../../shared/http/session.ts';
import { context, type Entry, eventOf } from '../functions/edge/events.ts';
import { petitionBody } from '../shared/adapters/samples.ts';
import { citizenRows } from './citizen-rows.ts';
import {
  type CitizenCaller,
  type CitizenScene,
  citizens,
  kinds,
  openCitizenScene,
  type Thing,
  things,
} from './citizen-scene.ts';

const callers = Object.keys(citizens) as CitizenCaller[];
const table = Object.entries(routes) as [RouteId, Route][];
const citizensFunctions = ['mine', 'edevlet', 'account'];
const own = 'https://ebelediye.kocasinan.example';
/** Played in groups of their own, below. */
const elsewhere: readonly RouteId[] = ['minePageOne', 'replyDocument', 'submitForm'];

let scene: CitizenScene;
beforeAll(async () => {
  scene = await openCitizenScene();
});
afterAll(() => scene?.close());

type Sent = {
  readonly path?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>>;
};
function send(entry: Entry, { method, path }: Route, cookies: readonly string[], sent: Sent = {}) {
  const event = eventOf({
    routeKey: `${method} /{authority}${path}`,
    path: { authority: 'kocasinan', form: 'dilekce', ...sent.path },
    headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded', origin: own },
    ...(method === 'POST' ? { body: new URLSearchParams(sent.form ?? {}).toString() } : {}),
  });
  return entry({ ...event, cookies: [...cookies] }, context);
}

describe('the table', () => {
  it('has a row for every route of citizens', () => {
    const theirs = table.filter(
      ([, { function: of, kind }]) => citizensFunctions.includes(of) || (of === 'submit' && kind === 'page'),
    );
    const rows = [...Object.keys(citizenRows), ...elsewhere];
    expect(theirs.map(([id]) => id).sort()).toEqual(rows.sort());
  });
});

/** What begins another session in place of the one she came with. */
const goesOn: readonly RouteId[] = ['changePassword', 'changeDetails', 'linkEdevlet'];

describe('a citizens’ route, called by somebody', () => {
  it.each(callers.map((caller) => [citizens[caller], caller] as const))('%s', async (_who, caller) => {
    const got: string[] = [];
    const want: string[] = [];
    const shared = await scene.come(caller);
    for (const [id, row] of Object.entries(citizenRows) as [RouteId, (typeof citizenRows)[RouteId]][]) {
      const isOneOfMany = row?.outside !== '401' && id !== 'leave';
      const { token, cookies, account } = isOneOfMany ? shared : await scene.come(caller);
      const before = account && (await scene.versionOf(account));
      const answer = await send(scene.entryOf(id), routes[id], cookies, {
        form: { ...row?.form, ...(token ? { formToken: formTokenOf(token) } : {}) },
      });
      const isChanged = account !== undefined && (await scene.versionOf(account)) !== before;
      const hasLeft = kinds[caller] !== 'outside' && !(await scene.isLive(token));
      const left = hasLeft && !goesOn.includes(id);
      got.push(`${id} ${answer.statusCode}${isChanged ? ' changed' : ''}${left ? ' left' : ''}`);
      want.push(`${id} ${row?.[kinds[caller]]}`);
    }
    expect(got).toEqual(want);
  });

  it.each(callers.filter((caller) => kinds[caller] !== 'outside'))(
    'with the form of another page than her own session’s changes nothing (%s)',
    async (caller) => {
      const guarded = table.filter(
        ([id, { method }]) => method === 'POST' && citizenRows[id] && citizenRows[id]?.outside === '401',
      );
      expect(guarded.length).toBeGreaterThan(8);
      const leave: [RouteId, Route] = ['leave', routes.leave];
      for (const [id, route] of [...guarded, leave]) {
        const { token, cookies, account } = await scene.come(caller);
        const other = await scene.come('stranger');
        const before = account && (await scene.versionOf(account));
        const form = { ...citizenRows[id]?.form, formToken: formTokenOf(other.token) };
        const answer = await send(scene.entryOf(id), route, cookies, { form });
        const after = account && (await scene.versionOf(account));
        expect([id, answer.statusCode, after, await scene.isLive(token)]).toEqual([id, 403, before, true]);
      }
    },
  );
});

describe('whose thing it is', () => {
  let account: Account;
  let references: Readonly<Record<Thing, string>>;
  beforeAll(async () => {
    account = await scene.account(false);
    const taken = await Promise.all(things.map(async (thing) => [thing, await scene.take(thing, account)]));
    references = Object.fromEntries(taken) as Readonly<Record<Thing, string>>;
  });

  const sees: Readonly<Record<CitizenCaller, readonly Thing[]>> = {
    nobody: [],
    idle: [],
    ended: [],
    elsewhere: [],
    officer: [],
    stranger: ['other'],
    citizen: ['number'],
    late: ['account'],
    member: ['account'],
    linked: ['account', 'number'],
  };

  it.each(callers)('%s reads in her list, and opens, what is hers and nothing else', async (caller) => {
    const { cookies } = await scene.come(caller, account);
    const list = String((await send(scene.entryOf('minePage'), routes.minePage, cookies)).body);
    expect(things.filter((thing) => list.includes(references[thing]))).toEqual(sees[caller]);
    const outside = kinds[caller] === 'outside';
    for (const thing of things) {
      const reference = references[thing];
      const path = { reference };
      const { statusCode, body } = await send(scene.entryOf('minePageOne'), routes.minePageOne, cookies, {
        path,
      });
      const opened = sees[caller].includes(thing);
      expect([thing, statusCode]).toEqual([thing, outside ? 401 : opened ? 200 : 404]);
      // The switch of the language repeats the address that was asked for, whosever it is.
      const page = String(body).replace(/<nav[^>]*class="bv-languages"[\s\S]*?<\/nav>/, '');
      expect(page.includes(reference)).toBe(opened);
      const document = await send(scene.entryOf('replyDocument'), routes.replyDocument, cookies, { path });
      expect(document.statusCode).toBe(outside ? 401 : 404);
    }
  });

  it.each(callers)('%s applies in her own name, or in none', async (caller) => {
    const { cookies } = await scene.come(caller, account);
    const { regime: _, ...fields } = petitionBody();
    const form = { ...fields, noticeRead: 'true', idempotencyKey: randomUUID() };
    const { statusCode, body } = await send(scene.entryOf('submitForm'), routes.submitForm, cookies, {
      form,
    });
    const levels = {
      outside: 'unconfirmed',
      person: 'edevlet',
      late: 'member',
      member: 'member',
      linked: 'edevlet',
    };
    // Whoever was signed in and is not any more gets her words back, and nothing is taken in another name.
    if (kinds[caller] === 'outside' && caller !== 'nobody') return expect(statusCode).toBe(401);
    expect(statusCode).toBe(201);
    const reference = /\b([2-9AEFHKLMRTUY]{5}-[2-9AEFHKLMRTUY]{5})\b/.exec(String(body))?.[1] ?? '';
    const taken = await scene.stores.load({ authority: 'kocasinan', reference });
    expect(taken.request.assurance).toBe(levels[kinds[caller]]);
  });

  it('a session of another person’s account is not ended by its name', async () => {
    const [one, other] = [await scene.come('member'), await scene.come('member')];
    const form = { session: sessionIdOf(other.token), formToken: formTokenOf(one.token) };
    await send(scene.entryOf('endMemberSessions'), routes.endMemberSessions, one.cookies, { form });
    expect([await scene.isLive(one.token), await scene.isLive(other.token)]).toEqual([true, true]);
  });
});

describe('a citizen’s cookie at officers’ routes', () => {
  const officers = table.filter(
    ([, route]) => route.function === 'desk' || (route.kind === 'api' && route.caller === 'officer'),
  );

  it.each(['citizen', 'linked'] as const)('is none (%s), under either name', async (caller) => {
    expect(officers.length).toBeGreaterThan(30);
    const { token } = await scene.come(caller);
    for (const [id, route] of officers) {
      const path = { reference: 'K7RTA-3MHL4', id: 'A'.repeat(43) };
      const asked = (cookies: readonly string[]) => send(scene.entry, route, cookies, { path });
      const nobody = await asked([]);
      const plain = await asked([`${citizenCookie}=${token}`]);
      expect([id, plain.statusCode, route.kind === 'api' ? 401 : plain.statusCode]).toEqual([
        id,
        nobody.statusCode,
        plain.statusCode,
      ]);
      if ((nobody.statusCode ?? 0) >= 400) expect([id, plain.body]).toEqual([id, nobody.body]);
      const under = await asked([`${sessionCookie}=${token}`]);
      expect([id, (under.statusCode ?? 0) >= 300]).toEqual([id, true]);
      expect([id, under.statusCode]).toEqual([id, route.kind === 'api' ? 401 : under.statusCode]);
    }
  });
});

describe('the way out', () => {
  const pages: readonly RouteId[] = ['formPage', 'minePage', 'profilePage', 'linkPage'];
  it.each(callers.filter((caller) => kinds[caller] !== 'outside'))(
    'stands on every page of whoever is signed in (%s), with the token of her session',
    async (caller) => {
      const { token, cookies } = await scene.come(caller);
      const refused = { path: { reference: 'K7RTA-3MHL4' }, form: { formToken: formTokenOf(token) } };
      const shown = [...pages, 'minePageOne' as const, 'closeAccount' as const];
      for (const id of shown) {
        const { body } = await send(scene.entryOf(id), routes[id], cookies, refused);
        const forms = String(body).match(
          /<form[^>]*action="\/kocasinan\/basvurularim\/cikis"[\s\S]*?<\/form>/g,
        );
        expect([id, forms?.length]).toEqual([id, 1]);
        expect(forms?.[0]).toMatch(/method="post"/);
        expect(forms?.[0]).toContain(formTokenOf(token));
      }
    },
  );
});

describe('a login that one issuer gave', () => {
  it('is brought to the other one in vain', async () => {
    const begun = await send(scene.entryOf('edevletStart'), routes.edevletStart, []);
    const attempt = String(begun.cookies?.[0]).split(';')[0] ?? '';
    const state = new URL(String(begun.headers?.location)).searchParams.get('state') ?? '';
    expect([attempt.startsWith('__Host-edevlet='), state.length > 20]).toEqual([true, true]);
    const query = { code: 'a-code-of-the-other-one', state };
    const asOfficers = attempt.replace('__Host-edevlet', attemptCookie);
    const { method, path } = routes.signedIn;
    for (const cookies of [[attempt], [asOfficers]]) {
      const event = eventOf({ routeKey: `${method} ${path}`, query, headers: { accept: 'text/html' } });
      const answer = await scene.entry({ ...event, cookies }, context);
      expect([
        answer.statusCode,
        answer.cookies?.some((line) => line.startsWith(`${sessionCookie}=`) && !line.includes('Max-Age=0')),
      ]).toEqual([403, false]);
    }
  });
});
