import { representationFields } from './common.ts';
import type { LawBasics } from './row.types.ts';

/** Requests, complaints and suggestions to a public body: Law 3071. */
export const petitionBasics: readonly LawBasics[] = [
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
    forwarding: {
      inWords: 'Dilekçe görevli makama gönderilir, başvurana da bilgi verilir.',
      article: '3071 sayılı Kanun m.5',
      confidence: 'H',
    },
    askingForMore: {
      inWords: 'Sizden bilgi istenmesi otuz günlük süreyi durdurmaz; süre işlemeye devam ediyor.',
      article: '3071 sayılı Kanun m.7',
      confidence: 'M',
    },
    mandatoryFields: [
      { field: 'name', inWords: 'ad', article: '3071 sayılı Kanun m.4', confidence: 'H' },
      { field: 'surname', inWords: 'soyad', article: '3071 sayılı Kanun m.4', confidence: 'H' },
      {
        field: 'signature',
        when: 'onPaper',
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
