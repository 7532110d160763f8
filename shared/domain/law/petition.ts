import { channelRows, representationFields } from './common.ts';
import type { LawRow } from './row.types.ts';

/** Requests, complaints and suggestions to a public body: Law 3071. */
export const petitionRows: readonly LawRow[] = [
  {
    id: 'petition-1984',
    regime: 'petition',
    lawNumber: 3071,
    title: 'Dilekçe Hakkının Kullanılmasına Dair Kanun',
    effectiveFrom: '1984-11-10',
    term: {
      amount: 30,
      unit: 'calendarDay',
      inWords: 'en geç 30 gün içinde, gerekçeli olarak',
      article: '3071 sayılı Kanun m.7',
      confidence: 'H',
    },
    progressReply: {
      inWords: 'İşlemin sürdüğü 30 gün içinde bildirilir; sonuç ayrıca bildirilir.',
      article: '3071 sayılı Kanun m.7',
      confidence: 'H',
    },
    askingForMore: {
      inWords: 'Sizden bilgi istenmesi otuz günlük süreyi durdurmaz; süre işlemeye devam ediyor.',
      article: '3071 sayılı Kanun m.7',
      confidence: 'M',
    },
    forwarding: {
      inWords: 'Dilekçe görevli makama gönderilir, başvurana da bilgi verilir.',
      article: '3071 sayılı Kanun m.5',
      confidence: 'H',
    },
    notExaminedGrounds: [
      {
        id: 'noSubject',
        inWords: 'Dilekçe belli bir konuyu içermiyor.',
        article: '3071 sayılı Kanun m.6/a',
        confidence: 'H',
      },
      {
        id: 'beforeCourt',
        inWords: 'Dilekçenin konusu yargı mercilerinin görevine giriyor.',
        article: '3071 sayılı Kanun m.6/b',
        confidence: 'H',
      },
      {
        id: 'formMissing',
        inWords: 'Dilekçede ad, soyad, imza ya da adres eksik.',
        article: '3071 sayılı Kanun m.6/c ve m.4',
        confidence: 'H',
      },
    ],
    refusalGrounds: [
      {
        id: 'onTheMerits',
        inWords: 'İstek incelenmiş, yerinde görülmemiştir.',
        article: '3071 sayılı Kanun m.7',
        confidence: 'M',
      },
      {
        id: 'noDuty',
        inWords: 'İstenen iş kurumun görevleri arasında değildir.',
        article: '5393 sayılı Kanun m.14; 3071 sayılı Kanun m.7',
        confidence: 'L',
      },
    ],
    thirdPartiesFor: [],
    channels: channelRows('general'),
    mandatoryFields: [
      { field: 'name', inWords: 'ad', article: '3071 sayılı Kanun m.4', confidence: 'H' },
      { field: 'surname', inWords: 'soyad', article: '3071 sayılı Kanun m.4', confidence: 'H' },
      {
        field: 'signature',
        inWords: 'yazılı dilekçede imza',
        article: '3071 sayılı Kanun m.4',
        confidence: 'H',
      },
      {
        field: 'serviceAddress',
        inWords: 'iş ya da ikametgâh adresi',
        article: '3071 sayılı Kanun m.4',
        confidence: 'H',
      },
      { field: 'subject', inWords: 'belli bir konu', article: '3071 sayılı Kanun m.6/a', confidence: 'H' },
      ...representationFields,
    ],
    replyParts: [
      {
        part: 'explanation',
        inWords: 'işlemin sonucu ya da safahatı',
        article: '3071 sayılı Kanun m.7',
        confidence: 'H',
      },
      { part: 'ground', inWords: 'kararın dayanağı', article: '3071 sayılı Kanun m.7', confidence: 'H' },
      { part: 'reasons', inWords: 'kararın gerekçesi', article: '3071 sayılı Kanun m.7', confidence: 'H' },
      {
        part: 'remedy',
        inWords: 'başvurulacak mercii ve süresi',
        article: 'Anayasa m.40/2',
        confidence: 'M',
      },
    ],
    deemedRefusal: {
      after: { amount: 30, unit: 'calendarDay' },
      article: '2577 sayılı Kanun m.10',
      confidence: 'H',
    },
    windows: [
      {
        id: 'courtAfterReply',
        forum: 'court',
        after: 'reply',
        opens: 'served',
        lasts: { amount: 60, unit: 'calendarDay' },
        inWords: 'cevabın tebliğinden başlayarak 60 gün içinde idare mahkemesinde dava',
        article: '2577 sayılı Kanun m.7',
        confidence: 'H',
      },
      {
        id: 'courtAfterSilence',
        forum: 'court',
        after: 'silence',
        opens: 'deemedRefused',
        lasts: { amount: 60, unit: 'calendarDay' },
        inWords: 'isteğin reddedilmiş sayıldığı günden başlayarak 60 gün içinde idare mahkemesinde dava',
        article: '2577 sayılı Kanun m.7 ve m.10',
        confidence: 'H',
      },
      {
        id: 'courtWhileWaiting',
        forum: 'court',
        after: 'progress',
        opens: 'received',
        lasts: { amount: 4, unit: 'month' },
        inWords:
          'kesin olmayan cevaptan sonra kesin cevabı bekleme süresi: başvurudan başlayarak en çok dört ay',
        article: '2577 sayılı Kanun m.10/2',
        confidence: 'M',
      },
    ],
    reminderDaysLeft: [20, 10, 5, 3, 2, 1],
    reminderDaysLeftWhileAsked: [3, 2, 1],
    escalationDaysLeft: [3, 0],
    replyIsPersonal: false,
    remedy: {
      inWords:
        'Bu işleme karşı, cevabın size ulaştığı günden başlayarak altmış gün içinde yetkili idare mahkemesinde dava açabilirsiniz (2577 sayılı Kanun m.7). Otuz gün içinde cevap verilmemesi isteğin reddi sayılır (2577 sayılı Kanun m.10).',
      article: '2577 sayılı Kanun m.7 ve m.10',
      confidence: 'H',
    },
  },
];
