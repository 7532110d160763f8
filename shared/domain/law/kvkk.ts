import type { KvkkRight } from '../../contracts/vocabulary.ts';
import { channelRows, representationFields } from './common.ts';
import type { LawRow } from './row.types.ts';

/** Law 6698 m.28/2 leaves damages (ğ) alone. */
const allButDamages: readonly KvkkRight[] = ['a', 'b', 'c', 'ç', 'd', 'e', 'f', 'g'];

/** Applications of a data subject: Law 6698 and the Başvuru Tebliği (RG 10.03.2018/30356). */
export const kvkkRows: readonly LawRow[] = [
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
    notExaminedGrounds: [],
    refusalGrounds: [
      {
        id: 'outsideTheLaw',
        inWords: 'İşleme faaliyeti Kanun’un kapsamı dışındadır.',
        article: '6698 sayılı Kanun m.28/1',
        confidence: 'H',
      },
      {
        id: 'crimePrevention',
        inWords: 'İşleme, suç işlenmesinin önlenmesi ya da suç soruşturması için gereklidir.',
        article: '6698 sayılı Kanun m.28/2-a',
        confidence: 'H',
        against: allButDamages,
      },
      {
        id: 'madePublic',
        inWords: 'Veriler ilgili kişinin kendisi tarafından alenileştirilmiştir.',
        article: '6698 sayılı Kanun m.28/2-b',
        confidence: 'H',
        against: allButDamages,
      },
      {
        id: 'supervision',
        inWords:
          'İşleme, kanunla verilmiş denetleme ya da düzenleme görevi veya disiplin işlemi için gereklidir.',
        article: '6698 sayılı Kanun m.28/2-c',
        confidence: 'H',
        against: allButDamages,
      },
      {
        id: 'publicFinance',
        inWords: 'İşleme, Devletin bütçe, vergi ve mali konulardaki çıkarlarının korunması için gereklidir.',
        article: '6698 sayılı Kanun m.28/2-ç',
        confidence: 'H',
        against: allButDamages,
      },
      {
        id: 'groundPersists',
        inWords: 'Verilerin işlenmesini gerektiren sebep sürmektedir.',
        article: '6698 sayılı Kanun m.7/1',
        confidence: 'H',
        against: ['e', 'f'],
      },
      {
        id: 'conditionNotMet',
        inWords: 'Kullanılmak istenen hakkın kendi koşulu gerçekleşmemiştir.',
        article: '6698 sayılı Kanun m.11/1',
        confidence: 'M',
      },
      {
        id: 'identityNotEstablished',
        inWords: 'Başvuranın kimliği belirlenememiştir.',
        article: 'Başvuru Tebliği m.5/2',
        confidence: 'M',
      },
      {
        id: 'notController',
        inWords: 'Kurum bu verilerin sorumlusu değildir.',
        article: '6698 sayılı Kanun m.13/1',
        confidence: 'M',
      },
      {
        id: 'rightsOfOthers',
        inWords: 'İsteğin karşılanması başkalarının haklarını zedeler.',
        article: '6698 sayılı Kanun m.12/1; Anayasa m.20/3',
        confidence: 'L',
      },
    ],
    thirdPartiesFor: ['d', 'e', 'f'],
    channels: channelRows('kvkk'),
    mandatoryFields: [
      { field: 'name', inWords: 'ad', article: 'Başvuru Tebliği m.5/2-a', confidence: 'H' },
      { field: 'surname', inWords: 'soyad', article: 'Başvuru Tebliği m.5/2-a', confidence: 'H' },
      {
        field: 'signature',
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
    replyParts: [
      {
        part: 'controller',
        inWords: 'veri sorumlusunun ya da temsilcisinin bilgileri',
        article: 'Başvuru Tebliği m.6/4-a',
        confidence: 'M',
      },
      {
        part: 'applicant',
        inWords: 'başvuranın kimlik ve iletişim bilgileri',
        article: 'Başvuru Tebliği m.6/4-b',
        confidence: 'M',
      },
      { part: 'subject', inWords: 'talep konusu', article: 'Başvuru Tebliği m.6/4-c', confidence: 'M' },
      {
        part: 'explanation',
        inWords: 'veri sorumlusunun açıklaması',
        article: 'Başvuru Tebliği m.6/4-ç',
        confidence: 'M',
      },
      {
        part: 'perRight',
        inWords: 'kullanılan her hak için ayrı karar',
        article: '6698 sayılı Kanun m.11/1 ve m.13/3',
        confidence: 'M',
      },
      {
        part: 'ground',
        inWords: 'reddin hukuki dayanağı',
        article: '6698 sayılı Kanun m.13/3',
        confidence: 'H',
      },
      { part: 'reasons', inWords: 'reddin gerekçesi', article: '6698 sayılı Kanun m.13/3', confidence: 'H' },
      {
        part: 'remedy',
        inWords: 'Kurula şikâyet yolu ve süresi',
        article: '6698 sayılı Kanun m.14',
        confidence: 'M',
      },
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
    remedy: {
      inWords:
        'Başvurunuz reddedilirse, verilen cevabı yetersiz bulursanız ya da süresinde cevap verilmezse; cevabı öğrendiğiniz tarihten itibaren otuz ve her hâlde başvuru tarihinden itibaren altmış gün içinde Kişisel Verileri Koruma Kurulu’na şikâyette bulunabilirsiniz (6698 sayılı Kanun m.14).',
      article: '6698 sayılı Kanun m.14; Kurul kararı 2019/9',
      confidence: 'H',
    },
  },
];
