/** Nobody paid: the request ends by itself, the day after the applicant's last one. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keys } from '../../../shared/adapters/keys.ts';
import { reportNoter } from '../../../shared/adapters/report-noter.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { feeNoticeKey, notifyFee, recordPayment } from '../../../shared/domain/decide/fee.ts';
import type { ProviderReport } from '../../../shared/domain/ports.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { addDays, momentOf } from '../../../shared/domain/time/days.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { information, storesOf } from '../../shared/adapters/samples.ts';
import { officerAt } from '../../shared/domain/samples.ts';
import { reminding } from './runs.ts';

let engine: RealEngine;
let stores: ReturnType<typeof storesOf>;
let reminders: ReturnType<typeof reminding>;
beforeAll(async () => {
  engine = await startRealEngine();
  stores = storesOf(engine);
});
afterAll(() => engine.close());
beforeEach(async () => {
  await engine.clear();
  reminders = reminding(engine);
});

const fee = { feeKurus: 12_500, explanation: '250 sayfa kopya' };

/** An information request of 4 May whose applicant, at a confirmed address, was told of the fee on the 5th. */
async function feeAwaited() {
  const name = await stores.takeOne({ form: information() });
  const challenge = (await engine.scan('requests')).find((item) => item.sk === 'CHALLENGE#confirm');
  await stores.confirmOne(name, String(challenge?.nonce), '2026-05-04T07:00:00.000Z');
  const request = await stores.decideOn(name, (r) =>
    notifyFee(r, fee, officerAt('2026-05-05T09:00:00.000Z')),
  );
  await noticeIs(request, 'sent');
  return request;
}
const noticeIs = (request: Request, report: ProviderReport) =>
  reportNoter(engine.tables)(
    { pk: keys.request(request), sk: keys.letter(feeNoticeKey(request)) },
    report,
    'ses-1',
    '2026-05-05T09:01:00.000Z',
  );
const eightAfter = (payBy: string, days: number) =>
  momentOf(addDays(payBy, days), 8).replace('00.000', '07.000') as Instant;
const letters = async () =>
  (await engine.scan('requests')).filter((item) => String(item.sk).startsWith('LETTER#lapsed'));

describe('a fee that nobody paid', () => {
  it('ends the request the morning after the last day to pay, once, and tells the applicant', async () => {
    const request = await feeAwaited();
    // The fifteenth working day after 5 May: 19 May and 27-29 May are holidays.
    expect(request.dueOn).toBe('2026-06-01');
    await reminders.run(eightAfter(request.dueOn, 0));
    expect((await stores.load(request)).request.status).toBe('feePending');
    await Promise.all([1, 1, 1].map((days) => reminders.run(eightAfter(request.dueOn, days))));
    await reminders.run(eightAfter(request.dueOn, 2));
    const { request: after } = await stores.load(request);
    expect(after).toMatchObject({
      status: 'deemedWithdrawn',
      endedOn: '2026-06-02',
      version: request.version + 1,
    });
    expect(after.wake).toBeUndefined();
    expect(await letters()).toHaveLength(1);
  });

  it('brings the unit no reminder and its supervisor no mail while the applicant has to pay', async () => {
    const { dueOn } = await feeAwaited();
    for (let day = -27; day <= 3; day++) await reminders.run(eightAfter(dueOn, day));
    expect(await reminders.digests()).toEqual([]);
    expect(await reminders.letters('escalation')).toEqual([]);
  });

  it('and a run that comes days later ends it all the same', async () => {
    const request = await feeAwaited();
    await reminders.run(eightAfter(request.dueOn, 9));
    expect((await stores.load(request)).request).toMatchObject({ status: 'deemedWithdrawn' });
  });

  it('is not held against whoever paid on the last day', async () => {
    const request = await feeAwaited();
    const paid = { paidOn: request.dueOn, paymentNumber: 'M-2026-17' };
    await stores.decideOn(request, (r) => recordPayment(r, paid, officerAt('2026-06-01T09:00:00.000Z')));
    await reminders.run(eightAfter(request.dueOn, 1));
    const { request: after } = await stores.load(request);
    expect(after.status).toBe('received');
    expect(after.wake?.reason).toBe('digest');
  });

  it('is no reason to end it when the notice came back and nobody took that up', async () => {
    const request = await feeAwaited();
    await noticeIs(request, 'bounced');
    await reminders.run(eightAfter(request.dueOn, 1));
    const { request: after } = await stores.load(request);
    expect(after).toMatchObject({ status: 'received', dueOn: '2026-05-26' });
    expect(await letters()).toHaveLength(0);
    await reminders.run(eightAfter(request.dueOn, 2));
    expect((await reminders.digests()).flatMap(({ rows }) => rows)).toMatchObject([
      { reference: request.reference, status: 'received' },
    ]);
  });

  it('and that is overtaken by an officer’s decision is left to the next run', async () => {
    const request = await feeAwaited();
    const overtaken = async () => ({ ok: false, failure: { code: 'changedMeanwhile' } }) as const;
    await reminders.run(eightAfter(request.dueOn, 1), {}, { commit: overtaken });
    expect((await stores.load(request)).request.status).toBe('feePending');
    await reminders.run(eightAfter(request.dueOn, 1));
    expect((await stores.load(request)).request.status).toBe('deemedWithdrawn');
  });
});
