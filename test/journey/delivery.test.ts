/** Delivery is known: the whole system as `npm start` runs it, behind a mail server that takes mail and reports later. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Dossier } from '../../shared/contracts/staff-views.ts';
import type { Receipt } from '../../shared/contracts/views.ts';
import { type Mood, type MoodyRelay, startMoodyRelay } from '../infra/local/mail/moody-relay.ts';
import { feedbackReport, outOfOffice, sendBack, statusReport } from '../infra/local/mail/returned-mail.ts';
import { atRest, type Correspondence, correspondence, relayedTo } from './mailed-reply.ts';
import { dataFolder, startSynthesized } from './running.ts';

/** Two cores, and other systems beside this one. */
vi.setConfig({ testTimeout: 90_000 });
const data = dataFolder();
let relay: MoodyRelay;
let mood: Mood = 'accept';
let system: Awaited<ReturnType<typeof startSynthesized>>;
let office: Correspondence;
let returnPort: number;
let today: string;

const start = async (): Promise<void> => {
  system = await startSynthesized(data.path);
  office = await correspondence(system.stage);
  returnPort = Number(/^ {2}returns +127\.0\.0\.1:(\d+) /m.exec(system.lines.join('\n'))?.[1]);
};
beforeAll(async () => {
  relay = await startMoodyRelay(() => mood, { offersDsn: true });
  vi.stubEnv('SMTP_RELAY_URL', `smtp://127.0.0.1:${relay.port}`);
  await start();
  today = new Date(Date.now() + 3 * 3_600_000).toISOString().slice(0, 10);
});
afterAll(async () => {
  await system.stop();
  await relay.close();
  vi.unstubAllEnvs();
  data.remove();
});

/** A request with a confirmed address, and the mail with its code: letters that reports can be about. */
const confirmed = async (email: string): Promise<Receipt> => {
  const receipt = await office.submit(email);
  await office.confirm(receipt.reference, await relayedTo(relay, email, receipt.reference, 'kod'));
  return receipt;
};
/** The return address of the reply that was mailed and, as far as the relay knows, arrived. */
const mailedReply = async (email: string): Promise<{ receipt: Receipt; returnsTo: string }> => {
  const receipt = await confirmed(email);
  await office.reply(receipt.reference);
  const { from } = await relayedTo(relay, email, receipt.reference, 'cevabı');
  await office.becomes(receipt.reference, 'delivered');
  return { receipt, returnsTo: from };
};
const comesBack = async (to: string, raw: Buffer): Promise<number> => {
  const { code } = await sendBack(returnPort, to, raw);
  await atRest(data.path);
  return code;
};
/** Everything of a request but when somebody looked at it. */
const standing = async ({ reference }: Receipt): Promise<Dossier> => office.dossier(reference);
const actionsOf = ({ trail }: Dossier): readonly string[] => trail.map(({ action }) => action);

describe('a reply that the relay takes and that comes back later', () => {
  const email = 'ayse@posta.example';
  const failed = statusReport({ recipient: email });
  let receipt: Receipt;
  let returnsTo: string;
  beforeAll(async () => {
    ({ receipt, returnsTo } = await mailedReply(email));
  });

  it('is delivered as long as nobody says otherwise; a delay and an out-of-office answer do not', async () => {
    const before = await standing(receipt);
    expect(await office.queue('open')).not.toContain(receipt.reference);
    expect(await comesBack(returnsTo, statusReport({ action: 'delayed', status: '4.4.1' }))).toBe(250);
    expect(await comesBack(returnsTo, outOfOffice())).toBe(250);
    expect(await standing(receipt)).toEqual(before);
    expect(system.lines.join('\n')).toMatch(/returns {4}\| \S+: an automatic answer, dropped \(1 since/);
  });

  it('is not brought back by whoever guesses an address', async () => {
    const before = await standing(receipt);
    const forged = returnsTo.replace(/.@/, (end) => `${end[0] === '0' ? '1' : '0'}@`);
    expect(await comesBack(forged, failed)).toBe(550);
    expect(await comesBack('basvuru@kocasinan.example', failed)).toBe(550);
    expect(await standing(receipt)).toEqual(before);
  });

  it('puts the request back on the officer’s list, with what to do next', async () => {
    expect(await comesBack(returnsTo, failed)).toBe(250);
    const back = await office.becomes(receipt.reference, 'undelivered');
    expect(back.reply?.failure).toBe('Permanent/NoEmail');
    expect(back.letters.find(({ kind }) => kind === 'reply')?.state).toBe('bounced');
    expect(back.warnings).toContain('Başvurana giden bir e-posta geri döndü; adres çalışmıyor olabilir.');
    expect(back.next).toBe(
      'E-posta geri döndü: cevap yazısını yazdırıp taahhütlü postaya verin ve gönderi numarasını kaydedin.',
    );
    expect(back.daysLeft).not.toBeNull();
    expect(await office.queue('open')).toContain(receipt.reference);
    expect(await office.queue('done')).not.toContain(receipt.reference);
  });

  it('is told to the unit by mail at once', async () => {
    await office.letter(receipt.reference, 'cameBack', 'delivered');
  });

  it('is told to the citizen', async () => {
    const { status, statusText, next, history } = await office.status(receipt);
    expect([status, statusText]).toEqual(['undelivered', 'Cevap teslim edilemedi']);
    expect(next).toBe(
      'Cevap e-posta adresinize ulaşmadı. Kurum cevabı tebligat adresinize postayla gönderecek.',
    );
    expect(history.at(-1)?.text).toBe('Cevap e-posta adresinize ulaştırılamadı.');
  });

  it('is the same when it is told again, late, or in another order', async () => {
    const before = await standing(receipt);
    await Promise.all([1, 2, 3].map(() => sendBack(returnPort, returnsTo, failed)));
    await comesBack(returnsTo, statusReport({ action: 'delivered', status: '2.0.0' }));
    await comesBack(returnsTo, statusReport({ action: 'delayed', status: '4.4.1' }));
    expect(await standing(receipt)).toEqual(before);
  });

  it('goes by post, and what the mail still reports changes nothing more', async () => {
    expect((await office.dispatch(receipt.reference, today)).status).toBe('answered');
    await comesBack(returnsTo, failed);
    await comesBack(returnsTo, statusReport({ action: 'delivered', status: '2.0.0' }));
    expect((await standing(receipt)).status).toBe('answered');
    expect((await office.deliver(receipt.reference, today)).status).toBe('delivered');
    await comesBack(returnsTo, failed);
    const end = await standing(receipt);
    expect(end.status).toBe('delivered');
    expect(actionsOf(end)).toEqual([
      'submitted',
      'contactConfirmed',
      'replied',
      'delivered',
      'bounced',
      'dispatched',
      'delivered',
    ]);
    expect(await office.queue('open')).not.toContain(receipt.reference);
  });
});

describe('other ends of a reply', () => {
  it.each([
    ['a full mailbox', { status: '5.2.2' }, 'Transient/MailboxFull'],
    ['days of trying in vain', { status: '4.4.7', diagnostic: 'smtp; 421 no answer' }, 'Transient/General'],
    ['a server that refuses the sender’s kind', { status: '5.7.1' }, 'Permanent/General'],
  ])('%s is one that did not arrive', async (_what, status, failure) => {
    const { receipt, returnsTo } = await mailedReply(`son.${status.status}@posta.example`);
    await comesBack(returnsTo, statusReport(status));
    expect((await office.becomes(receipt.reference, 'undelivered')).reply?.failure).toBe(failure);
  });

  it('a refusal while the relay is being told is one that did not arrive', async () => {
    const { reference } = await confirmed('yok@posta.example');
    await atRest(data.path);
    mood = { code: 550, text: '5.1.1 user unknown' };
    await office.reply(reference);
    const back = await office.becomes(reference, 'undelivered');
    mood = 'accept';
    expect(actionsOf(back)).toEqual(['submitted', 'contactConfirmed', 'replied', 'bounced']);
  });

  it('a complaint is noted on the letter, and the reply has arrived all the same', async () => {
    const { receipt, returnsTo } = await mailedReply('sikayet@posta.example');
    const before = await standing(receipt);
    expect(await comesBack(returnsTo, feedbackReport('abuse', 'sikayet@posta.example'))).toBe(250);
    await office.letter(receipt.reference, 'reply', 'complained');
    const after = await standing(receipt);
    expect([after.status, after.version]).toEqual(['delivered', before.version]);
  });

  it('a receipt that comes back is noted and warned of, and leaves the request where it is', async () => {
    const email = 'dolu@posta.example';
    const { reference } = await confirmed(email);
    const { from } = await relayedTo(relay, email, reference, 'Alındı belgesi');
    await comesBack(from, statusReport({ recipient: email }));
    await office.letter(reference, 'receipt', 'bounced');
    const { status, warnings } = await office.dossier(reference);
    expect(status).toBe('received');
    expect(warnings.join()).toContain('geri döndü');
  });
});

describe('the addresses of SES’s simulator', () => {
  it.each([
    ['success', 'delivered', false],
    ['bounce', 'bounced', true],
    ['suppressionlist', 'bounced', true],
    ['complaint', 'complained', false],
    ['ooto', 'delivered', false],
  ])('%s@: the letter with the code is %s', async (name, state, warned) => {
    const { reference } = await office.submit(`${name}+yolculuk@simulator.amazonses.com`);
    await office.letter(reference, 'code', state);
    await atRest(data.path);
    await office.letter(reference, 'code', state);
    const { warnings, status } = await office.dossier(reference);
    expect(status).toBe('received');
    expect(warnings.some((warning) => warning.includes('geri döndü'))).toBe(warned);
    expect(relay.received.some(({ to }) => to.join().includes('simulator'))).toBe(false);
  });
});

it('loses no report that was taken, whatever is killed right after', async () => {
  const { receipt, returnsTo } = await mailedReply('kesinti@posta.example');
  await sendBack(returnPort, returnsTo, statusReport({ recipient: 'kesinti@posta.example' }));
  await system.kill();
  await start();
  await office.becomes(receipt.reference, 'undelivered');
  expect(system.lines.join('\n')).not.toContain('posta.example');
});
