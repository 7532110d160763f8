/** What goes to a telephone: short enough to be two messages at most, and nothing that a stranger may not read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Authority } from '../../../shared/authorities/authority.ts';
import { kentKonut } from '../../../shared/authorities/kent-konut.ts';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import { shortNameIn } from '../../../shared/authorities/names.ts';
import { type Instant, languages } from '../../../shared/contracts/vocabulary.ts';
import { securityEvents } from '../../../shared/domain/member-letter.ts';
import { memberCodeSms, memberSms, securitySms } from '../../../shared/letters/member-sms.ts';
import { contactCodeSms, contactMovedSms } from '../../../shared/letters/request-contact-letter.ts';
import { codeSms, type ToldBySms, tellingSms } from '../../../shared/letters/request-sms.ts';
import { smsParts } from '../../../shared/letters/sms-length.ts';
import { withdrawnSms } from '../../../shared/letters/withdrawn-letter.ts';
import { confirmed, posted, standing } from '../domain/samples.ts';

const at = '2026-05-04T06:40:00.000Z' as Instant;
const kinds: readonly ToldBySms[] = [
  'receipt',
  'nudge',
  'ready',
  'posted',
  'lapsed',
  'noticeAnnounced',
  'infoAsked',
  'progressed',
  'extended',
  'feeNotified',
];
const authorities = [kocasinan, kentKonut];
const siteUrl = 'https://e-basvuru.buyuksehir-belediyesi.example/kocasinan';
const aboutFor = (authority: Authority) => ({
  request: { ...posted(confirmed(standing.answeredByPost)), reference: 'KLMNP-RSTVZ', dueOn: '2026-11-25' },
  authority,
  siteUrl,
});

describe('the parts of a message', () => {
  it.each([
    ['', 1],
    ['a'.repeat(155), 1],
    ['a'.repeat(156), 2],
    ['ğ'.repeat(77), 1],
    ['ğ'.repeat(78), 2],
    ['a'.repeat(298), 2],
    ['a'.repeat(299), 3],
    [`–${'a'.repeat(69)}`, 1],
    [`–${'a'.repeat(70)}`, 2],
    [`–${'a'.repeat(134)}`, 3],
  ])('are counted as the network does: %#', (text, parts) => {
    expect(smsParts(text)).toBe(parts);
  });

  it('grow with the text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (a, b) => {
        expect(smsParts(a + b)).toBeGreaterThanOrEqual(Math.max(smsParts(a), 1));
      }),
    );
  });
});

const senders = authorities.flatMap((authority) =>
  languages.map((language) => [shortNameIn(language, authority), language, authority] as const),
);
describe.each(senders)('an SMS of %s in %s', (name, language, authority) => {
  const { request, ...rest } = aboutFor(authority);
  const about = { ...rest, request: { ...request, language } };
  const member = { authority, language };
  const all = [
    ...kinds.map((kind) => tellingSms(kind, about)),
    codeSms(about, 'confirm', '123456', at),
    codeSms(about, 'follow', '123456', at),
    memberCodeSms(member, '123456', at),
    ...(['accountExists', 'noAccount', 'contactChanged', 'accountClosed'] as const).map((kind) =>
      memberSms(member, kind),
    ),
    ...securityEvents.map((what) => securitySms(member, what)),
    withdrawnSms(about),
    contactCodeSms(about, '123456', at),
    contactMovedSms(about),
  ];
  it.each(all.map((text) => [text]))('is two messages at most: %s', (text) => {
    expect(smsParts(text)).toBeLessThanOrEqual(2);
    expect(text.startsWith(`${name}: `)).toBe(true);
    // Any sign beyond the Turkish table would halve what fits.
    expect([...text].every((sign) => smsParts(sign.repeat(72)) <= 1)).toBe(true);
  });

  it('has no link that opens anything by itself', () => {
    for (const text of all)
      expect(text.match(/https?:\S+/)?.[0] ?? siteUrl).toMatch(/\/(kocasinan|takip|onay|aydinlatma-metni)$/);
  });
});

it('a code says until when, for which request, and to whom not to give it', () => {
  const text = codeSms(aboutFor(kocasinan), 'confirm', '007123', at);
  for (const word of ['007123', '09.40', 'KLMNP-RSTVZ', 'paylaşmayın']) expect(text).toContain(word);
});
