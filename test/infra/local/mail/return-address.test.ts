import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { returnAddresses, returnIdOf } from '../../../../infra/local/mail/return-address.ts';
import { newMessageId } from '../../../../infra/local/mail/ses-mail.ts';

const addresses = returnAddresses(randomBytes(32));
const id = returnIdOf(newMessageId(Date.now()));
const address = addresses.addressOf(id, 'basvuru@kocasinan.example');
const [local = '', domain = ''] = address.split('@');

describe('a return address', () => {
  it('names the message, fits into RFC 5321, and is in the sender’s domain', () => {
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(local.length).toBeLessThanOrEqual(64);
    expect(domain).toBe('kocasinan.example');
    expect(addresses.idIn(address)).toBe(id);
  });

  it('survives a server that changes its case', () => {
    expect(addresses.idIn(address.toUpperCase())).toBe(id);
  });

  it('is in the domain of the setting, written for the wire', () => {
    const elsewhere = returnAddresses(randomBytes(32), 'Dönüş.kocasinan.example');
    const made = elsewhere.addressOf(id, 'basvuru@kocasinan.example');
    expect(made).toMatch(/@xn--[a-z0-9-]+\.kocasinan\.example$/);
    expect(elsewhere.idIn(made)).toBe(id);
  });

  it.each([
    ['another id', address.replace(id, returnIdOf(newMessageId(0)))],
    ['another code', address.replace(/.@/, (end) => `${end[0] === '0' ? '1' : '0'}@`)],
    ['another domain', `${local}@posta.example`],
    ['a code cut short', address.replace(/.@/, '@')],
    ['no code', `bounce+${id}@${domain}`],
    ['more before it', `x${address}`],
    ['more after it', `${address}@posta.example`],
    ['an ordinary address', 'basvuru@kocasinan.example'],
    ['nothing', ''],
  ])('with %s is none of ours', (_what, forged) => {
    expect(addresses.idIn(forged)).toBeUndefined();
  });

  it('of another key is none of ours', () => {
    expect(returnAddresses(randomBytes(32)).idIn(address)).toBeUndefined();
  });
});
