/** What AuthenticationController can answer. */
import type { Twist } from './twist.types.ts';
import {
  aPage,
  asType,
  breaking,
  canary,
  elsewhere,
  once,
  person,
  saying,
  slow,
  tooLarge,
  withStatus,
  withText,
} from './twist-answers.ts';

export const fromTheIdentityCall = {
  otherResult: {
    words: 'sonucKodu EDV09.001, HTTP 200',
    refusedAs: 'eDevletRefused',
    identity: saying({ sonucKodu: 'EDV09.001', sonucAciklamasi: canary }),
  },
  resultNearby: {
    words: 'sonucKodu «edv09.000 »',
    refusedAs: 'eDevletRefused',
    identity: saying({ sonucKodu: 'edv09.000 ' }),
  },
  resultInWords: {
    words: 'sonucKodu bir cümle',
    refusedAs: 'eDevletRefused',
    identity: saying({ sonucKodu: canary }),
  },
  resultMissing: {
    words: 'sonucKodu yok',
    refusedAs: 'eDevletUnavailable',
    identity: saying({ sonucKodu: undefined }),
  },
  resultNoText: {
    words: 'sonucKodu sayı',
    refusedAs: 'eDevletUnavailable',
    identity: saying({ sonucKodu: 9 }),
  },
  successWithFault: {
    words: 'Başarılı sonuç, HTTP 500',
    refusedAs: 'eDevletUnavailable',
    identity: withStatus(500),
  },
  identityPage: { words: 'Kimlik yerine HTML', refusedAs: 'eDevletUnavailable', identity: aPage },
  identityPageAsJson: {
    words: 'JSON diye HTML',
    refusedAs: 'eDevletUnavailable',
    identity: withText('<!DOCTYPE html><title>Bakım</title>'),
  },
  identityAsPage: { words: 'HTML diye JSON', refusedAs: 'eDevletUnavailable', identity: asType('text/html') },
  identityList: {
    words: 'Nesne yerine liste',
    refusedAs: 'eDevletUnavailable',
    identity: withText('["EDV09.000"]'),
  },
  identityNull: { words: 'Nesne yerine null', refusedAs: 'eDevletUnavailable', identity: withText('null') },
  identitySlow: { words: 'Kimlik için 30 saniye', refusedAs: 'eDevletUnavailable', identity: slow },
  identityElsewhere: {
    words: 'Kimlik için 302 başka yere',
    refusedAs: 'eDevletUnavailable',
    identity: elsewhere(302),
  },
  identityTooLarge: { words: 'Kimlik için 200 KB', refusedAs: 'eDevletUnavailable', identity: tooLarge },
  identityMidway: {
    words: 'Kimlik yanıtı yarıda kopuyor',
    refusedAs: 'eDevletUnavailable',
    identity: breaking('midway'),
  },
  identityUnanswered: {
    words: 'Kimlik için bağlantı hep kopuyor',
    refusedAs: 'eDevletUnavailable',
    identity: breaking('before'),
  },
  identitySecondTime: {
    words: 'Kimlik ikinci soruşta geliyor (geçer)',
    refusedAs: undefined,
    identity: once(breaking('before')),
  },
  personMissing: {
    words: 'kullaniciBilgileri yok',
    refusedAs: 'eDevletRefused',
    identity: saying({ kullaniciBilgileri: undefined }),
  },
  numberMissing: {
    words: 'kimlikNo yok',
    refusedAs: 'eDevletRefused',
    identity: person({ kimlikNo: undefined }),
  },
  numberWrong: {
    words: 'kimlikNo başka, sağlaması tutmuyor',
    refusedAs: 'eDevletRefused',
    identity: person({ kimlikNo: '10000000147' }),
  },
  numberPublished: {
    words: 'kimlikNo 11111111110',
    refusedAs: 'eDevletRefused',
    identity: person({ kimlikNo: '11111111110' }),
  },
  numberShort: {
    words: 'kimlikNo on haneli (VKN)',
    refusedAs: 'eDevletRefused',
    identity: person({ kimlikNo: '4540536920' }),
  },
  numberNoText: {
    words: 'kimlikNo metin değil',
    refusedAs: 'eDevletRefused',
    identity: person({ kimlikNo: 10000000146 }),
  },
  numberTwice: {
    words: 'kimlikNo liste',
    refusedAs: 'eDevletRefused',
    identity: person({ kimlikNo: ['10000000146', '10000000146'] }),
  },
  numberBeside: {
    words: 'Yanlış yerde başka kimlikNo (geçer)',
    refusedAs: undefined,
    identity: saying({ kimlikNo: '99999999990', ad: canary }),
  },
  nameMissing: { words: 'ad yok', refusedAs: 'eDevletRefused', identity: person({ ad: undefined }) },
  nameBlank: { words: 'soyad boş', refusedAs: 'eDevletRefused', identity: person({ soyad: ' \t ' }) },
  nameTooLong: { words: 'ad 81 harf', refusedAs: 'eDevletRefused', identity: person({ ad: 'A'.repeat(81) }) },
  nameHidden: {
    words: 'soyad içinde görünmez işaret',
    refusedAs: 'eDevletRefused',
    identity: person({ soyad: 'AK\u202eKA' }),
  },
  identityExtra: {
    words: 'Kimlik yanıtında fazladan alanlar (geçer)',
    refusedAs: undefined,
    identity: person({ dogumTarihi: '1990-01-01', anneAdi: canary }),
  },
} satisfies Readonly<Record<string, Twist>>;
