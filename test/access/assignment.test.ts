/** A request is given to a person, not to a name: a provider may give the name to somebody else tomorrow. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RequestName } from '../../shared/domain/ports.ts';
import { bodyOf, context, eventOf } from '../functions/edge/events.ts';
import { storesOf } from '../shared/adapters/samples.ts';
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
async function call(route: string, { reference }: RequestName, headers: object, body?: object) {
  const answer = await scene.entry(
    eventOf({
      routeKey: route,
      path: { authority: 'kocasinan', reference },
      headers: { 'content-type': 'application/json', ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }),
    context,
  );
  const isProblem = String(answer.headers?.['content-type']).includes('problem');
  return isProblem ? `${answer.statusCode} ${bodyOf(answer).code}` : `${answer.statusCode}`;
}
const assign = (name: RequestName, assignee: string) =>
  call('POST /{authority}/staff/requests/{reference}/assignment', name, keeper, { assignee });
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
