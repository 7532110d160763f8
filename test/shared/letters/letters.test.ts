import { describe, expect, test } from 'vitest';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import { lawById } from '../../../shared/domain/law/rows.ts';
import { daysLeftInWords } from '../../../shared/letters/due-table.ts';
import { htmlOf } from '../../../shared/letters/html.ts';
import { textOf } from '../../../shared/letters/text.ts';
import { formatDay, formatMoment } from '../../../shared/words/dates.ts';
import { receivedAt, reference, registeredMailNumber, standing } from '../domain/samples.ts';
import {
  citizenMessages,
  code,
  digest,
  expiresAt,
  personal,
  replyText,
  sender,
  siteUrl,
  unitMessage,
} from './samples.ts';

const messages = citizenMessages(personal, replyText);
const everyMessage = Object.entries({ ...messages, digest: unitMessage() });

/** The words of an HTML mail as a person reads them. */
function wordsOf(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  return body
    .replace(/<!--[\s\S]*?-->|<[^>]+>/g, ' ')
    .replace(
      /&(amp|lt|gt|quot|#39);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '',
    )
    .replace(/\s+/g, ' ');
}
const squeezed = (text: string) => text.replace(/\s+/g, ' ');

describe.each(everyMessage)('the mail %s', (_name, message) => {
  const text = textOf(message);
  const html = htmlOf(message, sender);

  test('has a subject and a preview of one line each', () => {
    for (const line of [message.subject, message.preview]) expect(line).toMatch(/^\S[^\r\n]{3,120}$/);
  });

  test('names the request and its last day, in text and in HTML', () => {
    const day = message.blocks.some((block) => block.kind === 'table')
      ? '25 Mayıs 2026'
      : formatDay('2026-05-27');
    for (const part of [text, wordsOf(html)]) {
      expect(part).toContain(reference);
      expect(part).toContain(day);
    }
  });

  test('says the same in both parts: every line of the text stands in the HTML', () => {
    const words = wordsOf(html);
    const cells = message.blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.rows.flatMap((row) => row.cells)
        : block.kind === 'facts'
          ? block.rows.flat()
          : block.kind === 'section'
            ? [block.heading, ...block.paragraphs.map((each) => each.text)]
            : [block.text],
    );
    for (const part of [message.greeting, ...cells, message.closing])
      expect(words).toContain(squeezed(part).trim());
  });

  test('shows its links in both parts, to our own address and without a secret', () => {
    const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? '');
    expect(hrefs).toEqual(
      [...text.matchAll(/https:\/\/\S+/g)].map(([href]) => href).filter((href) => href !== kocasinan.website),
    );
    for (const href of hrefs) {
      expect(href.startsWith(`${siteUrl}/`)).toBe(true);
      expect(href).not.toMatch(/[?#]/);
    }
  });

  test('tells who sends it', () => {
    expect(text).toContain(kocasinan.name);
    expect(html).toContain(kocasinan.name);
  });
});

describe('what goes to an address that nobody confirmed, or says only that something came', () => {
  test.each(['confirmCode', 'followCode', 'nudge', 'ready', 'posted'] as const)(
    '%s holds nothing that the applicant typed',
    (name) => {
      const message = messages[name];
      for (const part of [message.subject, message.preview, textOf(message), htmlOf(message, sender)])
        for (const typed of Object.values(personal)) expect(part).not.toContain(typed);
    },
  );

  test.each(['confirmCode', 'nudge'] as const)(
    '%s says what to do when somebody else typed the address',
    (name) => {
      expect(textOf(messages[name])).toContain('Bu başvuruyu siz yapmadıysanız');
    },
  );
});

describe('the code', () => {
  test('to confirm promises no silence: one reminder may follow', () => {
    expect(textOf(messages.confirmCode)).toContain('bir kez hatırlatma gelebilir');
    expect(textOf(messages.followCode)).toContain('Bu kodu siz istemediyseniz');
    expect(textOf(messages.followCode)).not.toContain('hatırlatma');
  });

  test.each(['confirmCode', 'followCode'] as const)(
    '%s shows it, until when, and warns of the telephone',
    (name) => {
      const text = textOf(messages[name]);
      expect(text).toContain(code);
      expect(text).toContain(formatMoment(expiresAt));
      expect(text).toContain('telefonla kod istemez');
    },
  );

  test('stands in no other mail', () => {
    for (const name of ['nudge', 'receipt', 'reply', 'ready', 'posted'] as const)
      expect(htmlOf(messages[name], sender)).not.toContain(code);
  });
});

describe('the receipt', () => {
  const text = textOf(messages.receipt);

  test('names the applicant, the moment of receipt, the kind and the law', () => {
    for (const word of [
      'Sayın Ayşe Öztürk',
      formatMoment(receivedAt),
      'KVKK başvurusu',
      '6698 sayılı Kanun m.13/2',
    ])
      expect(text).toContain(word);
  });

  test('tells both days when the last one is a holiday, and which one the institution keeps', () => {
    expect(text).toContain('1 Haziran 2026 Pazartesi');
    expect(text).toContain('Kurum, 27 Mayıs 2026 Çarşamba gününü esas alır');
  });

  test('does not carry the follow-up code: a mailbox is no proof of who asked', () => {
    expect(text).not.toMatch(/(?:[2-9A-Y]{4}-){7}/);
  });
});

describe('the reply', () => {
  const text = textOf(messages.reply);

  test('holds what Tebliğ m.6/4 asks for', () => {
    for (const word of [
      kocasinan.name,
      kocasinan.address,
      kocasinan.replyTo,
      'Ayşe Öztürk',
      personal.nationalId,
      personal.email,
      personal.phone,
      personal.serviceAddress,
      personal.subject,
      replyText.explanation,
      replyText.reasons,
    ])
      expect(text).toContain(word);
  });

  test('states the remedy in the words of the law row', () => {
    expect(text).toContain(lawById(standing.received.law).remedy.inWords);
  });

  test('names a foreigner by nationality and passport, and whom she speaks for', () => {
    const foreigner = {
      ...personal,
      nationalId: undefined,
      nationality: 'Karadağ',
      passportNumber: 'KD4711992',
      organisation: 'Kaplumbağa Derneği',
    };
    const shown = textOf(citizenMessages(foreigner, replyText).reply);
    for (const words of ['Karadağ', 'KD4711992', 'Kaplumbağa Derneği']) expect(shown).toContain(words);
    expect(shown).not.toContain('T.C. kimlik numarası');
  });
});

test('the word that a reply is ready says where to come and with what', () => {
  const text = textOf(messages.ready);
  expect(text).toContain('kimliğinizle');
  expect(text).toContain(kocasinan.address);
});

test('the note of posting names the registered number and the day', () => {
  const text = textOf(messages.posted);
  expect(text).toContain(registeredMailNumber);
  expect(text).toContain('28 Nisan 2026 Salı');
});

describe('the digest of a unit', () => {
  test('names how late and how urgent it is in its subject', () => {
    expect(unitMessage().subject).toContain('1 başvuru gecikti, 1 başvurunun bugün son günü');
    expect(unitMessage({ rows: [] }).subject).toContain('0 başvuru');
  });

  test.each([
    [-3, '3 gün gecikti'],
    [-1, '1 gün gecikti'],
    [0, 'bugün son gün'],
    [1, '1 gün kaldı'],
    [20, '20 gün kaldı'],
  ])('%i days left is “%s”', (daysLeft, words) => {
    expect(daysLeftInWords(daysLeft, 'tr')).toBe(words);
  });

  test('does not call an answered request late whose reply is only not known to have arrived', () => {
    const [row] = digest.rows;
    const rows = row ? [{ ...row, status: 'answered' as const, daysLeft: -5 }] : [];
    const message = unitMessage({ rows });
    expect(message.subject).toContain('1 cevabın ulaştığı bilinmiyor');
    expect(`${message.subject} ${textOf(message)}`).not.toContain('gecikti');
  });

  test('keeps the order it was given, and links each request', () => {
    const text = textOf(unitMessage());
    const places = ['K7RTA-3MHL4', 'AAAAA-AAAAA', 'EEEEE-EEEEE'].map((r) =>
      text.indexOf(`${siteUrl}/gorevli/basvuru/${r}`),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
