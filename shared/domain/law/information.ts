import { channelRows, representationFields } from './common.ts';
import type { Ground, LawRow } from './row.types.ts';

const exception = (id: string, article: string, inWords: string): Ground => ({
  id,
  inWords,
  article: `4982 sayılı Kanun m.${article}`,
  confidence: 'M',
});

/** Information requests: Law 4982 and the Bilgi Edinme Yönetmeliği. */
export const informationRows: readonly LawRow[] = [
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
    askingForMore: {
      inWords: 'Sizden bilgi istenmesi on beş iş günlük süreyi durdurmaz; süre işlemeye devam ediyor.',
      article: '4982 sayılı Kanun m.11',
      confidence: 'M',
    },
    forwarding: {
      inWords: 'İstenen bilgi başka bir kurumdaysa başvuru oraya gönderilir ve başvurana bildirilir.',
      article: '4982 sayılı Kanun m.7/3',
      confidence: 'M',
    },
    notExaminedGrounds: [],
    refusalGrounds: [
      exception('notHeld', '7/1', 'İstenen bilgi ya da belge kurumda bulunmuyor.'),
      exception(
        'separateWork',
        '7/2',
        'İstenen bilgi ayrı bir çalışma, araştırma ya da inceleme gerektiriyor.',
      ),
      exception('published', '8', 'İstenen bilgi yayımlanmış ya da kamuya açıklanmıştır.'),
      exception('notJusticiable', '15', 'İşlem yargı denetimi dışındadır ve koşulları oluşmamıştır.'),
      exception('stateSecret', '16', 'İstenen bilgi Devlet sırrıdır.'),
      exception('economicInterest', '17', 'Açıklanması ülkenin ekonomik çıkarlarına zarar verir.'),
      exception('intelligence', '18', 'İstenen bilgi istihbarata ilişkindir.'),
      exception('administrativeInquiry', '19', 'İstenen bilgi bir idari soruşturmaya ilişkindir.'),
      exception('judicialInquiry', '20', 'İstenen bilgi bir adli soruşturma ya da kovuşturmaya ilişkindir.'),
      exception('privateLife', '21', 'Açıklanması başkasının özel hayatının gizliliğini zedeler.'),
      exception('correspondence', '22', 'Açıklanması haberleşmenin gizliliğini zedeler.'),
      exception('tradeSecret', '23', 'İstenen bilgi ticari sırdır.'),
      exception('intellectualWork', '24', 'İstek fikir ve sanat eserlerine ilişkin kurallara bağlıdır.'),
      exception('internalRules', '25', 'İstenen bilgi yalnız kurum içi düzenlemelere ilişkindir.'),
      exception('internalOpinion', '26', 'İstenen belge kurum içi görüş, bilgi notu ya da tavsiyedir.'),
      exception('adviceSought', '27', 'İstek tavsiye ya da görüş verilmesine ilişkindir.'),
    ],
    thirdPartiesFor: [],
    channels: channelRows('general'),
    mandatoryFields: [
      { field: 'name', inWords: 'ad', article: '4982 sayılı Kanun m.6', confidence: 'H' },
      { field: 'surname', inWords: 'soyad', article: '4982 sayılı Kanun m.6', confidence: 'H' },
      {
        field: 'signature',
        inWords: 'yazılı başvuruda imza',
        article: '4982 sayılı Kanun m.6',
        confidence: 'H',
      },
      {
        field: 'identity',
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
    replyParts: [
      {
        part: 'explanation',
        inWords: 'istenen bilgi ya da belge veya kararın açıklaması',
        article: '4982 sayılı Kanun m.12',
        confidence: 'M',
      },
      {
        part: 'ground',
        inWords: 'reddin dayandığı madde',
        article: '4982 sayılı Kanun m.12',
        confidence: 'M',
      },
      { part: 'reasons', inWords: 'reddin gerekçesi', article: '4982 sayılı Kanun m.12', confidence: 'H' },
      {
        part: 'remedy',
        inWords: 'karara karşı başvuru yolları',
        article: '4982 sayılı Kanun m.12 ve m.13',
        confidence: 'H',
      },
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
