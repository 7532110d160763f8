/** The mail function over the real stores and a mocked SES. */
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { mockClient } from 'aws-sdk-client-mock';
import { type MailDependencies, sendLetter, sweep } from '../../../functions/mail/handler.ts';
import { mimeOf } from '../../../functions/mail/mime.ts';
import { requestOf } from '../../../shared/adapters/keys.ts';
import { tagsOf } from '../../../shared/adapters/letter-tags.ts';
import { sesMailer } from '../../../shared/adapters/mailer.ts';
import { outboxStore } from '../../../shared/adapters/outbox.ts';
import { noSmsGateway } from '../../../shared/adapters/sms-gateway.ts';
import { staffLetters } from '../../../shared/adapters/staff-letters.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import type { Digest } from '../../../shared/domain/letter.ts';
import type { LetterAddress, RequestName } from '../../../shared/domain/ports.ts';
import type { LogFields } from '../../../shared/http/log.ts';
import type { Item, RealEngine } from '../../shared/adapters/engine.ts';
import { authority, may4, storesOf } from '../../shared/adapters/samples.ts';

/** @returns the moment so many seconds after the sample requests were taken in */
export const later = (seconds: number) =>
  new Date(Date.parse(may4) + seconds * 1000).toISOString() as Instant;

/** Every SES client of the process, answering as a test says; `reset` it between tests. */
export const mockSes = () => mockClient(SESClient);
export type MockedSes = ReturnType<typeof mockSes>;

export const accepting = (ses: MockedSes) => ses.on(SendRawEmailCommand).resolves({ MessageId: 'ses-1' });
/** SES says no: throttled, or the address is not verified. */
export const refusing = (ses: MockedSes, name = 'Throttling', httpStatusCode = 400) =>
  ses
    .on(SendRawEmailCommand)
    .rejects(Object.assign(new Error('no'), { name, $metadata: { httpStatusCode } }));
/** The request went out and no answer came back. */
export const losing = (ses: MockedSes) =>
  ses
    .on(SendRawEmailCommand)
    .rejects(Object.assign(new Error('timed out'), { name: 'TimeoutError', $metadata: {} }));

/** The bytes of every try so far, or of those of one kind of letter. */
export const sentBytes = (ses: MockedSes, kind?: string): Buffer[] =>
  ses
    .commandCalls(SendRawEmailCommand)
    .map(({ args: [{ input }] }) => input)
    .filter(
      ({ Tags = [] }) => !kind || Tags.some((tag) => tag.Name === 'letter' && tag.Value?.startsWith(kind)),
    )
    .map(({ RawMessage }) => Buffer.from(RawMessage?.Data ?? []));

export function mailing(engine: RealEngine) {
  const stores = storesOf(engine);
  const outbox = outboxStore(engine.tables, engine.readKey);
  const putLetter = staffLetters(engine.tables, engine.makeKey);
  const lines: (LogFields & { level: string; event: string })[] = [];
  const deps: MailDependencies = {
    outbox,
    dossier: outbox.dossier,
    secrets: engine.secrets,
    siteUrl: ({ id }) => `https://ebelediye.kocasinan.example/${id}`,
    send: sesMailer('basvuru-mail'),
    sendSms: noSmsGateway,
    mime: mimeOf,
    referenceOf: ({ pk }) => requestOf(pk)?.reference,
    tagsOf,
    log: (level, event, fields = {}) => lines.push({ level, event, ...fields }),
  };
  const storedAt = async ({ pk, sk }: LetterAddress): Promise<Item> =>
    (await engine.scan('requests')).find((item) => item.pk === pk && item.sk === sk) ?? {};
  const addressOf = async (
    { reference }: Pick<RequestName, 'reference'>,
    kind: string,
  ): Promise<LetterAddress> => {
    const found = (await engine.scan('requests')).find(
      (item) => String(item.pk).endsWith(reference) && String(item.sk).startsWith(`LETTER#${kind}`),
    );
    return { pk: String(found?.pk), sk: String(found?.sk) };
  };
  const confirm = async (name: RequestName, at: Instant) => {
    const items = await engine.scan('requests');
    const found = items.find(
      (item) => item.sk === 'CHALLENGE#confirm' && String(item.pk).endsWith(name.reference),
    );
    await stores.confirmOne(name, String(found?.nonce), at);
  };
  return {
    ...stores,
    deps,
    outbox,
    lines,
    storedAt,
    addressOf,
    confirm,
    putLetter,
    putDigest: (digest: Digest, at: Instant) => putLetter({ ...digest, kind: 'digest', key: digest.day }, at),
    send: (address: LetterAddress, at: Instant) => sendLetter(deps, address, at),
    sweep: (at: Instant) => sweep(deps, [authority], at),
  };
}
export type Mailing = ReturnType<typeof mailing>;
