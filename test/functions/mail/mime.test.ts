/** The bytes that leave, read back as a mail program reads them. */

import { SendRawEmailCommand } from '@aws-sdk/client-ses';
import { type ParsedMail, simpleParser } from 'mailparser';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReplyCommand } from '../../../shared/contracts/commands.ts';
import { codeOf } from '../../../shared/domain/challenge.ts';
import { addNote, checkIdentity } from '../../../shared/domain/decide/officer.ts';
import { dispatch } from '../../../shared/domain/decide/paper.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import type { LetterAddress, RequestName } from '../../../shared/domain/ports.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { authority, kvkk, person, petition } from '../../shared/adapters/samples.ts';
import { granting, officerAt, refusing } from '../../shared/domain/samples.ts';
import { accepting, later, type Mailing, mailing, mockSes, sentBytes } from './sending.ts';

let engine: RealEngine;
let mail: Mailing;
const ses = mockSes();
beforeAll(async () => {
  engine = await startRealEngine();
  mail = mailing(engine);
});
afterAll(async () => {
  ses.restore();
  await engine.close();
});
beforeEach(() => {
  ses.reset();
  accepting(ses);
});

async function read(address: LetterAddress, seconds = 30): Promise<ParsedMail & { raw: string }> {
  await mail.send(address, later(seconds));
  const [bytes] = sentBytes(ses);
  if (!bytes) throw new Error('Nothing was sent');
  return { ...(await simpleParser(bytes)), raw: bytes.toString('latin1') };
}
const readOf = async (name: RequestName, kind: string, seconds?: number) =>
  read(await mail.addressOf(name, kind), seconds);
const officer = officerAt(later(20), 'memur-1');

async function replied(explanation: string, reasons?: string) {
  const name = await mail.takeOne({ form: kvkk() });
  await mail.confirm(name, later(10));
  await mail.decideOn(name, (r) => checkIdentity(r, 'kimlik kartı', officer));
  await mail.decideOn(name, (r) =>
    reply(r, reasons ? refusal(r, explanation, reasons) : { ...granting(r), explanation }, officer),
  );
  return name;
}

/** A whole refusal in these words, right by right where the law decides so. */
function refusal(request: Request, explanation: string, reasons: string): ReplyCommand {
  const { perRight = [], ...whole } = refusing(request);
  return { ...whole, explanation, perRight: perRight.map((right) => ({ ...right, reasons })) };
}

describe('every letter', () => {
  it('says from whom it is, to whom, where answers go and that no person wrote it', async () => {
    const name = await mail.takeOne();
    const { from, to, replyTo, cc, bcc, headers, date } = await readOf(name, 'code');
    expect(from?.value).toEqual([{ name: 'Kocasinan Belediyesi', address: 'basvuru@kocasinan.example' }]);
    expect([to].flat().map((one) => one?.text)).toEqual(['Gulsah.Ciglik@posta.example']);
    expect(replyTo?.value[0]?.address).toBe(`cozum-masasi+${name.reference}@kocasinan.example`);
    expect([cc, bcc]).toEqual([undefined, undefined]);
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(date?.getTime()).toBe(Date.parse('2026-05-04T06:30:00.000Z'));
  });

  it('goes to exactly the one address, whatever stands in the person’s own words', async () => {
    const form = petition({ name: 'Ali\r\nBcc: herkes@kotu.example', subject: 'x\nCc: herkes@kotu.example' });
    const name = await mail.takeOne({ form });
    await mail.confirm(name, later(10));
    const { raw, bcc, cc } = await readOf(name, 'receipt');
    expect([cc, bcc]).toEqual([undefined, undefined]);
    expect(raw.split('\r\n\r\n')[0]).not.toMatch(/herkes@kotu/);
    expect(ses.commandCalls(SendRawEmailCommand)[0]?.args[0].input.Destinations).toEqual([person.email]);
  });

  it('has a text and an HTML part that say the same, in Turkish letters, on lines that servers pass on', async () => {
    const { subject, text = '', html, raw, headers } = await readOf(await mail.takeOne(), 'code');
    expect(subject).toMatch(/^\d{6} kodunuz – başvuru /);
    expect(headers.get('content-language')).toBe('tr');
    for (const words of ['Kodu kimseyle paylaşmayın', 'Cevap için son gün', '3 Haziran 2026 Çarşamba']) {
      expect(text).toContain(words);
      expect(html).toContain(words);
    }
    expect(raw).toMatch(/Content-Type: multipart\/alternative/);
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
    expect(raw).not.toMatch(/[\x80-\xff]/);
  });
});

describe('a letter to somebody who reads English', () => {
  it('is English from subject to closing, and says so', async () => {
    const name = await mail.takeOne({ form: kvkk(), language: 'en' });
    const { subject, text = '', html, headers } = await readOf(name, 'code');
    expect(subject).toMatch(/^\d{6} is your code – application /);
    expect(headers.get('content-language')).toBe('en');
    expect(html).toContain('<html lang="en"');
    for (const words of ['Share it with nobody', 'Last day for the reply', '3 June 2026, Wednesday']) {
      expect(text).toContain(words);
      expect(html).toContain(words);
    }
  });

  it('keeps the words of the officer in Turkish, and marks them', async () => {
    const name = await mail.takeOne({ form: kvkk(), language: 'en' });
    await mail.confirm(name, later(10));
    await mail.decideOn(name, (r) => checkIdentity(r, 'kimlik kartı', officer));
    await mail.decideOn(name, (r) =>
      reply(r, { ...granting(r), explanation: 'Kaydınız düzeltildi.' }, officer),
    );
    const { text, html } = await readOf(name, 'reply');
    expect(text).toContain('Kaydınız düzeltildi.');
    expect(html).toContain('<p lang="tr">Kaydınız düzeltildi.</p>');
  });
});

describe('a code letter', () => {
  it('carries the code that its challenge stands for, and nothing that its reader wrote', async () => {
    const name = await mail.takeOne();
    const challenge = (await engine.scan('requests')).find(
      (item) => item.sk === 'CHALLENGE#confirm' && String(item.pk).endsWith(name.reference),
    );
    const code = codeOf(name.reference, 'confirm', String(challenge?.nonce), (await engine.secrets()).code);
    const { subject, text = '', html } = await readOf(name, 'code');
    for (const part of [subject, text, String(html)]) expect(part).toContain(code);
    for (const word of [person.name, person.surname, person.serviceAddress, 'menekşe', 'zürafa'])
      expect(`${subject}${text}${html}`).not.toContain(word);
  });
});

describe('a receipt', () => {
  it('greets by name and states the last day and its law', async () => {
    const name = await mail.takeOne({ form: kvkk() });
    await mail.confirm(name, later(10));
    const { subject, text = '' } = await readOf(name, 'receipt');
    expect(subject).toBe(`Alındı belgesi – başvuru ${name.reference}`);
    for (const words of [`Sayın ${person.name} ${person.surname}`, '3 Haziran 2026', '6698', name.reference])
      expect(text).toContain(words);
    expect(text).not.toContain(person.nationalId);
  });
});

describe('a reply', () => {
  it('carries the decision, its reasons, the remedy and what the law wants named', async () => {
    const name = await replied('Kaydınız <silinmedi> & "durur".', 'Dava sürüyor.\nDosya mahkemede.');
    const { text = '', html } = await readOf(name, 'reply');
    for (const words of [
      '<silinmedi> & "durur"',
      'Dosya mahkemede',
      'Kişisel Verileri Koruma Kurulu',
      person.serviceAddress,
      authority.address,
    ])
      expect(text).toContain(words);
    expect(html).toContain('&lt;silinmedi&gt; &amp; &quot;durur&quot;');
    expect(html).not.toContain('<silinmedi>');
  });

  it('does not carry an officer’s notes', async () => {
    const name = await replied('Tamam.');
    await mail.decideOn(name, (r) => addNote(r, 'Başkan bilgilendirildi.', officer));
    const { text = '', html } = await readOf(name, 'reply');
    expect(`${text}${html}`).not.toMatch(/Başkan bilgilendirildi|kimlik kartı/);
  });
});

describe('a word that the reply is ready', () => {
  it('says to come with proof of identity, and nothing of the reply', async () => {
    const name = await mail.takeOne({ form: kvkk({ replyBy: 'inPerson' }) });
    await mail.confirm(name, later(10));
    await mail.decideOn(name, (r) => reply(r, refusal(r, 'Gizli açıklama', 'Gizli gerekçe'), officer));
    const { text = '', html } = await readOf(name, 'ready');
    expect(text).toContain('kimliğinizle gelip');
    expect(`${text}${html}`).not.toMatch(/Gizli|ret/);
  });
});

describe('a notice of posting', () => {
  it('names the registered number and says nothing of the reply', async () => {
    const name = await mail.takeOne({ form: kvkk() });
    await mail.confirm(name, later(10));
    await mail.decideOn(name, (r) => reply(r, refusal(r, 'Gizli açıklama', 'Gizli gerekçe'), officer));
    const posted = { registeredMailNumber: 'RR123456785TR', dispatchedOn: '2026-05-04' };
    await mail.decideOn(name, (r) => dispatch(r, posted, officer));
    const { text = '', html } = await readOf(name, 'posted');
    expect(text).toContain('RR123456785TR');
    expect(`${text}${html}`).not.toMatch(/Gizli|ret/);
  });
});
