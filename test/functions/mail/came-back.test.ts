/** A letter to the applicant came back: the unit hears of it at once, by a mail that goes once and only while it helps. */
import { SendRawEmailCommand } from '@aws-sdk/client-ses';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noteDelivery } from '../../../functions/delivery/handler.ts';
import { reportOf } from '../../../functions/delivery/report.ts';
import { requestFinder } from '../../../shared/adapters/find-request.ts';
import { letterOfTags } from '../../../shared/adapters/letter-tags.ts';
import { reportNoter } from '../../../shared/adapters/report-noter.ts';
import { askForMore } from '../../../shared/domain/decide/ask.ts';
import { checkIdentity } from '../../../shared/domain/decide/officer.ts';
import { dispatch } from '../../../shared/domain/decide/paper.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import type { RequestName } from '../../../shared/domain/ports.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { kvkk, person } from '../../shared/adapters/samples.ts';
import { granting, officerAt } from '../../shared/domain/samples.ts';
import { bounceEvent } from '../delivery/events.ts';
import { accepting, later, type Mailing, mailing, mockSes, sentBytes } from './sending.ts';

let engine: RealEngine;
let mail: Mailing;
const ses = mockSes();
beforeAll(async () => {
  engine = await startRealEngine();
});
afterAll(async () => {
  ses.restore();
  await engine.close();
});
beforeEach(async () => {
  await engine.clear();
  ses.reset();
  accepting(ses);
  mail = mailing(engine);
});
const officer = officerAt(later(20), 'memur-1');

/** Has the provider say that the letter came back, as the delivery function hears it. */
async function bounced(name: RequestName, kind: string, seconds: number) {
  const { sk } = await mail.addressOf(name, kind);
  const tags = {
    authority: [name.authority],
    about: ['request'],
    name: [name.reference],
    letter: [sk.slice('LETTER#'.length)],
  };
  const report = reportOf(bounceEvent({ tags }));
  const reported = report && letterOfTags(report.tags);
  if (!report || !reported) throw new Error('The provider’s report is not understood');
  const deps = {
    note: reportNoter(engine.tables),
    find: requestFinder(engine.tables),
    commit: mail.commit,
    calendar: turkishHolidays,
    log: mail.deps.log,
  };
  await noteDelivery(deps, reported, report, later(seconds));
}

async function confirmed() {
  const name = await mail.takeOne({ form: kvkk() });
  await mail.confirm(name, later(10));
  return name;
}
async function replied() {
  const name = await confirmed();
  await mail.decideOn(name, (r) => checkIdentity(r, 'kimlik kartı', officer));
  await mail.decideOn(name, (r) => reply(r, granting(r), officer));
  return name;
}
const warnings = async ({ reference }: RequestName) =>
  (await engine.scan('requests')).filter(
    ({ pk, sk }) => String(pk).endsWith(reference) && String(sk).startsWith('LETTER#cameBack'),
  );
async function warning(name: RequestName, seconds: number) {
  await mail.send(await mail.addressOf(name, 'cameBack'), later(seconds));
  const bytes = sentBytes(ses, 'cameBack').at(-1);
  return bytes && simpleParser(bytes);
}

describe('when a reply comes back', () => {
  it('the unit is told which, until when and what to do, and nothing of the person or the reply', async () => {
    const name = await replied();
    await bounced(name, 'reply', 60);
    const read = await warning(name, 61);
    expect(ses.commandCalls(SendRawEmailCommand).at(-1)?.args[0].input.Destinations).toEqual([
      'kvkk@kocasinan.example',
    ]);
    expect(read?.subject).toBe(`E-posta ulaşmadı: cevap – ${name.reference}`);
    for (const words of ['3 Haziran 2026', 'taahhütlü posta', `/kocasinan/gorevli/basvuru/${name.reference}`])
      expect(read?.text).toContain(words);
    for (const word of [person.name, person.surname, person.email, person.nationalId, person.serviceAddress])
      expect(`${read?.text}${read?.html}`).not.toContain(word);
  });

  it('twice, the unit is told once', async () => {
    const name = await replied();
    await bounced(name, 'reply', 60);
    await bounced(name, 'reply', 90);
    expect(await warnings(name)).toHaveLength(1);
  });

  it('and was posted before the mail left, nobody is troubled', async () => {
    const name = await replied();
    await bounced(name, 'reply', 60);
    const posting = { registeredMailNumber: 'RR123456785TR', dispatchedOn: '2026-05-04' };
    await mail.decideOn(name, (r) => dispatch(r, posting, officerAt(later(70), 'memur-1')));
    expect(await warning(name, 80)).toBeUndefined();
    expect(await warnings(name)).toMatchObject([{ state: 'cancelled' }]);
  });
});

describe('when something else comes back', () => {
  it('that the applicant had to be told, the unit tells her another way', async () => {
    const name = await confirmed();
    await mail.decideOn(name, (r) => askForMore(r, { ask: 'Gizli soru?' }, officer));
    await bounced(name, 'infoAsked', 60);
    const read = await warning(name, 61);
    expect(read?.subject).toBe(`E-posta ulaşmadı: bilgi isteği – ${name.reference}`);
    expect(read?.text).toContain('Başvuranın adresi artık onaylı sayılmaz');
    expect(`${read?.text}${read?.html}`).not.toContain('Gizli');
  });

  it.each(['code', 'receipt'])('a %s, say, the unit has nothing to do', async (kind) => {
    const name = kind === 'code' ? await mail.takeOne() : await confirmed();
    await bounced(name, kind, 60);
    expect(await warnings(name)).toEqual([]);
  });
});
