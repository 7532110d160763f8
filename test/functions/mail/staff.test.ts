/** Mails to the institution's own people: who gets them, what they say, and what a bounce of one reader does. */
import { SendRawEmailCommand } from '@aws-sdk/client-ses';
import { type ParsedMail, simpleParser } from 'mailparser';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noteDelivery } from '../../../functions/delivery/handler.ts';
import { reportOf } from '../../../functions/delivery/report.ts';
import { composeForStaff } from '../../../functions/mail/staff-mail.ts';
import { letterOfTags, tagsOf } from '../../../shared/adapters/letter-tags.ts';
import { reportNoter } from '../../../shared/adapters/report-noter.ts';
import { addressOf } from '../../../shared/adapters/staff-letter-place.ts';
import type { Authority } from '../../../shared/authorities/authority.ts';
import type { StaffLetter } from '../../../shared/domain/staff-letter.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { authority, person } from '../../shared/adapters/samples.ts';
import {
  calendarEndsLetter,
  daysMovedLetter,
  digestLetter,
  escalationLetter,
  everyStaffLetter,
  summaryLetter,
} from '../../shared/letters/staff-samples.ts';
import { bounceEvent, deliveryEvent } from '../delivery/events.ts';
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

async function sent(letter: StaffLetter): Promise<{ mail: ParsedMail; recipients: readonly string[] }> {
  await mail.putLetter(letter, later(0));
  await mail.send(addressOf(letter), later(1));
  const { Destinations = [] } = ses.commandCalls(SendRawEmailCommand).at(-1)?.args[0].input ?? {};
  return { mail: await simpleParser(sentBytes(ses).at(-1) ?? ''), recipients: Destinations };
}
const addressesIn = (field: ParsedMail['to']) =>
  [field].flat().flatMap((one) => one?.value.map(({ address }) => address) ?? []);

describe('a digest', () => {
  it('goes to the unit’s mailbox and, as copies, to those in charge of what it lists', async () => {
    const { mail: read, recipients } = await sent(digestLetter);
    expect(addressesIn(read.to)).toEqual(['fenisleri@kocasinan.example']);
    expect(addressesIn(read.cc)).toEqual(['ayse.yilmaz@kocasinan.example']);
    expect(recipients).toEqual(['fenisleri@kocasinan.example', 'ayse.yilmaz@kocasinan.example']);
  });

  it('names nobody as a copy when nobody is in charge yet', async () => {
    const { cc: _, ...alone } = digestLetter;
    const { mail: read, recipients } = await sent(alone);
    expect(read.cc).toBeUndefined();
    expect(recipients).toEqual(['fenisleri@kocasinan.example']);
  });

  it('of a request lists its kind and days, links it, and says nobody’s name', async () => {
    const { reference, dueOn } = await mail.takeOne();
    const [first] = digestLetter.rows;
    if (!first) throw new Error('The sample has lines');
    const { mail: read } = await sent({
      ...digestLetter,
      rows: [{ ...first, reference, dueOn, daysLeft: -2 }],
    });
    expect(read.subject).toBe('1 başvuru gecikti – süre hatırlatması');
    for (const words of ['2 gün gecikti', reference, 'Şikâyet: Yol, kaldırım, çukur'])
      expect(read.text).toContain(words);
    expect(read.html).toContain(`https://ebelediye.kocasinan.example/kocasinan/gorevli/basvuru/${reference}`);
    expect(`${read.text}${read.html}`).not.toContain(person.surname);
  });
});

describe('the other letters', () => {
  it.each<[StaffLetter, string]>([
    [escalationLetter, authority.managerMailbox],
    [summaryLetter, authority.managerMailbox],
    [calendarEndsLetter, authority.operatorMailbox],
    [daysMovedLetter, authority.operatorMailbox],
  ])('go to whom they are for ($kind), and to nobody else', async (letter, mailbox) => {
    const { mail: read, recipients } = await sent(letter);
    expect(recipients).toEqual([mailbox]);
    expect(addressesIn(read.to)).toEqual([mailbox]);
    expect(read.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('to a supervisor go to the unit’s own when it names one', () => {
    const departments = authority.departments.map((unit) =>
      unit.id === 'fen-isleri' ? { ...unit, supervisorMailbox: 'mudur@kocasinan.example' } : unit,
    );
    const named: Authority = { ...authority, departments };
    expect(composeForStaff(escalationLetter, named, 'https://x.example').to).toBe('mudur@kocasinan.example');
  });

  it('about a unit that the institution no longer has cannot be put into words', () => {
    for (const letter of [digestLetter, escalationLetter])
      expect(() => composeForStaff({ ...letter, department: 'yok' }, authority, 'x')).toThrow('department');
  });
});

describe('a provider’s report', () => {
  const noting = () => {
    const lines: { event: string }[] = [];
    const deps = {
      note: reportNoter(engine.tables),
      find: mail.find,
      commit: mail.commit,
      calendar: turkishHolidays,
      log: (_level: string, event: string, fields = {}) => lines.push({ event, ...fields }),
    };
    const note = async (event: unknown) => {
      const report = reportOf(event);
      const reported = report && letterOfTags(report.tags);
      if (!report || !reported) throw new Error('The report leads nowhere');
      await noteDelivery(deps, reported, report, later(60));
    };
    return { lines, note };
  };
  const tagsFor = async (letter: StaffLetter) => {
    const read = await mail.outbox.read(addressOf(letter), later(1));
    if (!read) throw new Error('The letter is not waiting');
    return Object.fromEntries(Object.entries(tagsOf(read)).map(([name, value]) => [name, [value]]));
  };

  it('that a copy came back breaks nothing: no request changes, the next day’s digest goes to both', async () => {
    const name = await mail.takeOne();
    const before = await mail.load(name);
    await mail.putLetter(digestLetter, later(0));
    const tags = await tagsFor(digestLetter);
    await mail.send(addressOf(digestLetter), later(1));
    const { note } = noting();
    await note(deliveryEvent({ tags }));
    await note(bounceEvent({ tags }));
    await note(bounceEvent({ tags }));
    await note(deliveryEvent({ tags }));
    expect(await mail.load(name)).toEqual(before);
    const { recipients } = await sent({ ...digestLetter, key: '2026-05-27', day: '2026-05-27' });
    expect(recipients).toHaveLength(2);
    expect(await mail.storedAt({ ...addressOf(digestLetter), sk: 'LETTER#2026-05-27' })).toMatchObject({
      state: 'sent',
    });
  });

  it.each(everyStaffLetter)(
    'of the letter $kind is noted on it, and a bounce sets off the alarm',
    async (letter) => {
      await mail.putLetter(letter, later(0));
      const tags = await tagsFor(letter);
      const { note, lines } = noting();
      await note(bounceEvent({ tags }));
      expect(await mail.storedAt(addressOf(letter))).toMatchObject({ state: 'bounced', messageId: 'ses-1' });
      expect(lines.map(({ event }) => event)).toContain('digestBounced');
      expect(JSON.stringify(lines)).not.toContain('@');
    },
  );
});
