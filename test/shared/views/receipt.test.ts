import { describe, expect, test } from 'vitest';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import * as views from '../../../shared/contracts/views.ts';
import { type ReplyWay, regimes } from '../../../shared/contracts/vocabulary.ts';
import { maskEmail } from '../../../shared/views/mask.ts';
import { receiptOf } from '../../../shared/views/receipt.ts';
import { kindOfRequest } from '../../../shared/words/kind.ts';
import { confirmed, received, reference } from '../domain/samples.ts';

const followUpCode = 'K7RT-A3MH-L4E9-2YUF-8K6R-T3AM-HL4Y-9E2U';
const receipt = (...about: Parameters<typeof received>) =>
  receiptOf(received(...about), kocasinan, followUpCode);

describe.each(regimes)('the receipt of a %s request', (regime) => {
  test('is what the contract promises', () => {
    expect(views.receipt.strict().parse(receipt(regime))).toEqual(receipt(regime));
  });

  test('names the reference, the follow-up code, the last day and the article', () => {
    const shown = receipt(regime);
    expect(shown).toMatchObject({
      reference,
      followUpCode,
      authority: { id: 'kocasinan', name: kocasinan.name },
    });
    expect(shown.term).toMatch(/sayılı Kanun m\.\d+/);
    expect(shown.next.join(' ')).toMatch(/son gün \d+ [A-ZŞHMNK]\S+ 2026 \S+\./);
  });

  test('says which unit looks at it, in whole sentences', () => {
    for (const sentence of receipt(regime).next) expect(sentence).toMatch(/^[A-ZÇĞİÖŞÜ].*\.$/);
    expect(receipt(regime).next[0]).toMatch(/Birimi|Müdürlüğü/);
  });
});

describe('confirming the mailbox', () => {
  test('is asked for once, and is no condition', () => {
    expect(receipt('kvkk').confirmation).toBe('codeSent');
    expect(receipt('kvkk').next.at(-1)).toContain('Onaylamasanız da başvurunuz geçerlidir');
  });

  test('is not spoken of without a mailbox or after it was done', () => {
    for (const request of [received('kvkk', { email: undefined, replyBy: 'post' }), confirmed(received())]) {
      const shown = receiptOf(request, kocasinan, followUpCode);
      expect(shown.confirmation).toBe('notNeeded');
      expect(shown.next).toHaveLength(3);
    }
  });
});

test.each([
  ['email', 'onaylanmış adrese'],
  ['post', 'taahhütlü postayla'],
  ['inPerson', 'kimliğinizle'],
] satisfies [ReplyWay, string][])('a reply by %s is explained: %s', (replyBy, words) => {
  expect(receipt('kvkk', { replyBy }).next.join(' ')).toContain(words);
});

describe('what a request is called', () => {
  test.each([
    ['kvkk', {}, 'KVKK başvurusu'],
    ['information', {}, 'Bilgi edinme başvurusu'],
    ['petition', { petitionType: 'complaint' }, 'Şikâyet: Yol, kaldırım, çukur'],
    ['petition', { petitionType: 'suggestion', category: 'park' }, 'Öneri: Park, bahçe, ağaç'],
  ] as const)('%s %j is %s', (regime, changes, kind) => {
    expect(kindOfRequest(received(regime, changes), kocasinan)).toBe(kind);
  });

  test('a category that the authority gave up leaves the type', () => {
    expect(kindOfRequest({ regime: 'petition', petitionType: 'request', category: 'eski' }, kocasinan)).toBe(
      'Talep',
    );
  });
});

describe('a masked address', () => {
  test.each([
    ['ayse.ozturk@ornek.com', 'ay•••@ornek.com'],
    ['ab@ornek.com', 'a•••@ornek.com'],
    ['a@ornek.com', '•••@ornek.com'],
  ])('%s is %s', (address, masked) => {
    expect(maskEmail(address)).toBe(masked);
  });
});
