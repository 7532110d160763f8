import { describe, expect, it } from 'vitest';
import { leaseMs, type MailDependencies, sweep } from '../../functions/mail/handler.ts';
import { noSmsGateway } from '../../shared/adapters/sms-gateway.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import type { Instant, LocalDate } from '../../shared/contracts/vocabulary.ts';
import type { LetterAddress, OutboxLetter } from '../../shared/domain/ports.ts';
import { plusMs } from '../../shared/domain/time/days.ts';

const start = '2026-11-23T06:00:00.000Z' as Instant;
/** What a provider that does not answer costs each letter: the mailer's own time-out. */
const sendingMs = 8_000;
const backlog = 30;

const address = (n: number): LetterAddress => ({
  pk: `kocasinan#DIGEST#fen-isleri-${n}`,
  sk: 'LETTER#2026-11-23',
});
const letter = (at: LetterAddress): OutboxLetter => ({
  address: at,
  authority: kocasinan.id,
  attempts: 0,
  createdAt: start,
  content: {
    kind: 'digest',
    key: '2026-11-23',
    authority: kocasinan.id,
    department: 'fen-isleri',
    day: '2026-11-23' as LocalDate,
    rows: [],
  },
});

/** An outbox of so many letters in one shard, a clock that only sending moves, and the leases that were taken. */
function slowProvider() {
  let now = start;
  const leases: { at: Instant; until: Instant }[] = [];
  const deps: MailDependencies = {
    outbox: {
      shards: [0],
      waiting: async () => ({ due: Array.from({ length: backlog }, (_, n) => address(n)) }),
      read: async (at) => letter(at),
      claim: async (_letter, _mime, _sha256, until) => {
        leases.push({ at: now, until });
        return true;
      },
      markSent: async () => {},
      retryAt: async () => {},
      setAside: async () => 1,
      close: async () => {},
      dossier: async () => undefined,
    },
    send: async () => {
      now = plusMs(now, sendingMs);
      return { kind: 'unknown', reason: 'TimeoutError' };
    },
    sendSms: noSmsGateway,
    dossier: async () => undefined,
    secrets: async () => Promise.reject(new Error('not needed')),
    siteUrl: () => 'https://ebelediye.kocasinan.example',
    mime: async () => Buffer.from('mail'),
    referenceOf: () => undefined,
    tagsOf: () => ({}),
    log: () => {},
  };
  return { deps, leases, clock: () => now };
}

describe('a sweep through a backlog while the provider does not answer', () => {
  it('outlasts a lease, and still leaves every letter a whole one for its report to come', async () => {
    const { deps, leases, clock } = slowProvider();
    await sweep(deps, [kocasinan], clock(), clock);
    expect(leases).toHaveLength(backlog);
    expect(Date.parse(clock()) - Date.parse(start)).toBeGreaterThan(leaseMs);
    for (const { at, until } of leases) expect(until).toBe(plusMs(at, leaseMs));
  });
});
