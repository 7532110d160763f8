/** Letters to members: put by the store, sent by the mail function through the real SES stand-in, read in the real inbox. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { noteDelivery } from '../../../functions/delivery/handler.ts';
import { reportOf } from '../../../functions/delivery/report.ts';
import { sendLetter } from '../../../functions/mail/handler.ts';
import { startInbox } from '../../../infra/local/mail/inbox.ts';
import { letterOfTags, tagsOf } from '../../../shared/adapters/letter-tags.ts';
import { sesMailer } from '../../../shared/adapters/mailer.ts';
import { memberLetterAddress } from '../../../shared/adapters/member-letter-place.ts';
import { memberLetterWriter, putMemberLetter } from '../../../shared/adapters/member-letters.ts';
import { reportNoter } from '../../../shared/adapters/report-noter.ts';
import { smsGateway } from '../../../shared/adapters/sms-gateway.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { codeOf } from '../../../shared/domain/challenge.ts';
import { returnCodeFor } from '../../../shared/domain/kept-form.ts';
import {
  type MemberLetter,
  type MemberMail,
  type Recipient,
  securityEvents,
} from '../../../shared/domain/member-letter.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import { type SesRig, startSes } from '../../infra/local/mail/ses-rig.ts';
import { account, type SmsRig, startSmsRig } from '../../infra/local/sms/sms-rig.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { bounceEvent } from '../delivery/events.ts';
import { later, type Mailing, mailing } from './sending.ts';

type Mail = { readonly subject: string; readonly text: string; readonly html: string };

let engine: RealEngine;
let folder: string;
let inbox: Awaited<ReturnType<typeof startInbox>>;
let ses: SesRig;
let gateway: SmsRig;
let mail: Mailing;
beforeAll(async () => {
  engine = await startRealEngine();
  folder = await mkdtemp(join(tmpdir(), 'member-'));
  const log = () => {};
  inbox = await startInbox({ dir: join(folder, 'mails'), host: '127.0.0.1', webPort: 0, smtpPort: 0, log });
  ses = await startSes(join(folder, 'spool'), inbox.smtpPort);
  gateway = await startSmsRig(join(folder, 'sms'));
  const endpoint = await ses.client.config.endpoint?.();
  vi.stubEnv('AWS_ENDPOINT_URL_SES', `http://${endpoint?.hostname}:${endpoint?.port}`);
  vi.stubEnv('AWS_REGION', 'eu-central-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAHARNESS');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'not-checked-here');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await ses.close();
  await inbox.close();
  await gateway.close();
  await engine.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await engine.clear();
  await fetch(`${inbox.webUrl}/api/email/all`, { method: 'DELETE' });
  mail = mailing(engine);
});

const nonce = 'a1b2c3d4e5f60718293a4b5c6d7e8f90';
const expiresAt = later(600);
const to: Recipient = { way: 'email', address: 'Gulsah.Ciglik@posta.example', name: 'Gülşah Çığlıkçıoğlu' };
const place = { authority: 'kocasinan', of: 'account', id: 'Rk3-_9aQ' } as const;
const mailOf = (letter: MemberLetter, changes: Partial<MemberMail> = {}): MemberMail => ({
  place,
  letter,
  to,
  ...changes,
});
const addressOf = ({ place: at, letter }: MemberMail) => memberLetterAddress(at, letter.key);
const put = (letter: MemberMail, at: Instant = later(0)) =>
  putMemberLetter(engine.tables, engine.makeKey)(letter, at);
const deps = () => ({
  ...mail.deps,
  send: sesMailer('letters'),
  sendSms: smsGateway({ address: gateway.url, ...account }),
});
const send = (letter: MemberMail, at: Instant) => sendLetter(deps(), addressOf(letter), at);
const mails = async () => (await (await fetch(`${inbox.webUrl}/api/email`)).json()) as Mail[];
async function arrived(letter: MemberMail, seconds = 1): Promise<Mail> {
  await put(letter);
  await send(letter, later(seconds));
  await vi.waitFor(async () => expect(await mails()).toHaveLength(1), { timeout: 5_000 });
  return (await mails())[0] as Mail;
}

const withCode = (purpose: 'signUp' | 'contactChange' | 'keepForm'): MemberLetter => ({
  key: `accountCode-${nonce.slice(0, 12)}`,
  kind: 'accountCode',
  purpose,
  nonce,
  expiresAt,
});
const resetCode: MemberLetter = {
  key: `resetCode-${nonce.slice(0, 12)}`,
  kind: 'resetCode',
  nonce,
  expiresAt,
};
const exists: MemberLetter = { key: 'accountExists-1', kind: 'accountExists' };
const closed: MemberLetter = { key: 'accountClosed-1', kind: 'accountClosed' };

describe('a letter to a member', () => {
  it.each([
    ['signUp', mailOf(withCode('signUp'), { place: { ...place, of: 'signUp', id: 'b64_mac-1' } })],
    ['contactChange', mailOf(withCode('contactChange'))],
    ['keepForm', mailOf(withCode('keepForm'), { place: { ...place, of: 'signUp', id: 'b64_mac-1' } })],
    ['reset', mailOf(resetCode)],
  ] as const)(
    'carries the code that verifies %s, greets nobody, and leaves none behind',
    async (purpose, letter) => {
      const { subject, text, html } = await arrived(letter);
      const code = codeOf(letter.place.id, purpose, nonce, (await engine.secrets()).code);
      for (const part of [subject, text, html]) expect(part).toContain(code);
      expect(text).not.toContain('Gülşah');
      expect(JSON.stringify(await engine.scan('requests'))).not.toContain(code);
    },
  );

  it('brings the code of a kept form, greets nobody, and leaves none behind', async () => {
    const letter = mailOf(
      { key: `returnCode-${nonce.slice(0, 12)}`, kind: 'returnCode', nonce, expiresAt: later(3600) },
      { place: { ...place, of: 'signUp', id: 'b64_mac-1' } },
    );
    const { subject, text, html } = await arrived(letter);
    const code = returnCodeFor('b64_mac-1', nonce, (await engine.secrets()).code);
    for (const part of [text, html]) expect(part).toContain(code);
    expect(`${subject}${text}`).not.toContain('Gülşah');
    expect(JSON.stringify(await engine.scan('requests'))).not.toContain(code);
  });

  it.each([
    ['accountExists', exists, 'üyeliğiniz zaten var'],
    ['noAccount', { key: 'noAccount-1', kind: 'noAccount' }, 'üyelik yok'],
    ['contactChanged', { key: 'contactChanged-2', kind: 'contactChanged' }, 'adresi değişti'],
    ['accountClosed', closed, 'Üyeliğiniz kapatıldı'],
    ...securityEvents.map((what) => [
      what,
      { key: `securityNotice-${what}`, kind: 'securityNotice', what },
      'üyeliği',
    ]),
  ] as [string, MemberLetter, string][])(
    'tells of %s by name, with no code and no secret',
    async (_kind, letter, words) => {
      const { subject, text } = await arrived(mailOf(letter));
      expect(subject).toContain(words);
      expect(text).toContain('Sayın Gülşah Çığlıkçıoğlu,');
      expect(`${subject}${text}`).not.toMatch(/\b\d{6}\b/);
    },
  );

  it('keeps the language of whoever reads it', async () => {
    const { subject, text, html } = await arrived(mailOf({ ...closed, language: 'en' }));
    expect(subject).toBe('Your account was closed – Kocasinan Municipality');
    expect(text).toContain('Dear Gülşah Çığlıkçıoğlu,');
    expect(html).toContain('<html lang="en"');
  });

  it('goes by SMS to whoever has a telephone there', async () => {
    const bySms = { to: { way: 'sms', address: '+905329876543' } } as const;
    await put(mailOf(withCode('signUp'), bySms));
    await send(mailOf(withCode('signUp'), bySms), later(1));
    await put(mailOf(closed, bySms));
    await send(mailOf(closed, bySms), later(1));
    const code = codeOf(place.id, 'signUp', nonce, (await engine.secrets()).code);
    const [second, first] = await gateway.messages();
    expect(first).toMatchObject({ to: '5329876543', text: expect.stringContaining(code) });
    expect(second?.text).toContain('Üyeliğiniz kapatıldı');
    expect(await mails()).toEqual([]);
  });

  it('is cancelled once its code has expired', async () => {
    const letter = mailOf(resetCode);
    await put(letter);
    await send(letter, later(600));
    expect(await mail.storedAt(addressOf(letter))).toMatchObject({ state: 'cancelled' });
  });

  it('is found by a sweep of the outbox', async () => {
    await put(mailOf(exists));
    expect((await engine.scan('requests', 'outbox')).map(({ pk }) => pk)).toEqual([
      'kocasinan#ACCOUNT#Rk3-_9aQ',
    ]);
  });
});

describe('a stored letter', () => {
  it('and its key expire together after thirty days', async () => {
    await put(mailOf(exists));
    const [letter] = await engine.scan('requests');
    const [key] = await engine.scan('keys');
    const expected = Date.parse(later(0)) / 1000 + 30 * 86_400;
    expect([letter?.expiresAtEpoch, key?.expiresAtEpoch]).toEqual([expected, expected]);
    expect(key?.pk).toBe('kocasinan#ACCOUNT#Rk3-_9aQ#accountExists-1');
  });

  it('shows nobody whom it goes to, and opens nowhere else', async () => {
    await put(mailOf(exists));
    expect((await engine.bytesOnDisk()).toString('utf8')).not.toMatch(/Ciglik|Gülşah/);
    const [item] = await engine.scan('requests');
    await put(mailOf({ key: 'accountExists-2', kind: 'accountExists' }));
    await engine.tables.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          {
            Update: {
              TableName: engine.tables.requests,
              Key: { pk: { S: String(item?.pk) }, sk: { S: 'LETTER#accountExists-2' } },
              UpdateExpression: 'SET recipient = :moved',
              ExpressionAttributeValues: { ':moved': { B: item?.recipient as Uint8Array } },
            },
          },
        ],
      }),
    );
    await expect(send(mailOf({ key: 'accountExists-2', kind: 'accountExists' }), later(1))).rejects.toThrow();
  });

  it('is put once under its key', async () => {
    expect(await put(mailOf(exists))).toBe(true);
    expect(await put(mailOf(exists, { to: { ...to, address: 'baska@posta.example' } }))).toBe(false);
    expect(await engine.scan('keys')).toHaveLength(1);
    await expect(put(mailOf({ key: 'a#b', kind: 'accountExists' }))).rejects.toThrow();
  });

  it('stands with what another store decides, or not at all', async () => {
    const items = await memberLetterWriter(engine.tables, engine.makeKey)(mailOf(exists), later(0));
    const refused = {
      Put: {
        TableName: engine.tables.requests,
        Item: { pk: { S: 'x' }, sk: { S: 'y' } },
        ConditionExpression: 'attribute_exists(pk)',
      },
    };
    const writing = engine.tables.client.send(
      new TransactWriteItemsCommand({ TransactItems: [...items, refused] }),
    );
    await expect(writing).rejects.toThrow();
    expect(await engine.scan('requests')).toEqual([]);
    expect(await engine.scan('keys')).toEqual([]);
  });
});

describe('what the provider reports of it', () => {
  const logged: string[] = [];
  const noting = () => ({
    note: reportNoter(engine.tables),
    find: () => Promise.reject(new Error('It belongs to no request')),
    commit: () => Promise.reject(new Error('It belongs to no request')),
    calendar: turkishHolidays,
    log: (_level: string, event: string) => void logged.push(event),
  });
  async function note(raw: unknown): Promise<void> {
    const report = reportOf(raw);
    const reported = report && letterOfTags(report.tags);
    if (!report || !reported) throw new Error('The report leads to no letter');
    await noteDelivery(noting(), reported, report, later(60));
  }

  it('finds its way back to the letter through the tags, and to no request', async () => {
    const letter = mailOf(closed);
    const before = ses.events.length;
    await arrived(letter);
    const own = () => ses.events.slice(before).filter((event) => event['detail-type'].endsWith('Delivered'));
    await vi.waitFor(() => expect(own()).toHaveLength(1), { timeout: 5_000 });
    await note(own()[0]);
    expect(await mail.storedAt(addressOf(letter))).toMatchObject({ state: 'delivered' });
  });

  it('a bounce is noted on the letter and told, without a person', async () => {
    const letter = mailOf(exists, { place: { ...place, of: 'signUp' } });
    await put(letter);
    await send(letter, later(1));
    const outgoing = { address: addressOf(letter), authority: 'kocasinan', content: letter.letter };
    const tags = tagsOf({ ...outgoing, attempts: 1, createdAt: later(0) });
    expect(tags).toEqual({
      authority: 'kocasinan',
      about: 'signUp',
      name: 'Rk3-_9aQ',
      letter: 'accountExists-1',
    });
    logged.length = 0;
    const listed = Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]]));
    await note(bounceEvent({ tags: listed }));
    expect(await mail.storedAt(addressOf(letter))).toMatchObject({ state: 'bounced' });
    expect(logged).toEqual(['letterBounced']);
  });
});
