import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smsGateway } from '../../../../shared/adapters/sms-gateway.ts';
import { account, type SmsRig, startSmsRig } from './sms-rig.ts';

let folder: string;
let rig: SmsRig;
let now = Date.parse('2026-05-04T06:30:00Z');
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sms-'));
  rig = await startSmsRig(join(folder, 'box'), () => now);
});
afterAll(async () => {
  await rig.close();
  await rm(folder, { recursive: true });
});

const send = (text: string) => smsGateway({ address: rig.url, ...account })({ to: '+905329876543', text });
const call = (
  body: unknown,
  authorization = `Basic ${Buffer.from('8500000000:çok gizli').toString('base64')}`,
) =>
  fetch(`${rig.url}/sms/rest/v2/send`, {
    method: 'POST',
    headers: { authorization },
    body: JSON.stringify(body),
  });
const good = {
  msgheader: 'KOCASINAN',
  encoding: 'TR',
  iysfilter: '0',
  messages: [{ msg: 'Deneme', no: '5329876543' }],
};

describe('the SMS gateway on this machine', () => {
  it('keeps what it took over a restart, newest first', async () => {
    expect(await send('Birinci: ğüşöçıİ')).toMatchObject({ kind: 'accepted' });
    expect(await send('İkinci')).toMatchObject({ kind: 'accepted' });
    now += 1000;
    await rig.close();
    rig = await startSmsRig(join(folder, 'box'), () => now);
    await send('Üçüncü');
    expect((await rig.messages()).map(({ to, text }) => [to, text])).toEqual([
      ['5329876543', 'Üçüncü'],
      ['5329876543', 'İkinci'],
      ['5329876543', 'Birinci: ğüşöçıİ'],
    ]);
  });

  it.each([
    ['no authorization', good, '', 401, '30'],
    ['another sender’s name', { ...good, msgheader: 'BASKASI' }, undefined, 406, '40'],
    [
      'a number with its country',
      { ...good, messages: [{ msg: 'a', no: '+905329876543' }] },
      undefined,
      406,
      '70',
    ],
    ['a fixed number', { ...good, messages: [{ msg: 'a', no: '3522222222' }] }, undefined, 406, '70'],
    ['nothing to say', { ...good, messages: [{ msg: ' ', no: '5329876543' }] }, undefined, 406, '20'],
    [
      'too much to say',
      { ...good, messages: [{ msg: 'a'.repeat(884), no: '5329876543' }] },
      undefined,
      406,
      '20',
    ],
    ['something else', 'merhaba', undefined, 406, '70'],
  ])('refuses %s as NetGSM does', async (_what, body, authorization, status, code) => {
    const before = await rig.messages();
    const answer = await call(body, authorization);
    expect([answer.status, await answer.json()]).toEqual([
      status,
      expect.objectContaining({ code, jobid: null }),
    ]);
    expect(await rig.messages()).toEqual(before);
  });

  it('shows them on a page, as text and nothing else', async () => {
    await send('<script>alert(1)</script>');
    const page = await fetch(rig.url);
    const html = await page.text();
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(html).toContain('05329876543');
    expect(html).toContain('&#60;script&#62;alert(1)');
    expect(html).not.toContain('<script>');
  });

  it('says nothing of them in the log, and can be emptied', async () => {
    await fetch(`${rig.url}/api/sms`, { method: 'DELETE' });
    expect(await rig.messages()).toEqual([]);
    expect(rig.lines).toEqual([]);
    expect((await fetch(`${rig.url}/baska`)).status).toBe(404);
  });
});
