/** A lock-out holds for bearer tokens too, which nobody can call back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyOf, context, eventOf, jsonCall } from '../functions/edge/events.ts';
import { openScene, type Scene } from './scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

const officer = (sub: string) =>
  scene.authorizationOf({ sub, username: `${sub}.adi`, groups: ['kocasinan:fen-isleri:officer'] });
const queueFor = async (headers: Record<string, string>) => {
  const ask = { routeKey: 'GET /{authority}/staff/requests', path: { authority: 'kocasinan' }, headers };
  const answer = await scene.entry(eventOf(ask), context);
  return answer.statusCode === 200 ? 200 : `${answer.statusCode} ${bodyOf(answer).code}`;
};
const act = async (order: object) => {
  const headers = await scene.authorization('operator');
  const path = { authority: 'kocasinan' };
  const ask = jsonCall('POST /{authority}/staff/officer-sessions', order, { headers, path });
  return bodyOf(await scene.entry(eventOf(ask), context));
};

describe('a bearer token of an officer who is locked out', () => {
  it.each(['m-1', 'm-2.adi'])('opens nothing, whichever of her names was locked', async (named) => {
    const token = await officer(named.slice(0, 3));
    expect(await queueFor(token)).toBe(200);
    expect(await act({ act: 'lockOut', officer: named })).toMatchObject({ act: 'lockOut', known: false });
    expect(await queueFor(token)).toBe('403 lockedOut');
    expect(await queueFor(await officer('m-3'))).toBe(200);
    await act({ act: 'letIn', officer: named });
    expect(await queueFor(token)).toBe(200);
  });

  it('is a person’s: an institution’s own system is known by no such name', async () => {
    await act({ act: 'lockOut', officer: 'ebys-deneme' });
    expect(await queueFor(await scene.authorization('service'))).toBe(200);
  });
});
