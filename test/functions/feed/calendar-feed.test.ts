/** The calendar's text: what each request says in it, and that a stranger's program can read it. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import type { Instant, Status } from '../../../shared/contracts/vocabulary.ts';
import type { QueueItem } from '../../../shared/domain/ports.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import { type CalendarFeed, calendarFeedOf } from '../../../shared/views/calendar-feed.ts';
import { type Component, readCalendar, textIn } from './ics.ts';

const feed: CalendarFeed = {
  authority: kocasinan,
  at: '2026-05-04T09:00:00.000Z' as Instant,
  of: 'Fen İşleri Müdürlüğü',
  complete: true,
  calendar: turkishHolidays,
  siteUrl: 'https://ebelediye.example/kocasinan',
};
const row: QueueItem = {
  reference: '2E4HK-9RTUY',
  regime: 'petition',
  petitionType: 'complaint',
  category: 'yol',
  department: 'fen-isleri',
  rights: [],
  channel: 'system',
  status: 'inReview',
  assurance: 'unconfirmed',
  assignee: 'gülşah.çığlıkçıoğlu@posta.example',
  receivedAt: '2026-04-27T07:00:00.000Z' as Instant,
  dueOn: '2026-05-27',
  version: 3,
};
const textOf = (rows: readonly QueueItem[], changes: Partial<CalendarFeed> = {}) =>
  calendarFeedOf(rows, { ...feed, ...changes });
const read = (rows: readonly QueueItem[], changes: Partial<CalendarFeed> = {}) =>
  readCalendar(Buffer.from(textOf(rows, changes)));
const eventOf = (changes: Partial<QueueItem> = {}, at: Partial<CalendarFeed> = {}): Component => {
  const [event] = read([{ ...row, ...changes }], at).components;
  if (!event) throw new Error('The calendar has no event');
  return event;
};

describe('the calendar', () => {
  it('says whose last days it holds, and when to ask again', () => {
    const calendar = read([row]);
    expect(textIn(calendar, 'X-WR-CALNAME')).toBe('Başvuru son günleri – Fen İşleri Müdürlüğü');
    expect(textIn(calendar, 'NAME')).toBe('Başvuru son günleri – Fen İşleri Müdürlüğü');
    expect(textIn(calendar, 'METHOD')).toBe('PUBLISH');
    expect(textIn(calendar, 'REFRESH-INTERVAL')).toBe('PT1H');
    expect(textIn(calendar, 'X-PUBLISHED-TTL')).toBe('PT1H');
  });

  it('can be read with nothing in it', () => {
    expect(read([]).components).toEqual([]);
  });

  it('says so when it cannot show them all', () => {
    expect(textIn(read([]), 'X-WR-CALDESC')).not.toContain('sınırı aşıldı');
    expect(textIn(read([], { complete: false }), 'X-WR-CALDESC')).toContain('Takvim sınırı aşıldı');
  });

  it('keeps a name with signs that iCalendar uses itself', () => {
    const of = 'Park; Bahçe, Ağaç \\ Su';
    expect(textIn(read([row], { of }), 'NAME')).toBe(`Başvuru son günleri – ${of}`);
  });
});

describe('a request whose term runs', () => {
  it('is an all-day event on its last day that takes nobody’s time', () => {
    const event = eventOf();
    expect(textIn(event, 'UID')).toBe('2E4HK-9RTUY@kocasinan.basvuru');
    expect(textIn(event, 'SEQUENCE')).toBe('3');
    expect(textIn(event, 'DTSTAMP')).toBe('20260504T090000Z');
    expect([textIn(event, 'DTSTART'), textIn(event, 'DTEND')]).toEqual(['20260527', '20260528']);
    expect(textIn(event, 'SUMMARY')).toBe('Son gün: Şikâyet: Yol, kaldırım, çukur 2E4HK-9RTUY');
    expect(textIn(event, 'TRANSP')).toBe('TRANSPARENT');
    expect(textIn(event, 'CATEGORIES')).toBe('Dilekçe');
    expect(textIn(event, 'URL')).toBe('https://ebelediye.example/kocasinan/gorevli/basvuru/2E4HK-9RTUY');
  });

  it('ends with the next day over the end of a month and of a year', () => {
    expect(textIn(eventOf({ dueOn: '2026-12-31' }), 'DTEND')).toBe('20270101');
    expect(textIn(eventOf({ dueOn: '2028-02-29' }), 'DTEND')).toBe('20280301');
  });

  it('raises its alarm sixteen hours before the day begins: at 08:00 the day before', () => {
    const [alarm, ...others] = eventOf().components;
    expect(others).toEqual([]);
    expect(alarm && textIn(alarm, 'TRIGGER')).toBe('-PT16H');
    expect(alarm && textIn(alarm, 'ACTION')).toBe('DISPLAY');
  });

  it('names the working day after a last day that is none, and only then', () => {
    // 27 May 2026 is the first day of Kurban Bayramı; the check vector of the law rolls it to 1 June.
    expect(textIn(eventOf(), 'DESCRIPTION')).toContain('izleyen iş günü 1 Haziran 2026 Pazartesi');
    expect(textIn(eventOf({ dueOn: '2026-06-03' }), 'DESCRIPTION')).not.toContain('izleyen');
  });

  it('tells its last day, unit, standing and address', () => {
    expect(textIn(eventOf({ dueOn: '2026-06-03' }), 'DESCRIPTION')?.split('\n')).toEqual([
      'Cevap için son gün 3 Haziran 2026 Çarşamba.',
      'Birim: Fen İşleri Müdürlüğü. Durum: İnceleniyor.',
      'Başvuru: https://ebelediye.example/kocasinan/gorevli/basvuru/2E4HK-9RTUY',
    ]);
  });

  it('says that the day has passed from the next one on, by the clock of Istanbul', () => {
    const on = (at: string) => textIn(eventOf({}, { at: at as Instant }), 'SUMMARY')?.split(':')[0];
    expect(on('2026-05-27T20:59:59.000Z')).toBe('Son gün');
    expect(on('2026-05-27T21:00:00.000Z')).toBe('Son gün geçti');
  });

  it('goes on while more is asked of the applicant, and says so', () => {
    const event = eventOf({ status: 'missingInfo' });
    expect(textIn(event, 'SUMMARY')).toMatch(/^Son gün: /);
    expect(textIn(event, 'DESCRIPTION')).toContain('süre durmadı');
    expect(event.components).toHaveLength(1);
  });

  it('keeps its name and counts up with each decision, so that a program renews it', () => {
    const [before, after] = [eventOf({ version: 3 }), eventOf({ version: 4, dueOn: '2026-06-29' })];
    expect(textIn(after, 'UID')).toBe(textIn(before, 'UID'));
    expect(Number(textIn(after, 'SEQUENCE'))).toBeGreaterThan(Number(textIn(before, 'SEQUENCE')));
  });
});

describe('what waits for somebody else', () => {
  it.each<[Status, string]>([
    ['feePending', 'Ödeme son günü: '],
    ['answered', 'Cevaplandı, işi bitmedi: '],
    ['undelivered', 'Cevap teslim edilemedi, işi bitmedi: '],
    ['delivered', 'Cevap teslim edildi, işi bitmedi: '],
  ])('%s is named by what it is and raises no alarm', (status, title) => {
    const event = eventOf({ status });
    expect(textIn(event, 'SUMMARY')).toBe(`${title}Şikâyet: Yol, kaldırım, çukur 2E4HK-9RTUY`);
    expect(textIn(event, 'TRANSP')).toBe('TRANSPARENT');
    expect(event.components).toEqual([]);
  });
});

describe('for whoever gets the address', () => {
  it('no name of a person stands in it, not even of the officer', () => {
    expect(textOf([row])).not.toMatch(/gülşah|posta\.example|assignee/i);
  });
});

describe('the lines', () => {
  it('of every length, in Turkish letters, are folded between letters', () => {
    for (let length = 1; length < 160; length++) {
      const of = 'ğİşçöüı–'.repeat(20).slice(0, length);
      expect(textIn(read([row], { of }), 'NAME')).toBe(`Başvuru son günleri – ${of}`);
    }
  });

  it('are the same wherever the machine stands', async () => {
    const run = promisify(execFile);
    const [view, authority, holidays] = [
      'shared/views/calendar-feed.ts',
      'shared/authorities/kocasinan.ts',
      'shared/domain/time/holidays.ts',
    ].map((path) => new URL(`../../../${path}`, import.meta.url).href);
    const program = `
      import { calendarFeedOf } from '${view}';
      import { kocasinan as authority } from '${authority}';
      import { turkishHolidays as calendar } from '${holidays}';
      const { row, feed } = JSON.parse(process.env.ASKED);
      process.stdout.write(new Date(0).getTimezoneOffset() + '|' + calendarFeedOf([row], { ...feed, authority, calendar }));`;
    const asked = JSON.stringify({ row, feed: { ...feed, authority: undefined, calendar: undefined } });
    const outputs = await Promise.all(
      ['UTC', 'America/New_York', 'Pacific/Kiritimati'].map(async (TZ) => {
        const env = { ...process.env, TZ, ASKED: asked };
        const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], { env });
        return stdout;
      }),
    );
    expect(new Set(outputs.map((text) => text.split('|')[0])).size).toBe(3);
    expect(new Set(outputs.map((text) => text.slice(text.indexOf('|') + 1)))).toEqual(
      new Set([textOf([row])]),
    );
  });
});

describe('the reader of these tests', () => {
  const good = textOf([row]);
  it.each<[string, string]>([
    ['a line that is too long', good.replace(/\r\n /g, '')],
    ['an end of line that is none', good.replaceAll('\r\n', '\n')],
    ['a last line without its end', good.trimEnd()],
    ['an event without a name', good.replace(/UID:.*\r\n/, '')],
    ['two events of one name', textOf([row, row])],
    ['a comma that is not escaped', good.replace('\\,', ',')],
    ['an event without an end', good.replace('END:VEVENT\r\n', '')],
    [
      'a day that ends before it begins',
      good.replace('DTEND;VALUE=DATE:20260528', 'DTEND;VALUE=DATE:20260526'),
    ],
    ['a property that has no place there', good.replace('SEQUENCE:', 'ATTENDEE:')],
  ])('notices %s', (_what, text) => {
    expect(text).not.toBe(good);
    expect(() => readCalendar(Buffer.from(text))).toThrow();
  });

  it('notices a letter cut in two', () => {
    const bytes = Buffer.from(good);
    const at = bytes.indexOf(Buffer.from('ş')) + 1;
    const cut = Buffer.concat([bytes.subarray(0, at), Buffer.from('\r\n '), bytes.subarray(at)]);
    expect(() => readCalendar(cut)).toThrow();
  });
});
