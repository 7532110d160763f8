/** A citizen's session begins with what held when her login was judged, over the real engine. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginCitizenSession, citizen } from '../../../shared/adapters/citizen-sessions.ts';
import { sessionStore } from '../../../shared/adapters/session-store.ts';
import type { Applicant } from '../../../shared/domain/applicant.ts';
import { citizenOwnerOf } from '../../../shared/domain/citizen-session.ts';
import { isLive, sessionIdOf } from '../../../shared/domain/session.ts';
import { type RealEngine, startRealEngine } from './engine.ts';
import { may4 } from './samples.ts';

let engine: RealEngine;
beforeAll(async () => {
  engine = await startRealEngine();
});
afterAll(() => engine.close());

const member: Applicant = { level: 'member', name: 'Gülşah', surname: 'Çığırtkan', account: 'uye-1' };
const authority = 'kocasinan';

describe('a login that races the end of all her sessions', () => {
  it('begins a session that is over, when it was judged before; one judged after lives', async () => {
    const store = sessionStore(engine.tables, { kind: 'CITIZEN', who: citizen });
    const secrets = await engine.secrets();
    const owner = citizenOwnerOf(secrets, authority, member);
    const { generation } = await store.standingOf(authority, owner);
    await store.endAll({ authority, owner });
    const begun = async (judged: { generation?: number }) => {
      const token = randomBytes(32).toString('base64url');
      await beginCitizenSession(store, secrets, member, { authority, token, at: may4, ...judged });
      const found = await store.find(authority, sessionIdOf(token));
      return found && isLive(found.session, found.standing, may4);
    };
    expect(await begun({ generation })).toBe(false);
    expect(await begun({ generation: generation + 1 })).toBe(true);
    expect(await begun({})).toBe(true);
  });
});
