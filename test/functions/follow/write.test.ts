/** What an applicant adds to her request, over the real engine: she proves herself by a ticket, and writes blind. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordNoticeReading, sendMore } from '../../../functions/follow/acts.ts';
import { type FollowCall, statusByFollowUpCode } from '../../../functions/follow/handler.ts';
import type { WriteDependencies } from '../../../functions/follow/write.ts';
import { challengeStore } from '../../../shared/adapters/challenge-store.ts';
import { committer } from '../../../shared/adapters/commit.ts';
import { dossierOpener } from '../../../shared/adapters/dossier-opener.ts';
import { ownKeySealer } from '../../../shared/adapters/own-key-sealer.ts';
import type { Authority } from '../../../shared/authorities/authority.ts';
import type { Result } from '../../../shared/contracts/failures.ts';
import type { StatusView } from '../../../shared/contracts/views.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { askForMore } from '../../../shared/domain/decide/ask.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import { followUpCodeFor } from '../../../shared/domain/intake.ts';
import { noticeHash } from '../../../shared/domain/notice.ts';
import { ticketFor, ticketLifetimeMs } from '../../../shared/domain/ticket.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { unlimited } from '../../shared/adapters/limits.ts';
import { accepted, authority, may4, newNonce, petition, storesOf } from '../../shared/adapters/samples.ts';
import { officerAt } from '../../shared/domain/samples.ts';

let engine: RealEngine;
let stores: ReturnType<typeof storesOf>;
let deps: WriteDependencies;
beforeAll(async () => {
  engine = await startRealEngine();
  stores = storesOf(engine);
  deps = {
    find: stores.find,
    challenges: challengeStore(engine.tables),
    secrets: engine.secrets,
    commit: committer(engine.tables, engine.secrets, ownKeySealer(engine.makeKey)),
    calendar: turkishHolidays,
    spend: unlimited,
    nonce: newNonce,
  };
});
afterAll(() => engine.close());

const later = (ms: number) => new Date(Date.parse(may4) + ms).toISOString() as Instant;
const hour = 3_600_000;
const told = 'Sicil numaram 38-1147, Zerdali Sokağı';
const codeOf = (result: Result<unknown>) => (result.ok ? undefined : result.failure.code);

async function callFor(reference: string, at = later(hour)): Promise<FollowCall & { ticket: string }> {
  const secrets = await engine.secrets();
  return {
    authority,
    reference,
    at,
    language: 'tr',
    ticket: ticketFor(secrets, { authority: authority.id, reference }, may4),
  };
}

describe('what an applicant adds', () => {
  it('is stored sealed and read by the unit; the last day stays', async () => {
    const { reference, dueOn } = await stores.takeOne({
      form: petition({ email: undefined, replyBy: 'post' }),
    });
    const view = accepted<StatusView>(await sendMore(deps, await callFor(reference, later(60_000)), told));
    expect(view.history.at(-1)?.text).toBe('Ek bilginiz ya da belgeniz alındı.');
    expect(view.dueOn).toBe(dueOn);
    const opened = await dossierOpener(engine.tables, engine.readKey)({ authority: authority.id, reference });
    expect(opened?.notes).toMatchObject([
      { by: 'applicant', told: false, text: `Başvuranın ek bilgisi: ${told}` },
    ]);
    const stored = JSON.stringify([await engine.scan('requests'), await engine.scan('keys')]);
    expect(stored).not.toContain('Zerdali');
  });

  it('lets an asked request go on, with the same clock', async () => {
    const { reference } = await stores.takeOne();
    const name = { authority: authority.id, reference };
    const posted = { registeredMailNumber: 'RR123456785TR', postedOn: '2026-05-04' };
    const before = await stores.decideOn(name, (r) =>
      askForMore(r, { ask: 'Sicil numaranız?', ...posted }, officerAt(later(60_000))),
    );
    expect(before.status).toBe('missingInfo');
    const view = accepted<StatusView>(await sendMore(deps, await callFor(reference, later(120_000)), told));
    expect([view.status, view.dueOn]).toEqual(['received', before.dueOn]);
  });

  it('is refused once the request was answered', async () => {
    const { reference } = await stores.takeOne({ form: petition({ email: undefined, replyBy: 'post' }) });
    const answer = { outcome: 'accepted', explanation: 'Onarıldı.', containsPersonalData: false } as const;
    await stores.decideOn({ authority: authority.id, reference }, (r) =>
      reply(r, answer, officerAt(later(60_000))),
    );
    const refused = await sendMore(deps, await callFor(reference, later(120_000)), told);
    expect(codeOf(refused)).toBe('requestAlreadyAnswered');
  });
});

describe('the ticket', () => {
  it('comes with the status and is good for an hour, for this request only', async () => {
    const one = await stores.takeOne();
    const other = await stores.takeOne();
    const loaded = await stores.load({ authority: authority.id, reference: one.reference });
    const code = followUpCodeFor(await engine.secrets(), one.reference, loaded.kept.intakeKey);
    const { ticket } = accepted<StatusView>(
      await statusByFollowUpCode(
        deps,
        { authority, reference: one.reference, at: may4, language: 'tr' },
        code,
      ),
    );
    const call = {
      authority,
      reference: one.reference,
      at: later(ticketLifetimeMs - 1),
      language: 'tr' as const,
      ticket,
    };
    for (const bad of [
      { ...call, at: later(ticketLifetimeMs) },
      { ...call, reference: other.reference },
      { ...call, ticket: `${Number(ticket.split('-')[0]) + 1}-${ticket.split('-')[1]}` },
      { ...call, ticket: '' },
    ])
      expect(codeOf(await sendMore(deps, bad, told))).toBe('ticketNotAccepted');
    expect((await sendMore(deps, call, told)).ok).toBe(true);
  });
});

describe('a renewed privacy notice', () => {
  const renewed: Authority = {
    ...authority,
    notice: {
      ...authority.notice,
      version: '2027-01',
      purposes: [...authority.notice.purposes, 'statistics'],
    },
  };
  const read = { noticeVersion: renewed.notice.version, noticeHash: noticeHash(renewed.notice) };

  it('with a new purpose is asked anew, and read once', async () => {
    const { reference } = await stores.takeOne();
    const call = { ...(await callFor(reference, later(60_000))), authority: renewed };
    const loaded = await stores.load({ authority: authority.id, reference });
    const code = followUpCodeFor(await engine.secrets(), reference, loaded.kept.intakeKey);
    const before = accepted<StatusView>(await statusByFollowUpCode(deps, call, code));
    expect(before.newPurposes).toEqual(['statistics']);
    const after = accepted<StatusView>(await recordNoticeReading(deps, call, read));
    expect(after.newPurposes).toEqual([]);
    expect((await stores.load({ authority: authority.id, reference })).request.notice).toMatchObject({
      version: '2027-01',
      hash: read.noticeHash,
      purposes: renewed.notice.purposes,
    });
    const again = accepted<StatusView>(await recordNoticeReading(deps, call, read));
    expect(again.history).toEqual(after.history);
  });

  it('is not taken for another text than today’s', async () => {
    const { reference } = await stores.takeOne();
    const refused = await recordNoticeReading(deps, await callFor(reference), read);
    expect(codeOf(refused)).toBe('noticeOutdated');
  });
});
