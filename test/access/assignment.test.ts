/** A request is given to a person, not to a name: a provider may give the name to somebody else tomorrow. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RequestName } from '../../shared/domain/ports.ts';
import { type Ask, bodyOf, context, eventOf } from '../functions/edge/events.ts';
import { storesOf } from '../shared/adapters/samples.ts';
import { bodies } from './bodies.ts';
import { openScene, type Scene } from './scene.ts';

let scene: Scene;
let keeper: Record<string, string>;
beforeAll(async () => {
  scene = await openScene();
  keeper = await scene.authorization('privacyOfficer');
});
afterAll(() => scene.close());

const person = (sub: string, username: string) =>
  scene.authorizationOf({ sub, username, groups: ['kocasinan:fen-isleri:officer'] });
const ask = (routeKey: string, reference: string, headers: object, more: Partial<Ask> = {}) =>
  scene.entry(
    eventOf({
      routeKey,
      path: { authority: 'kocasinan', reference },
      headers: { 'content-type': 'application/json', ...headers },
      ...more,
    }),
    context,
  );
async function call(route: string, { reference }: RequestName, headers: object, body?: object) {
  const answer = await ask(route, reference, headers, body ? { body: JSON.stringify(body) } : {});
  const isProblem = String(answer.headers?.['content-type']).includes('problem');
  return isProblem ? `${answer.statusCode} ${bodyOf(answer).code}` : `${answer.statusCode}`;
}
const assign = (name: RequestName, assignee: string, by: object = keeper) =>
  call('POST /{authority}/staff/requests/{reference}/assignment', name, by, { assignee });
const look = (name: RequestName, headers: object) =>
  call('GET /{authority}/staff/requests/{reference}', name, headers);
const stored = async (name: RequestName) => (await storesOf(scene.engine).load(name)).request;
const kvkk = () => scene.take('kvkk', 'open', 'officer');

describe('a KVKK application that is given by user name', () => {
  it('is hers who had the name then, and not hers who has it now', async () => {
    const name = await kvkk();
    const first = await person('sub-zeynep-1', 'zeynep');
    expect(await look(name, first)).toBe('404 requestNotFound');
    expect(await assign(name, 'Zeynep')).toBe('200');
    expect(await stored(name)).toMatchObject({ assignee: 'sub-zeynep-1', assigneeName: 'Zeynep' });
    expect(await look(name, first)).toBe('200');
    expect(await look(name, await person('sub-zeynep-2', 'zeynep'))).toBe('404 requestNotFound');
    expect(await look(name, await person('Zeynep', 'zeynep'))).toBe('404 requestNotFound');
  });

  it('is given to nobody when two came under the name; by subject it still can be', async () => {
    const name = await kvkk();
    const own = await person('sub-elif-1', 'elif');
    await look(name, own);
    await look(name, await person('sub-elif-2', 'elif'));
    const before = await stored(name);
    expect(await assign(name, 'elif')).toBe('422 assigneeAmbiguous');
    expect(await stored(name)).toEqual(before);
    expect(await assign(name, 'sub-elif-1')).toBe('200');
    expect((await stored(name)).assigneeName).toBeUndefined();
    expect(await look(name, own)).toBe('200');
  });

  it('is given to nobody who never came: neither the name nor the subject may be somebody’s later', async () => {
    const name = await kvkk();
    const before = await stored(name);
    expect(await assign(name, 'kimse')).toBe('422 assigneeUnknown');
    expect(await assign(name, 'sub-kimse')).toBe('422 assigneeUnknown');
    expect(await stored(name)).toEqual(before);
  });

  it('can be taken by whoever gives it, and given to a system by the name in the institution’s file', async () => {
    const name = await kvkk();
    expect(await assign(name, 'privacyOfficer')).toBe('200');
    expect((await stored(name)).assignee).toBe('privacyOfficer');
    expect(await assign(name, 'ebys-deneme')).toBe('200');
    expect((await stored(name)).assignee).toBe('client:ebys-deneme');
    expect(await look(name, await scene.authorization('service'))).toBe('200');
    const disguised = await person('client:ebys-deneme', 'ebys-deneme');
    expect(await look(name, disguised)).toBe('401 tokenInvalid');
  });
});

describe('a petition that is given to an officer of another unit', () => {
  const act = (path: string, name: RequestName, headers: object, body: object) =>
    call(`POST /{authority}/staff/requests/{reference}/${path}`, name, headers, body);
  const isInHerList = async ({ reference }: RequestName, headers: object) => {
    const answer = await ask('GET /{authority}/staff/requests', reference, headers, {
      query: { assigned: 'me' },
    });
    return String(answer.body).includes(reference);
  };
  let supervisor: Record<string, string>;
  let roads: Record<string, string>;
  let given: RequestName;
  beforeEach(async () => {
    supervisor = await scene.authorization('supervisor');
    roads = await person('sub-derya', 'derya');
    given = await scene.take('dog', 'open', 'officer');
    expect(await look(given, roads)).toBe('404 requestNotFound');
    expect(await assign(given, 'derya', supervisor)).toBe('200');
  });

  it('stands in her list, opens, and is hers to work on and to answer, but not to hand on', async () => {
    expect([await isInHerList(given, roads), await look(given, roads)]).toEqual([true, '200']);
    expect(await act('notes', given, roads, { note: 'Bakıldı.' })).toBe('200');
    for (const [path, body] of [
      ['assignment', { assignee: 'derya' }],
      ['routing', { department: 'fen-isleri', reason: 'Benim.' }],
    ] as const)
      expect(await act(path, given, roads, body)).toBe('403 officerNotEntitled');
    expect(await act('reply', given, roads, bodies.reply?.('dog') as object)).toBe('200');
    expect(await look(given, roads)).toBe('200');
    expect((await stored(given)).history.map(({ action }) => action)).toEqual([
      'submitted',
      'assigned',
      'noted',
      'replied',
    ]);
  });

  it.each<[string, (name: RequestName) => Promise<string>]>([
    ['given to somebody else', (name) => assign(name, 'supervisor', supervisor)],
    [
      'routed to a third unit',
      (name) => act('routing', name, supervisor, { department: 'zabita', reason: 'Konu oraya girer.' }),
    ],
  ])('is closed to her again once it is %s', async (_how, takeBack) => {
    expect(await takeBack(given)).toBe('200');
    expect([await isInHerList(given, roads), await look(given, roads)]).toEqual([
      false,
      '404 requestNotFound',
    ]);
    expect(await act('notes', given, roads, { note: 'Bakıldı.' })).toBe('404 requestNotFound');
  });

  it('is given to nobody whose role works on no request', async () => {
    const auditor = await scene.authorizationOf({
      sub: 'sub-ada',
      username: 'ada',
      groups: ['kocasinan:*:auditor'],
    });
    expect(await look(given, auditor)).toBe('403 officerNotEntitled');
    for (const name of ['ada', 'sub-ada'])
      expect(await assign(given, name, supervisor)).toBe('422 assigneeUnknown');
    expect((await stored(given)).assignee).toBe('sub-derya');
  });
});
