import { representationFields } from './common.ts';
import type { LawBasics } from './row.types.ts';

/** Information requests: Law 4982 and the Bilgi Edinme Yönetmeliği. */
export const informationBasics: readonly LawBasics[] = [
  {
    id: 'information-2004',
    regime: 'information',
    lawNumber: 4982,
    title: 'Bilgi Edinme Hakkı Kanunu',
    effectiveFrom: '2004-04-24',
    term: {
      amount: 15,
      unit: 'workingDay',
      inWords: 'en geç 15 iş günü içinde',
      article: '4982 sayılı Kanun m.11',
      confidence: 'H',
    },
    extension: {
      amount: 30,
      inWords: 'başvurudan başlayarak en geç 30 iş günü içinde',
      article: '4982 sayılı Kanun m.11',
      confidence: 'M',
      grounds: [
        {
          id: 'otherUnit',
          inWords: 'İstenen bilgi ya da belge kurumun başka bir biriminden sağlanıyor.',
          article: '4982 sayılı Kanun m.11',
          confidence: 'H',
        },
        {
          id: 'otherOpinion',
          inWords: 'Başvuru hakkında başka bir kurumun görüşünün alınması gerekiyor.',
          article: '4982 sayılı Kanun m.11',
          confidence: 'H',
        },
        {
          id: 'severalBodies',
          inWords: 'Başvurunun içeriği birden fazla kurumu ilgilendiriyor.',
          article: '4982 sayılı Kanun m.11',
          confidence: 'H',
        },
      ],
    },
    fee: {
      inWords:
        'Erişim için gereken inceleme, araştırma, kopyalama ve posta giderleri kadar ücret istenebilir; bildirimle süre kesilir, 15 iş günü içinde ödenmezse istekten vazgeçilmiş sayılır.',
      freePages: 0,
      article: '4982 sayılı Kanun m.10',
      confidence: 'M',
      notice: {
        payWithin: {
          amount: 15,
          unit: 'workingDay',
          inWords: 'bildirimden başlayarak 15 iş günü içinde',
          article: 'Bilgi Edinme Yönetmeliği m.22',
          confidence: 'M',
        },
        afterPayment: 'resumes',
        article: '4982 sayılı Kanun m.11; Bilgi Edinme Yönetmeliği m.22',
        confidence: 'L',
      },
    },
    forwarding: {
      inWords: 'İstenen bilgi başka bir kurumdaysa başvuru oraya gönderilir ve başvurana bildirilir.',
      article: '4982 sayılı Kanun m.7/3',
      confidence: 'M',
    },
    askingForMore: {
      inWords: 'Sizden bilgi istenmesi on beş iş günlük süreyi durdurmaz; süre işlemeye devam ediyor.',
      article: '4982 sayılı Kanun m.11',
      confidence: 'M',
    },
    mandatoryFields: [
      { field: 'name', inWords: 'ad', article: '4982 sayılı Kanun m.6', confidence: 'H' },
      { field: 'surname', inWords: 'soyad', article: '4982 sayılı Kanun m.6', confidence: 'H' },
      {
        field: 'signature',
        when: 'onPaper',
        inWords: 'yazılı başvuruda imza',
        article: '4982 sayılı Kanun m.6',
        confidence: 'H',
      },
      {
        field: 'identity',
        when: 'electronic',
        inWords: 'elektronik başvuruda T.C. kimlik numarası; yabancılar için uyruk ve pasaport numarası',
        article: 'Bilgi Edinme Yönetmeliği m.10',
        confidence: 'M',
      },
      {
        field: 'serviceAddress',
        inWords: 'oturma yeri ya da iş adresi',
        article: '4982 sayılı Kanun m.6',
        confidence: 'H',
      },
      {
        field: 'subject',
        inWords: 'istenen bilgi ya da belge',
        article: '4982 sayılı Kanun m.6',
        confidence: 'H',
      },
      ...representationFields,
    ],
    deemedRefusal: {
      after: { amount: 30, unit: 'calendarDay' },
      article: '2577 sayılı Kanun m.10',
      confidence: 'M',
    },
    windows: [
      {
        id: 'reviewBoardAfterReply',
        forum: 'reviewBoard',
        after: 'reply',
        opens: 'served',
        lasts: { amount: 15, unit: 'calendarDay' },
        inWords:
          'ret kararının tebliğinden başlayarak 15 gün içinde Bilgi Edinme Değerlendirme Kuruluna itiraz; itiraz dava açma süresini durdurur',
        article: '4982 sayılı Kanun m.13',
        confidence: 'H',
      },
      {
        id: 'reviewBoardAfterSilence',
        forum: 'reviewBoard',
        after: 'silence',
        opens: 'deemedRefused',
        lasts: { amount: 15, unit: 'calendarDay' },
        inWords:
          'isteğin reddedilmiş sayıldığı günden başlayarak 15 gün içinde Bilgi Edinme Değerlendirme Kuruluna itiraz',
        article: '4982 sayılı Kanun m.13; 2577 sayılı Kanun m.10',
        confidence: 'M',
      },
    ],
    reminderDaysLeft: [15, 7, 5, 3, 2, 1],
    reminderDaysLeftWhileAsked: [3, 2, 1],
    escalationDaysLeft: [3, 0],
    replyIsPersonal: false,
    remedy: {
      inWords:
        'Talebiniz reddedilirse, kararın size tebliğinden başlayarak on beş gün içinde Bilgi Edinme Değerlendirme Kurulu’na itiraz edebilirsiniz (4982 sayılı Kanun m.13). On beş iş günü içinde cevap verilmezse talebiniz, başvurudan başlayarak otuz günün sonunda reddedilmiş sayılır (2577 sayılı Kanun m.10) ve itiraz için on beş gün o günden işler. İtiraz, dava açma süresini durdurur.',
      article: '4982 sayılı Kanun m.13; 2577 sayılı Kanun m.10',
      confidence: 'M',
    },
  },
];
