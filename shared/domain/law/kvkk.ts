import { representationFields } from './common.ts';
import type { LawBasics } from './row.types.ts';

/** Applications of a data subject: Law 6698 and the Başvuru Tebliği (RG 10.03.2018/30356). */
export const kvkkBasics: readonly LawBasics[] = [
  {
    id: 'kvkk-2018',
    regime: 'kvkk',
    lawNumber: 6698,
    title: 'Kişisel Verilerin Korunması Kanunu',
    effectiveFrom: '2018-03-10',
    term: {
      amount: 30,
      unit: 'calendarDay',
      inWords: 'en geç 30 gün içinde, ücretsiz olarak',
      article: '6698 sayılı Kanun m.13/2; Başvuru Tebliği m.6',
      confidence: 'H',
    },
    fee: {
      inWords:
        'Yazılı cevabın ilk 10 sayfası ücretsizdir; sonraki her sayfa için 1 TL, CD ya da USB bellek gibi bir ortamda en çok o ortamın bedeli istenebilir. Başvuru kurumun hatasından doğmuşsa ücret geri verilir.',
      freePages: 10,
      perPageKurus: 100,
      article: 'Başvuru Tebliği m.7',
      confidence: 'H',
    },
    askingForMore: {
      inWords: 'Sizden bilgi istenmesi otuz günlük süreyi durdurmaz; süre işlemeye devam ediyor.',
      article: '6698 sayılı Kanun m.13/2',
      confidence: 'M',
    },
    mandatoryFields: [
      { field: 'name', inWords: 'ad', article: 'Başvuru Tebliği m.5/2-a', confidence: 'H' },
      { field: 'surname', inWords: 'soyad', article: 'Başvuru Tebliği m.5/2-a', confidence: 'H' },
      {
        field: 'signature',
        when: 'onPaper',
        inWords: 'yazılı başvuruda imza',
        article: 'Başvuru Tebliği m.5/2-a',
        confidence: 'H',
      },
      {
        field: 'identity',
        inWords: 'T.C. kimlik numarası; yabancılar için uyruk ve pasaport numarası',
        article: 'Başvuru Tebliği m.5/2-b',
        confidence: 'H',
      },
      {
        field: 'serviceAddress',
        inWords: 'tebligata esas yerleşim yeri ya da iş yeri adresi',
        article: 'Başvuru Tebliği m.5/2-c',
        confidence: 'H',
      },
      { field: 'subject', inWords: 'talep konusu', article: 'Başvuru Tebliği m.5/2-d', confidence: 'H' },
      ...representationFields,
    ],
    windows: [
      {
        id: 'boardAfterReply',
        forum: 'board',
        after: 'reply',
        opens: 'served',
        lasts: { amount: 30, unit: 'calendarDay' },
        atMost: { amount: 60, unit: 'calendarDay' },
        inWords:
          'cevabın öğrenilmesinden başlayarak 30 gün, her hâlde başvuru tarihinden başlayarak 60 gün içinde Kişisel Verileri Koruma Kuruluna şikâyet',
        article: '6698 sayılı Kanun m.14/1; Kurul kararı 2019/9',
        confidence: 'H',
      },
      {
        id: 'boardAfterSilence',
        forum: 'board',
        after: 'silence',
        opens: 'received',
        lasts: { amount: 60, unit: 'calendarDay' },
        inWords:
          'süresinde cevap verilmediği için başvuru tarihinden başlayarak 60 gün içinde Kişisel Verileri Koruma Kuruluna şikâyet',
        article: '6698 sayılı Kanun m.14/1; Kurul kararı 2019/9',
        confidence: 'H',
      },
    ],
    reminderDaysLeft: [20, 10, 5, 3, 2, 1],
    reminderDaysLeftWhileAsked: [3, 2, 1],
    escalationDaysLeft: [3, 0],
    replyIsPersonal: true,
    keptTo: {
      role: 'privacyOfficer',
      inWords:
        'KVKK başvurusunu yalnız birimin irtibat kişisi ile onun görevlendirdiği kişi görür ve işler; başkasına hiç yokmuş gibi davranılır.',
      article: '6698 sayılı Kanun m.12/1-b (verilere hukuka aykırı erişimin önlenmesi); Kurul kararı 2018/10',
      confidence: 'L',
    },
    remedy: {
      inWords:
        'Başvurunuz reddedilirse, verilen cevabı yetersiz bulursanız ya da süresinde cevap verilmezse; cevabı öğrendiğiniz tarihten itibaren otuz ve her hâlde başvuru tarihinden itibaren altmış gün içinde Kişisel Verileri Koruma Kurulu’na şikâyette bulunabilirsiniz (6698 sayılı Kanun m.14).',
      article: '6698 sayılı Kanun m.14; Kurul kararı 2019/9',
      confidence: 'H',
    },
  },
];
